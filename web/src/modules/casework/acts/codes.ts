export const MOVE_KINDS = [
  { code: 'COMPETENT', label: '移送有管辖权的机关' },
  { code: 'REFERRED', label: '报请上级机关管辖' },
  { code: 'ASSIGNED', label: '交下级机关办理' },
  { code: 'DESIGNATED', label: '按已有的指定管辖决定移送' },
];

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
  { code: 'UNDER_AGE', label: '不满十四周岁不罚' },
  { code: 'INCAPABLE', label: '精神病人、智力残疾人不罚' },
  { code: 'SUSPECTED_CRIME', label: '涉嫌犯罪，移送公安机关' },
  { code: 'NOT_ESTABLISHED', label: '违法事实不能成立' },
  { code: 'LAPSED', label: '超过追责期限' },
];
export const EXEMPTIONS = OUTCOMES.filter((outcome) => outcome.code !== 'PENALTY' && outcome.code !== 'SUSPECTED_CRIME');

/** What each exit asks to have been found; what the register knows and the law says needs no evidence. */
export const CONDITIONS: { [outcome: string]: { code: string; label: string; proved: boolean }[] } = {
  MINOR: [
    { code: 'SLIGHT', label: '违法行为轻微', proved: true },
    { code: 'CORRECTED', label: '已及时改正', proved: true },
    { code: 'HARMLESS', label: '没有造成危害后果', proved: true },
  ],
  FIRST_OFFENCE: [
    { code: 'FIRST', label: '初次违法（已查询下列记录）', proved: false },
    { code: 'SLIGHT', label: '危害后果轻微', proved: true },
    { code: 'CORRECTED', label: '已及时改正', proved: true },
  ],
  NO_FAULT: [
    { code: 'NO_FAULT', label: '当事人有证据足以证明没有主观过错', proved: true },
    { code: 'LAW_SILENT', label: '法律、行政法规对该行为没有另行规定', proved: false },
  ],
  UNDER_AGE: [{ code: 'UNDER_AGE', label: '违法时不满十四周岁', proved: true }],
  INCAPABLE: [{ code: 'INCAPABLE', label: '违法时不能辨认或者不能控制自己行为', proved: true }],
};

export const DEGREES = [
  { code: 'ORDINARY', label: '一般' },
  { code: 'LIGHTER', label: '从轻' },
  { code: 'MITIGATED', label: '减轻' },
  { code: 'HEAVIER', label: '从重' },
];
export const LESSEN_GROUNDS = [
  { code: 'REMOVED_HARM', label: '主动消除或者减轻危害后果' },
  { code: 'COERCED', label: '受他人胁迫或者诱骗' },
  { code: 'CONFESSED', label: '主动供述尚未掌握的违法行为' },
  { code: 'MERIT', label: '配合查处有立功表现' },
  { code: 'OTHER_LAW', label: '法律、法规、规章规定的其他情形' },
];
export const LESSEN_PERSON_GROUNDS = [
  { code: 'MINOR_AGE', label: '已满十四周岁不满十八周岁' },
  { code: 'PARTLY_INCAPABLE', label: '尚未完全丧失辨认、控制能力的精神病人、智力残疾人' },
];

export const EDUCATION_WAYS = [
  { code: 'TALK', label: '当面谈话' },
  { code: 'TRAINING', label: '集中培训、宣讲' },
  { code: 'WRITTEN', label: '书面告诫、发放资料' },
  { code: 'REMOTE', label: '电话、视频' },
];
export const ACKNOWLEDGEMENTS = [
  { code: 'SIGNED', label: '已理解，签名确认' },
  { code: 'ORAL', label: '口头表示理解' },
  { code: 'REFUSED', label: '拒绝确认，由在场人员见证' },
];

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

export const PRESERVATION_GROUNDS = [
  { code: 'MAY_BE_LOST', label: '证据可能灭失' },
  { code: 'HARD_TO_GET_LATER', label: '证据以后难以取得' },
];
export const KEEPINGS = [
  { code: 'IN_PLACE', label: '就地保存' },
  { code: 'ELSEWHERE', label: '异地保存' },
];
export const DISPOSALS = [
  { code: 'FIXED', label: '证据固定后返还' },
  { code: 'RELEASED', label: '解除保存，返还' },
  { code: 'APPRAISED', label: '送交鉴定、检测、检验' },
  { code: 'SEIZED', label: '依法查封、扣押' },
  { code: 'CONFISCATED', label: '依法没收，以处罚决定为准' },
  { code: 'TRANSFERRED', label: '移送有关机关' },
];

export const AMEND_GROUNDS = [
  { code: 'DEFENCE', label: '采纳陈述申辩' },
  { code: 'HEARING', label: '采纳听证意见' },
  { code: 'EVIDENCE', label: '新的证据' },
  { code: 'REVIEW', label: '法制审核意见' },
  { code: 'DISCUSSION', label: '集体讨论意见' },
  { code: 'CRIME', label: '涉嫌犯罪的认定变化' },
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

const DIRECT = { code: 'DIRECT', label: '直接送达' };
const LEFT = { code: 'LEFT', label: '留置送达' };
const POSTED = { code: 'POSTED', label: '邮寄送达' };
const ENTRUSTED = { code: 'ENTRUSTED', label: '委托送达' };
const HANDED = { code: 'HANDED', label: '转交送达' };
const ELECTRONIC = { code: 'ELECTRONIC', label: '电子送达' };
/** Electronic service and announcement have conditions of their own, and acts of their own. */
export const SERVICE_MODES = [DIRECT, LEFT, POSTED, ENTRUSTED, HANDED];
export const DISPATCH_MODES = [POSTED, ENTRUSTED, HANDED];
export const ATTEMPT_MODES = [DIRECT, POSTED, ENTRUSTED, HANDED, ELECTRONIC];
export const PREFERRED_MODES = [DIRECT, POSTED, ELECTRONIC];

export const LEFT_PROOFS = [
  { code: 'WITNESS', label: '基层组织或者所在单位的代表见证并签名' },
  { code: 'RECORDING', label: '留在住所，拍照、录像记录过程' },
];
export const ATTEMPT_ENDS = [
  { code: 'ABSENT', label: '未遇到当事人' },
  { code: 'MOVED', label: '已搬离' },
  { code: 'UNKNOWN', label: '查无此人、此单位' },
  { code: 'RETURNED', label: '邮件退回' },
  { code: 'NOT_DELIVERED', label: '信息没有到达' },
];
export const DISPATCH_GROUNDS = [
  { code: 'TRIED', label: '直接送达过，没有成功' },
  { code: 'FAR', label: '路途遥远、交通不便' },
  { code: 'CONFIRMED', label: '当事人在送达地址确认书中选择' },
  { code: 'INSTITUTION', label: '军人、被监禁的人，由所在单位转交' },
];
export const ANNOUNCEMENT_GROUNDS = [
  { code: 'WHEREABOUTS_UNKNOWN', label: '当事人下落不明' },
  { code: 'OTHER_MODES_FAILED', label: '其他方式都无法送达' },
];

export const REVIEW_ENDS = [
  { code: 'UPHELD', label: '维持' },
  { code: 'CHANGED', label: '变更' },
  { code: 'REVOKED', label: '撤销' },
  { code: 'REDO', label: '撤销并责令重作' },
  { code: 'UNLAWFUL', label: '确认违法' },
  { code: 'VOID', label: '确认无效' },
  { code: 'DISMISSED', label: '驳回复议请求、驳回申请' },
  { code: 'MEDIATED', label: '调解、和解' },
  { code: 'WITHDRAWN', label: '撤回申请' },
];
const OF_COURT: { [code: string]: string } = { UPHELD: '驳回诉讼请求', DISMISSED: '驳回起诉', MEDIATED: '调解', WITHDRAWN: '撤诉' };
export const SUIT_ENDS = REVIEW_ENDS.map(({ code, label }) => ({ code, label: OF_COURT[code] ?? label }));
export const OWN_GROUNDS = [
  { code: 'EVIDENCE', label: '主要事实不清、证据不足' },
  { code: 'LAW', label: '适用依据错误' },
  { code: 'PROCEDURE', label: '违反法定程序' },
  { code: 'POWER', label: '超越、滥用职权' },
  { code: 'UNFAIR', label: '处罚明显不当' },
];
export const CORRECTION_KINDS = [
  { code: 'NAME', label: '名称、姓名' },
  { code: 'DATE', label: '日期' },
  { code: 'NUMBER', label: '文号、证照号' },
  { code: 'CITATION', label: '条款序号' },
  { code: 'WORDING', label: '其他文字' },
];

export const SUSPEND_GROUNDS = [
  { code: 'OTHER_CASE', label: '等待另案的处理结果' },
  { code: 'APPRAISAL', label: '等待鉴定、检测、检验结论' },
  { code: 'FORCE_MAJEURE', label: '不可抗力' },
  { code: 'UNREACHABLE', label: '当事人下落不明' },
];

export const WITHDRAW_GROUNDS = [
  { code: 'NOT_ESTABLISHED', label: '违法事实不能成立' },
  { code: 'LIMITATION', label: '超过追责期限' },
  { code: 'NO_JURISDICTION', label: '不属于本机关管辖' },
  { code: 'DUPLICATE', label: '同一违法行为已经另案立案' },
];

export const PARTY_CHANGES = [
  { code: 'RENAMED', label: '名称（姓名）变更' },
  { code: 'MERGED', label: '合并，由合并后的单位承受' },
  { code: 'DIVIDED', label: '分立，由分立后的单位承受' },
  { code: 'LIQUIDATED', label: '注销，由清算组、股东等承受（待核）' },
];
export const GONE_KINDS = [
  { code: 'DIED', label: '自然人死亡' },
  { code: 'DISSOLVED', label: '单位终止，没有权利义务承受人' },
];

export const END_GROUNDS = [
  { code: 'NOT_LIABLE', label: '不承担责任' },
  { code: 'DIED', label: '死亡' },
  { code: 'DISSOLVED', label: '终止且没有承受权利义务的主体' },
  { code: 'EXECUTION_OVER', label: '人民法院终结执行' },
  { code: 'TRANSFERRED', label: '公安机关已经立案' },
];
export const RETURN_GROUNDS = [
  { code: 'NOT_FILED', label: '公安机关不予立案' },
  { code: 'WITHDRAWN', label: '立案后撤销案件' },
  { code: 'NOT_PROSECUTED', label: '人民检察院不起诉' },
  { code: 'EXEMPTED', label: '人民法院判决无罪或者免予刑事处罚' },
  { code: 'PUNISHED', label: '已判处刑罚，尚需给予其他种类的行政处罚' },
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
