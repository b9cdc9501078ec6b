import type { Component } from 'vue';
import ActFirst from './ActFirst.vue';
import AddEvidence from './AddEvidence.vue';
import AddParty from './AddParty.vue';
import AmendProposal from './AmendProposal.vue';
import Archive from './Archive.vue';
import AskDeferral from './AskDeferral.vue';
import AskHearing from './AskHearing.vue';
import AskRecusal from './AskRecusal.vue';
import ChangeOfficers from './ChangeOfficers.vue';
import CollectCash from './CollectCash.vue';
import ConcludeCase from './ConcludeCase.vue';
import Correct from './Correct.vue';
import CourtAnswers from './CourtAnswers.vue';
import CourtRules from './CourtRules.vue';
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
import GrantDeferral from './GrantDeferral.vue';
import HoldHearing from './HoldHearing.vue';
import ImposeSurcharge from './ImposeSurcharge.vue';
import InformParty from './InformParty.vue';
import Inspect from './Inspect.vue';
import OrderCorrection from './OrderCorrection.vue';
import OrderMeasures from './OrderMeasures.vue';
import Pay from './Pay.vue';
import PlainAct from './PlainAct.vue';
import Question from './Question.vue';
import RecheckDefence from './RecheckDefence.vue';
import RecordPerformance from './RecordPerformance.vue';
import Refund from './Refund.vue';
import ReportHearing from './ReportHearing.vue';
import Review from './Review.vue';
import ScheduleHearing from './ScheduleHearing.vue';
import Seal from './Seal.vue';
import Serve from './Serve.vue';
import Summon from './Summon.vue';
import TellOnSpot from './TellOnSpot.vue';
import Waive from './Waive.vue';

/** The data each act asks for besides its texts; an act of another procedure with the same data has the same form. */
const forms: { [act: string]: Component } = {
  'act-first': ActFirst,
  'add-evidence': AddEvidence,
  'add-party': AddParty,
  amend: AmendProposal,
  archive: Archive,
  'ask-deferral': AskDeferral,
  'ask-hearing': AskHearing,
  'ask-recusal': AskRecusal,
  'attach-original': Seal,
  'change-officers': ChangeOfficers,
  'collect-cash': CollectCash,
  conclude: ConcludeCase,
  'conclude-added': ConcludeCase,
  correct: Correct,
  'court-answers': CourtAnswers,
  'court-rules': CourtRules,
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
  'grant-deferral': GrantDeferral,
  'higher-court-rules': CourtRules,
  'hold-hearing': HoldHearing,
  'impose-surcharge': ImposeSurcharge,
  inform: InformParty,
  'inform-again': InformParty,
  inspect: Inspect,
  'object-to-demand': Defend,
  'order-correction': OrderCorrection,
  'order-measures': OrderMeasures,
  pay: Pay,
  question: Question,
  'recheck-defence': RecheckDefence,
  'recheck-objection': RecheckDefence,
  'record-performance': RecordPerformance,
  refund: Refund,
  'report-hearing': ReportHearing,
  review: Review,
  'schedule-hearing': ScheduleHearing,
  seal: Seal,
  serve: Serve,
  summon: Summon,
  'tell-on-spot': TellOnSpot,
  waive: Waive,
};

export const formOf = (act: string): Component => forms[act] ?? PlainAct;
