// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { dropView, sameView, savedViews, saveView } from './views';

beforeEach(() => localStorage.clear());

describe('saved views', () => {
  it('belong to one user, and the same name is replaced', () => {
    saveView('a', { name: '快到期', query: { sort: 'DUE' } });
    saveView('a', { name: '快到期', query: { sort: 'DUE', open: 'true' } });
    expect(savedViews('a')).toEqual([{ name: '快到期', query: { sort: 'DUE', open: 'true' } }]);
    expect(savedViews('b')).toEqual([]);
    expect(dropView('a', '快到期')).toEqual([]);
  });
  it('survive a store that somebody spoilt', () => {
    localStorage.setItem('views:a', '{');
    expect(savedViews('a')).toEqual([]);
  });
  it('are recognised whatever the order of the address', () => {
    expect(sameView({ a: '1', b: '2' }, { b: '2', a: '1' })).toBe(true);
    expect(sameView({ a: '1' }, { a: '1', b: '2' })).toBe(false);
  });
});
