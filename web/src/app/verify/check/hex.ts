import { Sha256 } from '@/shared/sha256';

export const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The bytes of lower-case hexadecimal digits that were checked before. */
export const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) => parseInt(hex.slice(i * 2, i * 2 + 2), 16));

export const toUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The SHA-256 of parts laid end to end. */
export function digestOf(...parts: Uint8Array[]): Uint8Array {
  const sha = new Sha256();
  for (const part of parts) sha.update(part);
  return sha.digest();
}
