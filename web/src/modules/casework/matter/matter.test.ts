// @vitest-environment jsdom
import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import type { ActCheck, Offer } from '@/api/types';
import ActSummary from './ActSummary.vue';
import OfferList from './OfferList.vue';
import Standing from './Standing.vue';

const article = { label: '处罚法 64(一)', full: '《中华人民共和国行政处罚法》第六十四条第（一）项' };
const offer = (part: Partial<Offer>): Offer => ({
  act: 'inform', label: '告知', articles: [article], strand: 'p1', strandLabel: '单位', open: true, hint: null, kind: 'act', approval: false, refusals: [], ...part,
});

describe('the doors of a matter', () => {
  it('open where the server opens them, and say which act and strand was chosen', async () => {
    const list = mount(OfferList, { props: { offers: [offer({})], chosen: '', strand: '' } });
    await list.get('button').trigger('click');
    expect(list.get('button').attributes('aria-label')).toBe('办理：告知（单位）');
    expect(list.emitted('open')).toEqual([[{ act: 'inform', strand: 'p1' }]]);
  });
  it('stay in sight when closed, with reason and article, and offer no button', () => {
    const closed = offer({ open: false, refusals: [{ code: 'term', message: '听证申请期未满', articles: [article], verified: false }] });
    const list = mount(OfferList, { props: { offers: [closed], chosen: '', strand: '' } });
    expect(list.text()).toContain('暂不能办理');
    expect(list.text()).toContain('听证申请期未满');
    expect(list.text()).toContain('处罚法 64(一)');
    expect(list.text()).toContain('标准待核');
    expect(list.find('button').exists()).toBe(false);
  });
  it('of later stages are named and one press away', async () => {
    const later = offer({ act: 'close', label: '结案', open: false, now: false });
    const list = mount(OfferList, { props: { offers: [later], chosen: '', strand: '' } });
    expect(list.get('button').text()).toContain('结案');
    await list.get('button').trigger('click');
    expect(list.findAll('li.door')).toHaveLength(1);
  });
});

describe('what an act would do', () => {
  const check: ActCheck = {
    refusals: [], warnings: [], documents: [{ form: 'penalty-notice', title: '行政处罚告知书' }], terms: [{ label: '听证申请期', op: 'start', due: '2026-10-09' }], approval: { needed: true, steps: ['部门负责人', '分管领导'] }, late: true, missing: {},
  };
  it('is said before the officer says yes', () => {
    const text = mount(ActSummary, { props: { label: '告知', check, checking: false, failure: null } }).text();
    for (const part of ['行政处罚告知书', '起算 听证申请期，至 2026-10-09 周五', '部门负责人 → 分管领导', '补录']) expect(text).toContain(part);
  });
  it('is nothing while the form is incomplete', () => {
    const unfinished = { ...check, documents: [], terms: [], missing: { facts: '请填写' } };
    const text = mount(ActSummary, { props: { label: '告知', check: unfinished, checking: false, failure: null } }).text();
    expect(text).toContain('填写完整后');
    expect(text).not.toContain('办案过程');
  });
  it('is nothing when it is refused', () => {
    const refused = { ...check, refusals: [{ code: 'x', message: '执法人员少于两人', articles: [], verified: true }] };
    const text = mount(ActSummary, { props: { label: '告知', check: refused, checking: false, failure: null } }).text();
    expect(text).toContain('执法人员少于两人');
    expect(text).not.toContain('行政处罚告知书');
  });
});

it('tells a screen reader where the matter stands', () => {
  const standing = mount(Standing, { props: { ribbon: [{ code: 'a', label: '立案', state: 'done' }, { code: 'b', label: '告知', state: 'current' }], parties: [] } });
  expect(standing.get('[aria-current=step]').text()).toContain('告知');
});
