// @vitest-environment jsdom
import { mount, RouterLinkStub } from '@vue/test-utils';
import { expect, it } from 'vitest';
import type { FigureColumn, FigureSheet } from '@/api/types';
import Definitions from './Definitions.vue';
import FigureGrid from './FigureGrid.vue';
import FigureTable from './FigureTable.vue';

const column = (code: string, label: string, part: Partial<FigureColumn> = {}): FigureColumn => ({
  code, label, unit: '件', definition: `${label}的口径`, verified: true, compared: true, money: false, list: { counted: code }, ...part,
});
const days = { period: { from: '2026-01-01', to: '2026-11-24' }, before: { from: '2025-01-01', to: '2025-11-24' } };
const sheet: FigureSheet = {
  title: '某市应急管理局及下级', by: 'ORGAN', ...days, asOf: '2026-11-24T15:00:00+08:00', organs: [],
  columns: [
    column('FILED', '立案'),
    column('RECEIVED_AMOUNT', '到账额', { unit: '元', money: true, verified: false, list: { counted: 'RECEIVED' } }),
    column('DUE', '距九十日不足十五日', { compared: false, list: { decideBy: '2026-12-09' } }),
  ],
  rows: [
    {
      name: '合计', total: true, depth: 0, organ: null, under: 'top', ...days,
      cells: { FILED: { value: '3', before: '2', change: '+50.0%' }, RECEIVED_AMOUNT: { value: '1234550', before: '0', change: '—' }, DUE: { value: '1' } },
    },
    { name: '甲区应急管理局', total: false, depth: 1, organ: 'o1', under: null, ...days, cells: { FILED: { value: '0', before: '0', change: '—' } } },
  ],
};
const global = { stubs: { RouterLink: RouterLinkStub, ElTooltip: { template: '<div><slot /></div>' } } };

it('shows every number as a link that says what it opens, and nothing where there is nothing', () => {
  const table = mount(FigureTable, { props: { sheet, rows: sheet.rows }, global });
  const links = table.findAllComponents(RouterLinkStub);
  expect(links.map((link) => link.text())).toEqual(['3', '2', '12,345.50', '1']);
  expect(links[0]?.attributes('aria-label')).toBe('合计 2026-01-01 至 2026-11-24 立案 3 件，查看明细');
  expect(links[1]?.props('to')).toEqual({ path: '/matters', query: { counted: 'FILED', since: '2025-01-01', until: '2025-11-24', under: 'top' } });
  const cells = table.findAll('tbody tr')[1]?.findAll('td').map((cell) => cell.text());
  expect(cells).toEqual(['0', '—', '—']);
});

it('names the rule of each figure in its head, and that it is not verified', () => {
  const heads = mount(FigureTable, { props: { sheet, rows: [] }, global }).findAll('thead [role="note"]');
  expect(heads.map((head) => head.attributes('aria-label'))).toEqual([
    '立案：立案的口径', '到账额：待核。到账额的口径', '距九十日不足十五日：距九十日不足十五日的口径',
  ]);
  const rules = mount(Definitions, { props: { columns: sheet.columns } }).text();
  expect(rules).toContain('到账额待核');
  expect(rules).toContain('上年同期');
});

it('puts the change beside last year, and says what is of today', () => {
  const row = sheet.rows[0];
  if (!row) throw new Error('no row');
  const text = mount(FigureGrid, { props: { sheet, row }, global }).text();
  expect(text).toContain('上年同期 2+50.0%');
  expect(text).toContain('今天的情况');
  expect(text).not.toContain('—');
});
