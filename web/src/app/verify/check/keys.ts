import { fromBase64 } from './base64';
import { Broken } from './broken';
import { utf8 } from './fields';
import { digestOf, fromHex, toHex } from './hex';
import { pointOf, signed, type Point } from './sm2';

export const KEY = 'anchor/key.pem';
/** The head of every SubjectPublicKeyInfo of the SM2 curve, up to the mark of an uncompressed point. */
const SPKI = '3059301306072a8648ce3d020106082a811ccf5501822d03420004';
const SPKI_LENGTH = 91;
const BEGIN = '-----BEGIN PUBLIC KEY-----\n';
const END = '-----END PUBLIC KEY-----\n';

/** The public keys that a dossier brings along, by fingerprint. */
export class KeyRing {
  private constructor(private readonly keys: Map<string, Point>) {}

  static read(bytes: Uint8Array): KeyRing {
    const keys = new Map<string, Point>();
    for (const pem of blocks(utf8(KEY, bytes))) {
      const der = fromPem(pem);
      keys.set(toHex(digestOf(der)), keyOf(der));
    }
    return new KeyRing(keys);
  }

  /** Refuses a message that the named key has not signed. */
  signed(item: string, fingerprint: string, message: Uint8Array, signature: Uint8Array): void {
    const key = this.keys.get(fingerprint);
    if (key === undefined) throw new Broken(item, `签名密钥（指纹 ${fingerprint}）不在 ${KEY} 中`);
    if (!signed(key, message, signature)) throw new Broken(item, 'SM2 签名不成立');
  }
}

/** Each block with its last line; what follows the last one is a block too, and no good one. */
function blocks(text: string): string[] {
  const parts = text.split(END);
  const rest = parts.pop() ?? '';
  const whole = parts.map((part) => part + END);
  return rest === '' && whole.length > 0 ? whole : [...whole, rest];
}

function fromPem(pem: string): Uint8Array {
  if (!pem.startsWith(BEGIN) || !pem.endsWith(END)) throw new Broken(KEY, '不是 PEM 格式的公钥');
  const der = fromBase64(pem.slice(BEGIN.length, -END.length).split('\n').join(''));
  if (der === null) throw new Broken(KEY, '公钥的 Base64 编码有误');
  return der;
}

function keyOf(der: Uint8Array): Point {
  const head = SPKI.length / 2;
  if (der.length !== SPKI_LENGTH || toHex(der.subarray(0, head)) !== toHex(fromHex(SPKI))) throw new Broken(KEY, '不是 SM2 公钥');
  const point = pointOf(der.subarray(head));
  if (point === null) throw new Broken(KEY, '公钥不在 SM2 曲线上');
  return point;
}
