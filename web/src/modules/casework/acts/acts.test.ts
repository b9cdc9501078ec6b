// @vitest-environment jsdom
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defineComponent, h, reactive } from 'vue';
import type { ActFacts } from '@/api/types';
import type { ActForm } from './form';
import { formOf } from './index';

const ACTS = `act-first add-evidence add-party amend archive ask-hearing ask-recusal change-officers close conclude conclude-added correct
decide decide-recusal defend discuss drop-lead end-hearing end-party examine-scene exempt file hold-hearing inform inform-again inspect
order-correction order-measures pay question recheck-defence record-performance remind report-hearing review schedule-hearing seal serve
summon void-paper waive`.split(/\s+/);

const facts = (act: string): ActFacts => ({
  act, label: act, articles: [], texts: {}, options: { officers: [{ id: 'u1', name: '王某' }], handling: ['u1'], parties: [{ strand: 'p1', name: '某厂' }] },
});

// The library's pickers measure themselves, which a page without layout cannot; their name is what is asked about here.
const Picker = defineComponent({
  props: { id: String, ariaLabel: String },
  setup: (props) => () => h('input', { id: props.id, 'aria-label': props.ariaLabel }),
});

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"items":[]}', { status: 200 })));
  vi.stubGlobal('ResizeObserver', class { observe() { return undefined; } unobserve() { return undefined; } disconnect() { return undefined; } });
});
afterEach(() => vi.unstubAllGlobals());

it.each(ACTS)('%s has a form of its own, every field of which has a name', async (act) => {
  const form = reactive<ActForm>({ strands: ['p1'], doneOn: '2026-03-02', reason: '', data: {}, content: {} });
  const page = mount(formOf(act), {
    props: { facts: facts(act), form, wrong: {} },
    global: { plugins: [createPinia(), [VueQueryPlugin, { queryClient: new QueryClient() }]], stubs: { ElPopover: true, ElSelect: Picker, ElDatePicker: Picker } },
    attachTo: document.body,
  });
  await vi.dynamicImportSettled();
  await flushPromises();
  expect(page.text()).not.toContain('无需填写');
  const unnamed = page.findAll('input, textarea').filter(({ element }) => {
    const field = element as HTMLInputElement;
    return !field.labels?.length && !field.getAttribute('aria-label') && field.type !== 'hidden';
  });
  expect(unnamed.map((one) => one.html())).toEqual([]);
  page.unmount();
});
