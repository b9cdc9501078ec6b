import { digestOf, toUtf8 } from './hex';
import { canonicalText } from './json';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** A leaf of the tree of all heads, salted so that nobody can guess another record from it. */
export function merkleLeaf(salt: Uint8Array, matter: string, seq: bigint, head: string): Uint8Array {
  const text = canonicalText(new Map<string, string | bigint>([['matter', matter], ['seq', seq], ['head', head]]));
  return digestOf(LEAF, salt, toUtf8(text));
}

/** The root that this leaf, at this index of a tree of this size, leads to (RFC 9162 §2.1.3.2), or null if no path fits. */
export function merkleRoot(leaf: Uint8Array, index: bigint, size: bigint, path: Uint8Array[]): Uint8Array | null {
  if (index >= size) return null;
  let node = index;
  let last = size - 1n;
  let hash = leaf;
  for (const sibling of path) {
    if (last === 0n) return null;
    if ((node & 1n) === 1n || node === last) {
      hash = digestOf(NODE, sibling, hash);
      while ((node & 1n) === 0n && node !== 0n) {
        node >>= 1n;
        last >>= 1n;
      }
    } else {
      hash = digestOf(NODE, hash, sibling);
    }
    node >>= 1n;
    last >>= 1n;
  }
  return last === 0n ? hash : null;
}
