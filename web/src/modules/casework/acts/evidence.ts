/** How electronic data are taken, and how what is kept changes hands. */
export const EXTRACTION_METHODS = [
  { code: 'ORIGINAL_MEDIUM', label: '封存原始存储介质' },
  { code: 'ON_SITE', label: '现场提取' },
  { code: 'ONLINE', label: '网络在线提取' },
  { code: 'SCREENSHOT', label: '截屏、拍照' },
  { code: 'FILMED', label: '录像' },
  { code: 'PRINTED', label: '打印' },
];
export const HOLDER_SIGNS = [
  { code: 'SIGNS', label: '在场并签名' },
  { code: 'REFUSED', label: '在场，拒绝签名' },
  { code: 'ABSENT', label: '不在场' },
];
export const SEAL_STATES = [
  { code: 'INTACT', label: '封存完好' },
  { code: 'RESEALED', label: '启封后重新封存' },
  { code: 'BROKEN', label: '封存破损' },
  { code: 'NONE', label: '未封存' },
];
export const CUSTODY_ENDS = [
  { code: 'RETURNED', label: '退还' },
  { code: 'PASSED_ON', label: '移交' },
  { code: 'DESTROYED', label: '销毁' },
  { code: 'FILED', label: '随卷归档' },
];
