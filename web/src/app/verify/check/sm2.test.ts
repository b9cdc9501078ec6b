import { expect, it } from 'vitest';
import { fromHex, toHex, toUtf8 } from './hex';
import { pointOf, signed } from './sm2';
import { sm3 } from './sm3';

/** GM/T 0003.5-2012, annex A: key, message and signature on the recommended curve. */
const KEY = '09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13';
const R = 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3';
const S = 'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa';
const N = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123';

const key = () => {
  const point = pointOf(fromHex(KEY));
  if (point === null) throw new Error('the key of the standard is on the curve');
  return point;
};
const der = (r: string, s: string) => fromHex(`3046022100${r}022100${s}`);
const holds = (text: string, r = R, s = S) => signed(key(), toUtf8(text), der(r, s));

it('takes the example of the standard for a good signature', () => {
  expect(holds('message digest')).toBe(true);
});

it('notices another message, another number, and numbers that are no remainders', () => {
  expect(holds('message digesu')).toBe(false);
  expect(holds('message digest', R, R)).toBe(false);
  expect(holds('message digest', N, S)).toBe(false);
  expect(holds('message digest', R, N)).toBe(false);
});

it('takes no point that is not on the curve for a key', () => {
  expect(pointOf(fromHex(KEY.replace(/3$/, '2')))).toBeNull();
  expect(pointOf(new Uint8Array(64))).toBeNull();
});

it('computes SM3 as the examples of GM/T 0004 do', () => {
  expect(toHex(sm3(toUtf8('abc')))).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  expect(toHex(sm3(toUtf8('abcd'.repeat(8)), toUtf8('abcd'.repeat(8))))).toBe(
    'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732',
  );
});
