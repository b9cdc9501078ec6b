import { describe, expect, it } from 'vitest';
import { reactive } from 'vue';
import type { ActFacts } from '@/api/types';
import { byField, trimmed, useActForm, useActTexts, type ActForm } from './form';

const FIELDS = ['facts', 'opinion'].map((key) => ({ key, label: key, required: true, most: 2000 }));
const facts = (texts: ActFacts['texts'], options: ActFacts['options'] = {}): ActFacts => ({ act: 'file', label: '立案', articles: [], officeNumbers: [], joint: false, fields: FIELDS, texts, options });
const form = (part: Partial<ActForm>): ActForm => reactive({ strands: ['c'], doneOn: '2026-03-02', reason: '', data: {}, content: {}, ...part });

describe('the form of an act', () => {
  it('lets a draft win over what the case knows, and that over nothing', () => {
    const props = { facts: facts({ facts: '经查' }, { handling: ['b'] }), form: form({ data: { officers: ['a'] } }), wrong: {} };
    expect(useActForm(props, { officers: [] as string[] }).value.officers).toEqual(['a']);
    expect(useActTexts(props).value).toEqual({ facts: '经查', opinion: '' });
  });
  it('sends what is typed in it', () => {
    const whole = form({});
    const texts = useActTexts({ facts: facts({}), form: whole, wrong: {} });
    texts.value.opinion = '同意';
    expect(trimmed(whole.content)).toEqual({ opinion: '同意' });
  });
  it('leaves out what is empty, inside lists too, and keeps no and zero', () => {
    expect(trimmed({ a: ' x ', b: '', c: null, d: false, e: 0, f: [{ kind: 'FINE', days: undefined }] })).toEqual({ a: 'x', d: false, e: 0, f: [{ kind: 'FINE' }] });
  });
  it('knows a field by the end of its path', () => {
    expect(byField({ 'data.findings[0].outcome': '请选择' })).toEqual({ outcome: '请选择' });
  });
});
