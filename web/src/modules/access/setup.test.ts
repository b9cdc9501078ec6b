import { expect, test } from 'vitest';
import { bodyPlace, firstPassword } from './setup';

test('a first password holds capitals, small letters, digits and dashes, and differs each time', () => {
  const passwords = Array.from({ length: 20 }, () => firstPassword());
  for (const password of passwords) expect(password).toMatch(/^([A-Z][a-z]\d[a-z]-){3}[A-Z][a-z]\d[a-z]$/);
  expect(new Set(passwords).size).toBe(20);
});

test('a bureau is named by its city and county, a provincial one by its province', () => {
  expect(bodyPlace(['陕西省', '西安市', '莲湖区'])).toBe('西安市莲湖区');
  expect(bodyPlace(['北京市', '市辖区', '东城区'])).toBe('东城区');
  expect(bodyPlace(['陕西省'])).toBe('陕西省');
});
