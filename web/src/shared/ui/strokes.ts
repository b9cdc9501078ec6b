/** What has been written on a pad so far: strokes of points, in pixels of the page. */
export interface Point { x: number; y: number }
export type Stroke = readonly Point[];

const CLOSE = 1.2;
const SMALLEST = 24;
const EDGE = 6;

export const begun = (strokes: readonly Stroke[], at: Point): Stroke[] => [...strokes, [at]];

/** The last stroke goes on; a point that hardly moved adds nothing. */
export function drawn(strokes: readonly Stroke[], at: Point): Stroke[] {
  const last = strokes.at(-1);
  const before = last?.at(-1);
  if (!last || !before || Math.hypot(at.x - before.x, at.y - before.y) < CLOSE) return [...strokes];
  return [...strokes.slice(0, -1), [...last, at]];
}

export const undone = (strokes: readonly Stroke[]): Stroke[] => strokes.slice(0, -1);

/** The rectangle around all that was written, with an edge; nothing where a few dots are no signature. */
export function framed(strokes: readonly Stroke[]): { x: number; y: number; width: number; height: number } | null {
  const points = strokes.flat();
  if (!points.length) return null;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  const width = Math.max(...xs) - x;
  const height = Math.max(...ys) - y;
  if (Math.max(width, height) < SMALLEST) return null;
  return { x: x - EDGE, y: y - EDGE, width: width + 2 * EDGE, height: height + 2 * EDGE };
}

export const isBlank = (strokes: readonly Stroke[]): boolean => framed(strokes) === null;

/** Draws as a pen would: round ends, and curves through the middle of two points. */
export function ink(on: CanvasRenderingContext2D, strokes: readonly Stroke[]): void {
  Object.assign(on, { lineWidth: 2.6, lineCap: 'round', lineJoin: 'round', strokeStyle: '#111' });
  for (const stroke of strokes) {
    const [first, ...rest] = stroke;
    if (!first) continue;
    on.beginPath();
    on.moveTo(first.x, first.y);
    rest.forEach((point, index) => {
      const next = rest[index + 1];
      if (next) on.quadraticCurveTo(point.x, point.y, (point.x + next.x) / 2, (point.y + next.y) / 2);
      else on.lineTo(point.x, point.y);
    });
    if (!rest.length) on.lineTo(first.x, first.y);
    on.stroke();
  }
}
