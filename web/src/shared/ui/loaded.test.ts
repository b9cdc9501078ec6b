// @vitest-environment jsdom
import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import Loaded from './Loaded.vue';

const shown = (error: unknown, data?: string) =>
  mount(Loaded<string>, { props: { data, error }, slots: { default: '案件页面' }, global: { stubs: { RouterLink: true } } }).text();

it('keeps what was read when reading it again fails', () => expect(shown(new Problem(500, {}), '案件')).toBe('案件页面'));

it('says calmly that a task is done where the case has closed behind it', () => {
  const text = shown(new Problem(404, { code: 'loan-ended', detail: '您的借调任务已经完成' }), '案件');
  expect(text).toContain('您的借调任务已经完成');
  expect(text).toContain('已经记录在案');
  expect(text).not.toContain('案件页面');
});

it('tells nobody else why there is nothing', () => {
  const text = shown(new Problem(404, { code: 'not-found', detail: '没有找到该案件' }));
  expect(text).toContain('没有找到');
  expect(text).not.toContain('借调');
});
