import { fromHex, toHex, toUtf8 } from './hex';
import { sm3 } from './sm3';

// Verification only: nothing here is secret, so nothing needs to take the same time for every input.

/** The recommended curve of GM/T 0003.5: y² = x³ − 3x + b over the prime field of P, with a point G of order N. */
const P = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const N = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
const A = P - 3n;
const B = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;
const GX = 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n;
const GY = 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n;
const USER = toUtf8('1234567812345678');

export interface Point {
  x: bigint;
  y: bigint;
}

/** A point as X/Z², Y/Z³, which needs no division on the way; Z = 0 is the point at infinity. */
interface Jacobian {
  x: bigint;
  y: bigint;
  z: bigint;
}

const INFINITY: Jacobian = { x: 1n, y: 1n, z: 0n };

const mod = (value: bigint, m = P): bigint => ((value % m) + m) % m;
const number = (bytes: Uint8Array): bigint => BigInt(`0x${toHex(bytes) || '0'}`);
const bytes32 = (value: bigint): Uint8Array => fromHex(value.toString(16).padStart(64, '0'));

/** The point whose coordinates these 64 bytes are, or null if it is not on the curve. */
export function pointOf(coordinates: Uint8Array): Point | null {
  const x = number(coordinates.subarray(0, 32));
  const y = number(coordinates.subarray(32));
  return x < P && y < P && mod(y * y - x * x * x - A * x - B) === 0n ? { x, y } : null;
}

/** True if the key signed the message: SM2 over SM3, default user id, signature in DER (GM/T 0003.2 §7). */
export function signed(key: Point, message: Uint8Array, signature: Uint8Array): boolean {
  const pair = derPair(signature);
  if (pair === null) return false;
  const [r, s] = pair;
  if (r < 1n || r >= N || s < 1n || s >= N) return false;
  const t = (r + s) % N;
  if (t === 0n) return false;
  const sum = toAffine(combined(s, t, key));
  return sum !== null && (number(sm3(identity(key), message)) + sum.x) % N === r;
}

/** What binds a signature to its user and curve: length of the id in bits, id, a, b, G and the key. */
function identity(key: Point): Uint8Array {
  const length = USER.length * 8;
  return sm3(Uint8Array.of(length >> 8, length & 255), USER, ...[A, B, GX, GY, key.x, key.y].map(bytes32));
}

/** Two non-negative numbers in a DER sequence, written in the one permitted way; else null. */
function derPair(der: Uint8Array): [bigint, bigint] | null {
  if (der.length < 8 || der.length > 72 || der[0] !== 0x30 || der[1] !== der.length - 2) return null;
  const first = derNumber(der, 2);
  const second = first && derNumber(der, first.end);
  return first && second && second.end === der.length ? [first.value, second.value] : null;
}

function derNumber(der: Uint8Array, at: number): { value: bigint; end: number } | null {
  const end = at + 2 + (der[at + 1] ?? 0);
  const bytes = der.subarray(at + 2, end);
  const [lead, after] = [bytes[0], bytes[1] ?? 0x80];
  if (der[at] !== 2 || end > der.length || lead === undefined || lead > 0x7f) return null;
  return lead === 0 && bytes.length > 1 && after < 0x80 ? null : { value: number(bytes), end };
}

/** s·G + t·K with one run of doublings for both. */
function combined(s: bigint, t: bigint, key: Point): Jacobian {
  const g = { x: GX, y: GY, z: 1n };
  const k = { ...key, z: 1n };
  const choice = [INFINITY, g, k, add(g, k)];
  let out = INFINITY;
  for (let bit = 255n; bit >= 0n; bit -= 1n) {
    out = double(out);
    out = add(out, choice[Number(((s >> bit) & 1n) | (((t >> bit) & 1n) << 1n))] as Jacobian);
  }
  return out;
}

function double({ x, y, z }: Jacobian): Jacobian {
  if (z === 0n || y === 0n) return INFINITY;
  const yy = mod(y * y);
  const s = mod(4n * x * yy);
  const zz = mod(z * z);
  const m = mod(3n * (x - zz) * (x + zz));
  const nx = mod(m * m - 2n * s);
  return { x: nx, y: mod(m * (s - nx) - 8n * yy * yy), z: mod(2n * y * z) };
}

function add(p: Jacobian, q: Jacobian): Jacobian {
  if (p.z === 0n) return q;
  if (q.z === 0n) return p;
  const pzz = mod(p.z * p.z);
  const qzz = mod(q.z * q.z);
  const u = mod(p.x * qzz);
  const s = mod(p.y * qzz * q.z);
  const h = mod(q.x * pzz - u);
  const r = mod(q.y * pzz * p.z - s);
  if (h === 0n) return r === 0n ? double(p) : INFINITY;
  const hh = mod(h * h);
  const hhh = mod(h * hh);
  const v = mod(u * hh);
  const x = mod(r * r - hhh - 2n * v);
  return { x, y: mod(r * (v - x) - s * hhh), z: mod(p.z * q.z * h) };
}

function toAffine({ x, y, z }: Jacobian): Point | null {
  if (z === 0n) return null;
  const zz = inverse(mod(z * z));
  return { x: mod(x * zz), y: mod(y * zz * inverse(z)) };
}

/** By the extended algorithm of Euclid. */
function inverse(value: bigint): bigint {
  let [a, b, x, y] = [value, P, 1n, 0n];
  while (a > 1n) {
    const q = b / a;
    [a, b, x, y] = [b % a, a, y - q * x, x];
  }
  return mod(x);
}
