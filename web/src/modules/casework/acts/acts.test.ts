// @vitest-environment jsdom
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defineComponent, h, reactive, type Component } from 'vue';
import type { ActFacts, StrandParty } from '@/api/types';
import ActTexts from './ActTexts.vue';
import type { ActForm } from './form';
import { asksForWordsAlone, formOf } from './index';

const WITH_DATA = `act-first agree-execution add-evidence add-party amend archive ask-hearing ask-recusal attach-original attach-signed change-officers collect-cash conclude
conclude-added correct decide decide-on-spot decide-recusal defend discuss educate end-hearing end-party examine-scene exempt file hold-hearing inform
inform-again inspect order-correction order-measures pay question recheck-defence record-performance report-hearing review schedule-hearing seal
serve summon suspend extend-case take-commitment tell-on-spot waive attempt-service confirm-address dispatch order-announcement announce serve-electronically
accept-review reply-review answer-suit conclude-review conclude-suit rectify-decision revoke-decision vary-decision apply-review docket-suit
receive-review-copy receive-claim carry-out
ask-deferral court-answers court-rules give-code decide-transfer grant-deferral higher-court-rules impose-surcharge object-to-demand recheck-objection refund
issue-paper police-answer police-ask-supplement supplement-papers hand-over-case hand-over-goods police-reconsidered record-police-receipt report-crime
return-case supervision-answer urged-to-transfer add-photos propose-preservation preserve-evidence dispose-preserved give-back change-party
party-gone take-in withdraw-case copy-evidence entrust-appraisal record-appraisal sample tell-appraisal
extract-data add-recordings take-into-custody hand-over-custody end-custody
move-case designate-organ record-organ-receipt`.split(/\s+/);
const WORDS_ALONE = `abandon-preservation record-lapse apply-to-court ask-police-reconsideration suggest-supervision ask-higher-court bank-cash close demand
drop-lead end-execution merge-into split-off hand-in-cash announcement-over refuse-deferral refuse-review remind party-lives
withdraw-appraisal ask-designation raise-case receive-moved return-moved recall-move
report-to-agency resume resume-execution turn-ordinary void-paper`.split(/\s+/);

const facts = (act: string): ActFacts => ({
  act, label: act, articles: [], officeNumbers: [], joint: false, texts: {},
  fields: [{ key: 'short', label: '地点', required: true, most: 200 }, { key: 'long', label: '事实', required: false, most: 4000 }],
  options: { officers: [{ id: 'u1', name: '王某' }], handling: ['u1'], parties: [{ strand: 'p1', name: '某厂' }] },
});

vi.mock('vue-router', () => ({ useRoute: () => ({ params: { id: 'm1' } }), useRouter: () => ({ push: () => undefined }) }));

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

const blank = () => reactive<ActForm>({ strands: ['p1'], doneOn: '2026-03-02', reason: '', data: {}, content: {} });

async function mounted(part: Component, act: string, form = blank(), parties?: StrandParty[]) {
  const given = facts(act);
  if (parties) given.options.parties = parties;
  // A form that is loaded late has no node of its own until it has come.
  const page = mount({ render: () => h('div', [h(part, { facts: given, form, wrong: {} })]) }, {
    global: { plugins: [createPinia(), [VueQueryPlugin, { queryClient: new QueryClient() }]], stubs: { ElPopover: true, ElSelect: Picker, ElDatePicker: Picker } },
    attachTo: document.body,
  });
  await vi.dynamicImportSettled();
  await flushPromises();
  return page;
}

function unnamed(page: VueWrapper) {
  const fields = page.findAll('input, textarea').map(({ element }) => element as HTMLInputElement);
  return fields.filter((field) => !field.labels?.length && !field.getAttribute('aria-label') && field.type !== 'hidden').map((field) => field.outerHTML);
}

it.each(WITH_DATA)('%s asks for its data in a form of its own, every field of which has a name', async (act) => {
  expect(asksForWordsAlone(act)).toBe(false);
  const page = await mounted(await formOf(act), act);
  expect(unnamed(page)).toEqual([]);
  page.unmount();
});

it.each(WORDS_ALONE)('%s asks for words alone', (act) => expect(asksForWordsAlone(act)).toBe(true));

it('asks for the words that the procedure names, by the names the procedure gives them', async () => {
  const page = await mounted(ActTexts, 'file');
  expect(page.findAll('label').map((label) => label.text())).toEqual(['地点', '事实（选填）']);
  expect(unnamed(page)).toEqual([]);
  page.unmount();
});

const ADDRESSING = ['order-correction', 'order-measures', 'summon'];
const PARTIES = [{ strand: 'p1', name: '某厂', stage: 'SUSPECTED' }, { strand: 'p2', name: '张某', stage: 'ENDED' }, { strand: 'p3', name: '李某', stage: 'INFORMED' }];

it.each(ADDRESSING)('%s goes to every party whose proceedings are open, unless the officer chooses', async (act) => {
  const form = blank();
  const page = await mounted(await formOf(act), act, form, PARTIES);
  const boxes = page.findAll('input[type=checkbox]');
  expect(boxes.map((box) => (box.element as HTMLInputElement).checked)).toEqual([true, false, true]);
  expect(form.data).toMatchObject({ parties: ['p1', 'p3'] });
  await boxes[0]?.setValue(false);
  expect(form.data).toMatchObject({ parties: ['p3'] });
  page.unmount();
});

it.each(ADDRESSING)('%s keeps the last party chosen', async (act) => {
  const form = blank();
  form.data = { parties: ['p3'] };
  const page = await mounted(await formOf(act), act, form, PARTIES);
  expect((page.findAll('input[type=checkbox]')[2]?.element as HTMLInputElement).disabled).toBe(true);
  page.unmount();
});

it('sends an order to the only party there is without asking', async () => {
  const form = blank();
  const page = await mounted(await formOf('order-correction'), 'order-correction', form, PARTIES.slice(1, 2));
  expect(page.findAll('input[type=checkbox]')).toEqual([]);
  expect(form.data).toMatchObject({ parties: ['p2'] });
  page.unmount();
});
