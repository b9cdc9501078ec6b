import { expect, it } from 'vitest';
import { plainText } from './paste';

it('keeps words and paragraphs and drops what the word processor added', () => {
  expect(plainText('经查，\r\n当事人\u00a0未\u200b设置标志。  \v第二段。\n\n\n\n第三段。 \n')).toBe(
    '经查，\n当事人 未设置标志。\n第二段。\n\n第三段。',
  );
});
