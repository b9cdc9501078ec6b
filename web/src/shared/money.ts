/** Fen as the server sends them, shown as `60,000 元` or `1,234.50 元`. */
export function yuanText(fen: string | number | null | undefined): string {
  return fen === null || fen === undefined || fen === '' ? '—' : `${grouped(fen)} 元`;
}

/** Fen as `60,000` or `1,234.50`. */
export function grouped(fen: string | number): string {
  const plain = toYuan(String(fen));
  const [whole = '0', part] = plain.split('.');
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part ? `${withCommas}.${part}` : withCommas;
}

/** Fen to what a person types: `60000` or `1234.50`. */
export function toYuan(fen: string): string {
  const negative = fen.startsWith('-');
  const digits = (negative ? fen.slice(1) : fen).padStart(3, '0');
  const part = digits.slice(-2);
  return `${negative ? '-' : ''}${digits.slice(0, -2)}${part === '00' ? '' : `.${part}`}`;
}

/** What a person typed to fen, or null when it is no amount; no floating point on the way. */
export function toFen(typed: string): string | null {
  const clean = typed.replace(/[,，\s元]/g, '');
  const found = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(clean);
  if (!found) return null;
  return `${found[1]}${(found[2] ?? '').padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');
}
