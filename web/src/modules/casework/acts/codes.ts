export const ROLES = [
  { code: 'UNIT', label: '违法单位' },
  { code: 'PRINCIPAL', label: '主要负责人' },
  { code: 'IN_CHARGE', label: '直接负责的主管人员' },
  { code: 'LIABLE', label: '其他直接责任人员' },
  { code: 'SAFETY_OFFICER', label: '安全生产管理人员' },
  { code: 'INDIVIDUAL', label: '违法个人' },
];

export const SANCTIONS = [
  { code: 'WARNING', label: '警告' },
  { code: 'CRITICISM', label: '通报批评' },
  { code: 'FINE', label: '罚款' },
  { code: 'CONFISCATE_GAINS', label: '没收违法所得' },
  { code: 'CONFISCATE_GOODS', label: '没收非法财物' },
  { code: 'SUSPEND_LICENCE', label: '暂扣许可证件' },
  { code: 'LOWER_GRADE', label: '降低资质等级' },
  { code: 'REVOKE_LICENCE', label: '吊销许可证件' },
  { code: 'RESTRICT_BUSINESS', label: '限制开展生产经营活动' },
  { code: 'STOP_BUSINESS', label: '责令停产停业' },
  { code: 'CLOSE', label: '责令关闭' },
  { code: 'RESTRICT_OCCUPATION', label: '限制从业' },
];
export const MONEY = new Set(['FINE', 'CONFISCATE_GAINS', 'CONFISCATE_GOODS']);
export const DAYS = new Set(['SUSPEND_LICENCE']);

export const OUTCOMES = [
  { code: 'PENALTY', label: '给予行政处罚' },
  { code: 'MINOR', label: '轻微不罚' },
  { code: 'FIRST_OFFENCE', label: '首违可不罚' },
  { code: 'NO_FAULT', label: '无主观过错不罚' },
  { code: 'NOT_ESTABLISHED', label: '违法事实不能成立' },
  { code: 'LAPSED', label: '超过追责期限' },
];
export const EXEMPTIONS = OUTCOMES.filter((outcome) => outcome.code !== 'PENALTY');

export const EVIDENCE_KINDS = [
  { code: 'DOCUMENT', label: '书证' },
  { code: 'OBJECT', label: '物证' },
  { code: 'AUDIO_VIDEO', label: '视听资料' },
  { code: 'ELECTRONIC', label: '电子数据' },
  { code: 'WITNESS', label: '证人证言' },
  { code: 'STATEMENT', label: '当事人的陈述' },
  { code: 'APPRAISAL', label: '鉴定意见' },
  { code: 'SCENE_RECORD', label: '勘验笔录、现场笔录' },
];

export const AMEND_GROUNDS = [
  { code: 'DEFENCE', label: '采纳陈述申辩' },
  { code: 'HEARING', label: '采纳听证意见' },
  { code: 'EVIDENCE', label: '新的证据' },
  { code: 'REVIEW', label: '法制审核意见' },
  { code: 'DISCUSSION', label: '集体讨论意见' },
];

export const ADOPTED = [
  { code: 'ALL', label: '采纳' },
  { code: 'PART', label: '部分采纳' },
  { code: 'NONE', label: '不采纳' },
];

export const HEARING_ENDS = [
  { code: 'NO_SHOW', label: '当事人无正当理由不出席' },
  { code: 'LEFT', label: '当事人未经许可中途退出' },
  { code: 'WITHDRAWN', label: '当事人撤回申请' },
  { code: 'LATE', label: '申请超过法定期限' },
];

export const REVIEWS = [
  { code: 'AGREE', label: '同意' },
  { code: 'CORRECT', label: '改正后同意' },
  { code: 'SUPPLEMENT', label: '补充调查' },
  { code: 'DISAGREE', label: '不同意' },
  { code: 'TRANSFER', label: '移送' },
];

export const SERVICE_MODES = [
  { code: 'DIRECT', label: '直接送达' },
  { code: 'LEFT', label: '留置送达' },
  { code: 'POSTED', label: '邮寄送达' },
];

export const SUSPEND_GROUNDS = [
  { code: 'OTHER_CASE', label: '等待另案的处理结果' },
  { code: 'APPRAISAL', label: '等待鉴定、检测、检验结论' },
  { code: 'FORCE_MAJEURE', label: '不可抗力' },
  { code: 'UNREACHABLE', label: '当事人下落不明' },
];

export const END_GROUNDS = [
  { code: 'NOT_LIABLE', label: '不承担责任' },
  { code: 'DIED', label: '死亡' },
  { code: 'DISSOLVED', label: '终止且没有承受权利义务的主体' },
];

export const RETENTIONS = [
  { code: 'PERMANENT', label: '永久' },
  { code: 'Y30', label: '30 年' },
  { code: 'Y10', label: '10 年' },
];

export const RECEIPTS = [
  { code: 'SIGNED', label: '当事人签收' },
  { code: 'REFUSED', label: '当事人拒绝签收，已在决定书上注明' },
];

export const CASH_GROUNDS = [
  { code: 'SMALL', label: '一百元以下罚款' },
  { code: 'HARD_LATER', label: '不当场收缴事后难以执行' },
  { code: 'REMOTE', label: '边远、水上、交通不便地区，当事人缴纳确有困难并提出' },
];
