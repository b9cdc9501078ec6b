import { describe, expect, it } from 'vitest';
import { reactive } from 'vue';
import type { ActFacts } from '@/api/types';
import { byField, trimmed, useActForm, type ActForm } from './form';

const facts = (texts: ActFacts['texts'], options: ActFacts['options'] = {}): ActFacts => ({ act: 'file', label: '立案', articles: [], texts, options });
const form = (part: Partial<ActForm>): ActForm => reactive({ strands: ['c'], doneOn: '2026-03-02', reason: '', data: {}, content: {}, ...part });

describe('the form of an act', () => {
  it('lets a draft win over what the case knows, and that over nothing', () => {
    const draft = form({ data: { officers: ['a'] } });
    const { data, content } = useActForm(
      { facts: facts({ facts: '经查' }, { handling: ['b'] }), form: draft, wrong: {} },
      { data: { officers: [] as string[] }, content: { facts: '', opinion: '' } },
    );
    expect(data.value.officers).toEqual(['a']);
    expect(content.value).toEqual({ facts: '经查', opinion: '' });
  });
  it('sends what is typed in it', () => {
    const whole = form({});
    const { content } = useActForm({ facts: facts({}), form: whole, wrong: {} }, { data: {}, content: { opinion: '' } });
    content.value.opinion = '同意';
    expect(trimmed(whole.content)).toEqual({ opinion: '同意' });
  });
  it('leaves out what is empty, inside lists too, and keeps no and zero', () => {
    expect(trimmed({ a: ' x ', b: '', c: null, d: false, e: 0, f: [{ kind: 'FINE', days: undefined }] })).toEqual({ a: 'x', d: false, e: 0, f: [{ kind: 'FINE' }] });
  });
  it('knows a field by the end of its path', () => {
    expect(byField({ 'data.findings[0].outcome': '请选择' })).toEqual({ outcome: '请选择' });
  });
});
