import { expect, it } from 'vitest';
import { typedDigests } from './check/trust';
import { firstWrong, pieces, size, typingError } from './words';

const DIGEST = 'c97c174acc1b56be277862230f92b0f9fa9b83c2aa471ceabb67533a91536bea';

it('sets a digest in groups that can be compared with paper', () => {
  expect(pieces(`指纹 ${DIGEST}，请核对`)).toEqual([{ text: '指纹 ' }, { groups: DIGEST.match(/.{8}/g) }, { text: '，请核对' }]);
});

it('names the wrong item apart from what is wrong with it', () => {
  expect(firstWrong('journal/lines.jsonl 第 3 行：不是有效的 JSON：第 2 个字符处应为整数')).toEqual({
    item: 'journal/lines.jsonl 第 3 行',
    reason: '不是有效的 JSON：第 2 个字符处应为整数',
  });
});

it('takes a fingerprint as it is printed, and several of them', () => {
  const printed = (DIGEST.toUpperCase().match(/.{4}/g) ?? []).join(' ');
  expect(typedDigests(printed)).toEqual([DIGEST]);
  expect(typedDigests(`${printed}\n${DIGEST.slice(0, 30)}\n${DIGEST.slice(30)}`)).toEqual([DIGEST, DIGEST]);
  expect(typedDigests(' \n')).toEqual([]);
});

it('tells which sign or how many digits are wrong', () => {
  expect(typingError('o123', typedDigests('o123'))).toContain('“o”');
  expect(typingError(DIGEST.slice(1), typedDigests(DIGEST.slice(1)))).toContain('63 位');
  expect(typingError(DIGEST, typedDigests(DIGEST))).toBe('');
});

it('tells sizes as people do', () => {
  expect([size(12), size(1536), size(2.5 * 1024 ** 3)]).toEqual(['12 字节', '1.50 KB', '2.50 GB']);
});
