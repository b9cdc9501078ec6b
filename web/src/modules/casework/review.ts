import { useQuery } from '@tanstack/vue-query';
import { toValue, type MaybeRefOrGetter } from 'vue';
import { get } from '@/api/client';
import type { ReviewSheet, ReviewWaiting } from '@/api/types';
import { yuanText } from '@/shared/money';

/** What a review looks at, point by point (处罚法58; 要点清单待核), with the words that help. */
export const REVIEW_POINTS = [
  { key: 'SUBJECT', label: '执法主体', ask: '机关具有处罚权，执法人员不少于两名、持有效证件、没有应当回避的' },
  { key: 'POWER', label: '执法权限', ask: '属于本机关管辖，没有超越法定权限；涉嫌犯罪的已经移送' },
  { key: 'FACTS', label: '事实证据', ask: '违法事实清楚，证据合法、真实、能够互相印证，当事人身份准确' },
  { key: 'LAW', label: '法律适用', ask: '违反的条款和处罚的条款对应、现行有效，引用到款、项' },
  { key: 'DISCRETION', label: '裁量', ask: '金额在法定幅度内、符合裁量基准，从轻减轻从重有依据，与相似案件相当' },
  { key: 'PROCEDURE', label: '执法程序', ask: '告知、陈述申辩、听证依法进行，期限没有超过，申辩意见已经复核' },
  { key: 'DOCUMENTS', label: '执法文书', ask: '文书完备、规范，送达有回证' },
];

/** When 处罚法58(1) makes a review compulsory. */
export const COMPULSORY = ['（一）涉及重大公共利益', '（二）直接关系当事人或者第三人重大权益，经过听证程序', '（三）案件情况疑难复杂、涉及多个法律关系', '（四）法律、法规规定的其他情形'];

export function useReviews() {
  return useQuery({ queryKey: ['reviews'], queryFn: async () => (await get<{ items: ReviewWaiting[] }>('/reviews')).items });
}

export function useReviewSheet(matter: MaybeRefOrGetter<string>, strand: MaybeRefOrGetter<string>) {
  return useQuery({ queryKey: ['matter', toValue(matter), 'review', toValue(strand)], queryFn: () => get<ReviewSheet>(`/reviews/${toValue(matter)}/${toValue(strand)}`) });
}

/** How an amount stands among those of similar cases: the lowest, the middle and the highest. */
export function spread(fines: string[]): string {
  const sums = fines.map(Number).filter((fine) => fine > 0).sort((one, other) => one - other);
  const [low, middle, high] = [sums[0], sums[Math.floor((sums.length - 1) / 2)], sums[sums.length - 1]];
  if (low === undefined || middle === undefined || high === undefined) return '没有可比的罚款';
  return `${sums.length} 件，最低 ${yuanText(String(low))}，居中 ${yuanText(String(middle))}，最高 ${yuanText(String(high))}`;
}
