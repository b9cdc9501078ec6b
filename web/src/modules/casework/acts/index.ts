import type { Component } from 'vue';
import ActFirst from './ActFirst.vue';
import AddEvidence from './AddEvidence.vue';
import AddParty from './AddParty.vue';
import AmendProposal from './AmendProposal.vue';
import Archive from './Archive.vue';
import AskHearing from './AskHearing.vue';
import AskRecusal from './AskRecusal.vue';
import ChangeOfficers from './ChangeOfficers.vue';
import CollectCash from './CollectCash.vue';
import ConcludeCase from './ConcludeCase.vue';
import Correct from './Correct.vue';
import Decide from './Decide.vue';
import DecideOnSpot from './DecideOnSpot.vue';
import DecideRecusal from './DecideRecusal.vue';
import Defend from './Defend.vue';
import Discuss from './Discuss.vue';
import EndHearing from './EndHearing.vue';
import EndParty from './EndParty.vue';
import ExamineScene from './ExamineScene.vue';
import Exempt from './Exempt.vue';
import FileCase from './FileCase.vue';
import HoldHearing from './HoldHearing.vue';
import InformParty from './InformParty.vue';
import Inspect from './Inspect.vue';
import OrderCorrection from './OrderCorrection.vue';
import OrderMeasures from './OrderMeasures.vue';
import Pay from './Pay.vue';
import PlainAct from './PlainAct.vue';
import Question from './Question.vue';
import RecheckDefence from './RecheckDefence.vue';
import RecordPerformance from './RecordPerformance.vue';
import ReportHearing from './ReportHearing.vue';
import Review from './Review.vue';
import ScheduleHearing from './ScheduleHearing.vue';
import Seal from './Seal.vue';
import Serve from './Serve.vue';
import Summon from './Summon.vue';
import Suspend from './Suspend.vue';
import TellOnSpot from './TellOnSpot.vue';
import Waive from './Waive.vue';

/** The data each act asks for besides its texts; an act of another procedure with the same data has the same form. */
const forms: { [act: string]: Component } = {
  'act-first': ActFirst,
  'add-evidence': AddEvidence,
  'add-party': AddParty,
  amend: AmendProposal,
  archive: Archive,
  'ask-hearing': AskHearing,
  'ask-recusal': AskRecusal,
  'attach-original': Seal,
  'change-officers': ChangeOfficers,
  'collect-cash': CollectCash,
  conclude: ConcludeCase,
  'conclude-added': ConcludeCase,
  correct: Correct,
  decide: Decide,
  'decide-on-spot': DecideOnSpot,
  'decide-recusal': DecideRecusal,
  defend: Defend,
  discuss: Discuss,
  'end-hearing': EndHearing,
  'end-party': EndParty,
  'examine-scene': ExamineScene,
  exempt: Exempt,
  file: FileCase,
  'hold-hearing': HoldHearing,
  inform: InformParty,
  'inform-again': InformParty,
  inspect: Inspect,
  'order-correction': OrderCorrection,
  'order-measures': OrderMeasures,
  pay: Pay,
  question: Question,
  'recheck-defence': RecheckDefence,
  'record-performance': RecordPerformance,
  'report-hearing': ReportHearing,
  review: Review,
  'schedule-hearing': ScheduleHearing,
  seal: Seal,
  serve: Serve,
  summon: Summon,
  suspend: Suspend,
  'tell-on-spot': TellOnSpot,
  waive: Waive,
};

export const formOf = (act: string): Component => forms[act] ?? PlainAct;
