/** What a camera noted in a JPEG: offered to the officer, who says when the picture was taken. */
const START = 0xffd8;
const APP1 = 0xffe1;
const EXIF = 0x45786966;
const DETAILS = 0x8769;
const TAKEN = 0x9003;
const ENTRY = 12;
const TEXT = 19;
const ENOUGH = 128 * 1024;

function value(tiff: DataView, at: number, tag: number, little: boolean): number | null {
  const entries = tiff.getUint16(at, little);
  for (let i = 0; i < entries; i++) {
    const entry = at + 2 + i * ENTRY;
    if (tiff.getUint16(entry, little) === tag) return tiff.getUint32(entry + 8, little);
  }
  return null;
}

function segment(view: DataView): DataView | null {
  if (view.getUint16(0) !== START) return null;
  for (let at = 2; at + 10 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint16(at) === APP1 && view.getUint32(at + 4) === EXIF) return new DataView(view.buffer, view.byteOffset + at + 10);
  }
  return null;
}

/** The minute as `2026-03-02T09:05`, null where the camera noted none that can be read. */
export function takenIn(bytes: ArrayBuffer): string | null {
  try {
    const tiff = segment(new DataView(bytes));
    if (!tiff) return null;
    const little = tiff.getUint16(0) === 0x4949;
    const details = value(tiff, tiff.getUint32(4, little), DETAILS, little);
    const at = details === null ? null : value(tiff, details, TAKEN, little);
    if (at === null) return null;
    const text = Array.from({ length: TEXT }, (_, i) => String.fromCharCode(tiff.getUint8(at + i))).join('');
    const found = /^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d)/.exec(text);
    return found && found[1] !== '0000' ? `${found[1]}-${found[2]}-${found[3]}T${found[4]}:${found[5]}` : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export const takenAt = async (file: Blob): Promise<string | null> => takenIn(await file.slice(0, ENOUGH).arrayBuffer());
