import { Broken } from './broken';

const DIGEST_LENGTH = 64;

/** What the user knows from elsewhere, on paper or from a published list: key fingerprints and anchor roots. */
export class Trust {
  constructor(
    readonly keys: ReadonlySet<string> = new Set(),
    readonly roots: ReadonlySet<string> = new Set(),
  ) {}

  get given(): boolean {
    return this.keys.size > 0 || this.roots.size > 0;
  }

  /** Refuses a key that is not among those given, once any was given. */
  key(item: string, fingerprint: string): void {
    if (this.keys.size > 0 && !this.keys.has(fingerprint)) throw new Broken(item, `签名所用的密钥（指纹 ${fingerprint}）不是您给出的密钥`);
  }

  root(item: string, root: string): void {
    if (this.roots.size > 0 && !this.roots.has(root)) throw new Broken(item, `锚定根（${root}）不是您给出的锚定根`);
  }
}

/** The digests in what was typed from paper, one or several, or null: blanks, colons, hyphens and capitals do not matter. */
export function typedDigests(typed: string): string[] | null {
  const hex = typed.replace(/[\s:：,，;；、-]/g, '').toLowerCase();
  if (!/^[0-9a-f]*$/.test(hex) || hex.length % DIGEST_LENGTH !== 0) return null;
  return hex.match(/.{64}/g) ?? [];
}
