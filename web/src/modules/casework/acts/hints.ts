const HINTS: { [field: string]: string } = {
  'file.facts': '线索来源、初步查明的事实和证据',
  'file.opinion': '涉嫌违反的规定，建议立案',
  'question.record': '开头应表明身份、出示证件、告知申请回避和如实回答的权利义务',
  'conclude.discretion': '从轻、减轻、从重的事实和对应的裁量档次',
  'defend.statement': '逐项如实记录',
  'discuss.opinions': '一人一段，写明姓名',
  'order-correction.problems': '逐项写明，一项一行',
  'serve.note': '留置送达写明见证人或者录像，邮寄写明单号',
  'dispatch.way': '邮寄写明单号，委托写明机关，转交写明单位',
  'attempt-service.course': '去了几次、见到谁、对方怎么说；邮寄写明退回的原因',
  'order-notice.course': '每次送达的日期、方式和结果，案卷中必须记明',
  'order-notice.gist': '不写身份证号、住址和电话',
  'notice-over.note': '为什么公告、此前怎样送达',
  'waive.words': '照录原话；没有明确表示的，不是放弃',
  'void-paper.reason': '文号保留，与理由一起记入；送达之前才能作废',
  'exempt.education': '不予处罚的，应当对当事人进行教育',
  'correct.is': '原记录保留，更正另记一行',
  'schedule-hearing.closedReason': '不公开的才填：涉及国家秘密、商业秘密或者个人隐私',
  'decide-on-spot.decision': '种类、金额、缴纳的方式和期限',
  'decide-on-spot.refusal': '拒绝签收的才填，写明情况',
  'bank-cash.note': '银行和缴款书编号',
};

/** What helps to write one text well, where the label alone does not say it. */
export const hintOf = (act: string, field: string): string | undefined => HINTS[`${act}.${field}`];
