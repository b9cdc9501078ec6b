import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { Sha256, sha256 } from './sha256';

const platform = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

it('agrees with the published vectors', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('agrees with the platform on every length around a block and on Chinese text', () => {
  for (let length = 0; length < 200; length += 1) {
    const text = '案'.repeat(length % 70) + 'x'.repeat(length);
    expect(sha256(text)).toBe(platform(text));
  }
});

it('does not care in which parts the bytes come', () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, i) => (i * 37) & 255);
  for (let cut = 0; cut < 300; cut += 1) {
    const parts = new Sha256().update(bytes.subarray(0, cut)).update(bytes.subarray(cut, cut + 7)).update(bytes.subarray(cut + 7));
    expect(parts.hex()).toBe(platform(bytes));
  }
});
