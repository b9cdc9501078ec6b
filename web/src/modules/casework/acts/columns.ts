/** Columns of the lists some acts write, in the order of the form; the text parts them by ｜, one thing a line. */
export interface Column { key: string; label: string; wide?: boolean }

const KEPT: Column[] = [
  { key: 'name', label: '名称', wide: true },
  { key: 'specification', label: '规格型号' },
  { key: 'origin', label: '产地' },
  { key: 'condition', label: '成色（品级）' },
  { key: 'unit', label: '单位' },
  { key: 'price', label: '价格' },
  { key: 'quantity', label: '数量' },
  { key: 'remark', label: '备注', wide: true },
];

const LISTS: { [field: string]: Column[] } = {
  'preserve-evidence.items': KEPT,
  'sample.items': [
    { key: 'name', label: '名称', wide: true },
    { key: 'batch', label: '规格及批号', wide: true },
    { key: 'quantity', label: '数量' },
  ],
  'copy-evidence.items': [
    { key: 'name', label: '名称', wide: true },
    { key: 'quantity', label: '页数或者数量' },
    { key: 'kept', label: '原件存放处', wide: true },
    { key: 'remark', label: '备注' },
  ],
  'take-into-custody.things': [
    { key: 'name', label: '名称', wide: true },
    { key: 'quantity', label: '数量' },
    { key: 'marks', label: '特征、编号', wide: true },
  ],
  'entrust-appraisal.items': [
    { key: 'name', label: '名称', wide: true },
    { key: 'specification', label: '规格型号' },
    { key: 'quantity', label: '数量' },
    { key: 'remark', label: '备注' },
  ],
};

/** Texts that the form of the act itself writes, so that they are not asked for again. */
const WRITTEN = new Set(['add-photos.captions', 'extract-data.names', 'add-recordings.captions', 'move-case.organ']);

export const isWritten = (act: string, field: string): boolean => WRITTEN.has(`${act}.${field}`);

export const columnsOf = (act: string, field: string): Column[] | undefined => LISTS[`${act}.${field}`];

const BAR = '｜';
const clean = (cell: string) => cell.replace(/[｜\r\n]+/g, ' ');

export function rowsOf(text: string, width: number): string[][] {
  const rows = text.split('\n').filter((line) => line.trim() !== '').map((line) => line.split(BAR));
  return (rows.length ? rows : [[]]).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

export function textOf(rows: string[][]): string {
  return rows.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.map((cell) => clean(cell)).join(BAR)).join('\n');
}
