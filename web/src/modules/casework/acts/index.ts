import { defineAsyncComponent, type Component } from 'vue';
import AcceptReview from './AcceptReview.vue';
import ActFirst from './ActFirst.vue';
import AddEvidence from './AddEvidence.vue';
import AddParty from './AddParty.vue';
import AddPhotos from './AddPhotos.vue';
import AmendProposal from './AmendProposal.vue';
import Announce from './Announce.vue';
import Answer from './Answer.vue';
import Archive from './Archive.vue';
import AskDeferral from './AskDeferral.vue';
import AskHearing from './AskHearing.vue';
import AskRecusal from './AskRecusal.vue';
import AttachSigned from './AttachSigned.vue';
import AttemptService from './AttemptService.vue';
import ChangeOfficers from './ChangeOfficers.vue';
import CollectCash from './CollectCash.vue';
import ConcludeCase from './ConcludeCase.vue';
import ConfirmAddress from './ConfirmAddress.vue';
import CopyEvidence from './CopyEvidence.vue';
import Correct from './Correct.vue';
import CourtAnswers from './CourtAnswers.vue';
import CourtRules from './CourtRules.vue';
import Decide from './Decide.vue';
import DecideOnSpot from './DecideOnSpot.vue';
import DecideRecusal from './DecideRecusal.vue';
import DecideTransfer from './DecideTransfer.vue';
import Defend from './Defend.vue';
import Discuss from './Discuss.vue';
import Dispatch from './Dispatch.vue';
import Educate from './Educate.vue';
import EndHearing from './EndHearing.vue';
import EndParty from './EndParty.vue';
import EndRemedy from './EndRemedy.vue';
import ExamineScene from './ExamineScene.vue';
import Exempt from './Exempt.vue';
import FileCase from './FileCase.vue';
import GiveBack from './GiveBack.vue';
import GiveCode from './GiveCode.vue';
import HoldHearing from './HoldHearing.vue';
import ImposeSurcharge from './ImposeSurcharge.vue';
import IssuePaper from './IssuePaper.vue';
import InformParty from './InformParty.vue';
import Inspect from './Inspect.vue';
import OrderAnnouncement from './OrderAnnouncement.vue';
import OrderCorrection from './OrderCorrection.vue';
import OrderMeasures from './OrderMeasures.vue';
import PartyGone from './PartyGone.vue';
import Pay from './Pay.vue';
import PlainAct from './PlainAct.vue';
import Preserve from './Preserve.vue';
import ProposePreservation from './ProposePreservation.vue';
import Question from './Question.vue';
import RecheckDefence from './RecheckDefence.vue';
import RecordAppraisal from './RecordAppraisal.vue';
import RecordPerformance from './RecordPerformance.vue';
import Refund from './Refund.vue';
import ReportHearing from './ReportHearing.vue';
import ReturnCase from './ReturnCase.vue';
import Review from './Review.vue';
import Sample from './Sample.vue';
import ScheduleHearing from './ScheduleHearing.vue';
import Seal from './Seal.vue';
import Serve from './Serve.vue';
import ServeElectronically from './ServeElectronically.vue';
import Summon from './Summon.vue';
import RevokeDecision from './RevokeDecision.vue';
import TakeIn from './TakeIn.vue';
import EntrustAppraisal from './EntrustAppraisal.vue';
import Suspend from './Suspend.vue';
import TellAppraisal from './TellAppraisal.vue';
import TellOnSpot from './TellOnSpot.vue';
import Waive from './Waive.vue';
import WithdrawCase from './WithdrawCase.vue';
import WithFile from './WithFile.vue';

// What a case seldom needs comes when it is needed.
const AddRecordings = defineAsyncComponent(() => import('./AddRecordings.vue'));
const ChangeParty = defineAsyncComponent(() => import('./ChangeParty.vue'));
const DisposePreserved = defineAsyncComponent(() => import('./DisposePreserved.vue'));
const EndCustody = defineAsyncComponent(() => import('./EndCustody.vue'));
const ExtendCase = defineAsyncComponent(() => import('./ExtendCase.vue'));
const ExtractData = defineAsyncComponent(() => import('./ExtractData.vue'));
const GrantDeferral = defineAsyncComponent(() => import('./GrantDeferral.vue'));
const HandOver = defineAsyncComponent(() => import('./HandOver.vue'));
const HandOverCustody = defineAsyncComponent(() => import('./HandOverCustody.vue'));
const PoliceAnswer = defineAsyncComponent(() => import('./PoliceAnswer.vue'));
const RectifyDecision = defineAsyncComponent(() => import('./RectifyDecision.vue'));
const RegisterSheet = defineAsyncComponent(() => import('./RegisterSheet.vue'));
const ReportCrime = defineAsyncComponent(() => import('./ReportCrime.vue'));
const TakeCommitment = defineAsyncComponent(() => import('./TakeCommitment.vue'));
const TakeIntoCustody = defineAsyncComponent(() => import('./TakeIntoCustody.vue'));
const TakeOver = defineAsyncComponent(() => import('./TakeOver.vue'));
const VaryDecision = defineAsyncComponent(() => import('./VaryDecision.vue'));

/** The data each act asks for besides its texts; an act of another procedure with the same data has the same form. */
const forms: { [act: string]: Component } = {
  'accept-review': AcceptReview,
  'act-first': ActFirst,
  'add-evidence': AddEvidence,
  'add-party': AddParty,
  'add-photos': AddPhotos,
  'add-recordings': AddRecordings,
  amend: AmendProposal,
  announce: Announce,
  'answer-suit': Answer,
  'apply-review': WithFile,
  archive: Archive,
  'ask-deferral': AskDeferral,
  'ask-hearing': AskHearing,
  'ask-recusal': AskRecusal,
  'attach-original': Seal,
  'attach-signed': AttachSigned,
  'attempt-service': AttemptService,
  'carry-out': WithFile,
  'change-officers': ChangeOfficers,
  'change-party': ChangeParty,
  'collect-cash': CollectCash,
  conclude: ConcludeCase,
  'conclude-added': ConcludeCase,
  'conclude-review': EndRemedy,
  'conclude-suit': EndRemedy,
  'confirm-address': ConfirmAddress,
  'copy-evidence': CopyEvidence,
  correct: Correct,
  'court-answers': CourtAnswers,
  'court-rules': CourtRules,
  decide: Decide,
  'decide-on-spot': DecideOnSpot,
  'decide-recusal': DecideRecusal,
  'decide-transfer': DecideTransfer,
  defend: Defend,
  discuss: Discuss,
  dispatch: Dispatch,
  'dispose-preserved': DisposePreserved,
  'docket-suit': WithFile,
  educate: Educate,
  'end-hearing': EndHearing,
  'end-party': EndParty,
  'entrust-appraisal': EntrustAppraisal,
  'examine-scene': ExamineScene,
  'end-custody': EndCustody,
  exempt: Exempt,
  'extract-data': ExtractData,
  file: FileCase,
  'give-back': GiveBack,
  'give-code': GiveCode,
  'grant-deferral': GrantDeferral,
  'hand-over-case': HandOver,
  'hand-over-custody': HandOverCustody,
  'hand-over-goods': WithFile,
  'higher-court-rules': CourtRules,
  'hold-hearing': HoldHearing,
  'impose-surcharge': ImposeSurcharge,
  'issue-paper': IssuePaper,
  inform: InformParty,
  'inform-again': InformParty,
  inspect: Inspect,
  'object-to-demand': Defend,
  'order-announcement': OrderAnnouncement,
  'order-correction': OrderCorrection,
  'order-measures': OrderMeasures,
  'party-gone': PartyGone,
  pay: Pay,
  'police-ask-supplement': WithFile,
  'supplement-papers': WithFile,
  'police-answer': PoliceAnswer,
  'police-reconsidered': PoliceAnswer,
  'preserve-evidence': Preserve,
  'propose-preservation': ProposePreservation,
  question: Question,
  'receive-claim': WithFile,
  'receive-review-copy': WithFile,
  'recheck-defence': RecheckDefence,
  'recheck-objection': RecheckDefence,
  'record-appraisal': RecordAppraisal,
  'record-performance': RecordPerformance,
  'record-police-receipt': WithFile,
  refund: Refund,
  'rectify-decision': RectifyDecision,
  'reply-review': Answer,
  'report-crime': ReportCrime,
  'report-hearing': ReportHearing,
  'return-case': ReturnCase,
  review: Review,
  'revoke-decision': RevokeDecision,
  sample: Sample,
  'schedule-hearing': ScheduleHearing,
  seal: Seal,
  serve: Serve,
  'serve-electronically': ServeElectronically,
  summon: Summon,
  'supervision-answer': PoliceAnswer,
  suspend: Suspend,
  'extend-case': ExtendCase,
  'take-commitment': TakeCommitment,
  'tell-appraisal': TellAppraisal,
  'take-in': TakeIn,
  'take-into-custody': TakeIntoCustody,
  'take-over': TakeOver,
  'register-sheet': RegisterSheet,
  'tell-on-spot': TellOnSpot,
  'urged-to-transfer': WithFile,
  'vary-decision': VaryDecision,
  waive: Waive,
  'withdraw-case': WithdrawCase,
};

export const formOf = (act: string): Component => forms[act] ?? PlainAct;
