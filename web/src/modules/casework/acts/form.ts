import { ref, type Ref } from 'vue';
import type { ActFacts, Finding, Json, JsonObject, OralApproval } from '@/api/types';

/** What an officer has typed so far. */
export interface ActForm {
  strands: string[];
  doneOn: string;
  reason: string;
  data: object;
  content: object;
  /** Numbers read from the register of the office, by the key the server asked for. */
  numbers?: { [key: string]: string };
  /** An approval spoken in urgency, on which the act goes ahead. */
  oral?: OralApproval;
}

/** What every form of an act is given. */
export interface ActProps {
  facts: ActFacts;
  form: ActForm;
  wrong: { [field: string]: string };
}

const own = (from: object, key: string): unknown => (from as { [key: string]: unknown })[key];

function filled<T extends object>(typed: object, known: object, blank: T): T {
  const out: { [key: string]: unknown } = {};
  for (const [key, empty] of Object.entries(blank)) out[key] = own(typed, key) ?? own(known, key) ?? empty;
  return out as T;
}

/** The data of one act: a draft wins over what is already known of the case, which wins over nothing. */
export function useActForm<D extends object>(props: ActProps, blank: D): Ref<D> {
  const { handling, statementDays } = props.facts.options;
  const known = { ...(handling?.length ? { officers: [...handling] } : {}), ...(statementDays ? { statementDays } : {}) };
  const data = ref(filled(props.form.data, known, blank)) as Ref<D>;
  // The panel owns the form and hands it down; its data are shared, so that what is typed here is what it sends.
  Object.assign(props.form, { data: data.value });
  return data;
}

/** The texts of one act, begun with what an earlier act of the case wrote. */
export function useActTexts(props: ActProps): Ref<{ [field: string]: string }> {
  const blank = Object.fromEntries(props.facts.fields.map((field) => [field.key, '']));
  const texts = ref(filled(props.form.content, props.facts.texts, blank));
  Object.assign(props.form, { content: texts.value });
  return texts;
}

/** What the case has found so far against the party, as a copy that may be changed. */
export function foundSoFar(props: ActProps): Finding {
  const finding = props.facts.options.finding;
  const violations = finding?.violations ?? props.facts.options.violations?.map((one) => one.code) ?? [];
  return { outcome: finding?.outcome ?? '', violations: [...violations], sanctions: (finding?.sanctions ?? []).map((one) => ({ ...one })), weighing: { ...finding?.weighing } };
}

const empty = (value: unknown) => value === null || value === undefined || value === '';

/** A form as the server takes it: what was left empty stays out, text is trimmed. */
export function trimmed(value: object): JsonObject {
  const out: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    const clean = typeof item === 'string' ? item.trim() : (item as unknown);
    if (!empty(clean)) out[key] = tidy(clean);
  }
  return out;
}

function tidy(value: unknown): Json {
  if (Array.isArray(value)) return value.map(tidy);
  if (value !== null && typeof value === 'object') return trimmed(value);
  return value as Json;
}

/** Field errors by the last part of their path: `data.officers` and `officers` mean the same field. */
export function byField(fields: { [path: string]: string }): { [field: string]: string } {
  return Object.fromEntries(Object.entries(fields).map(([path, text]) => [path.replace(/\[\d+\]/g, '').split('.').pop() ?? path, text]));
}
