import { expect, it, vi } from 'vitest';
import { begun, drawn, framed, ink, isBlank, undone, type Stroke } from './strokes';

const line: Stroke[] = drawn(begun([], { x: 10, y: 20 }), { x: 70, y: 40 });

it('a pen that hardly moved adds no point', () => {
  expect(drawn(line, { x: 70.5, y: 40 })).toEqual(line);
  expect(drawn(line, { x: 75, y: 40 })[0]).toHaveLength(3);
});

it('a move without a pen on the pad draws nothing', () => expect(drawn([], { x: 1, y: 1 })).toEqual([]));

it('undo takes back one stroke, and nothing from an empty pad', () => {
  expect(undone(begun(line, { x: 5, y: 5 }))).toEqual(line);
  expect(undone([])).toEqual([]);
});

it('an empty pad and a slip of the pen are no signature', () => {
  expect(isBlank([])).toBe(true);
  expect(isBlank(begun([], { x: 10, y: 10 }))).toBe(true);
  expect(isBlank(line)).toBe(false);
});

it('the picture is cut to what was written, with an edge', () => {
  expect(framed(line)).toEqual({ x: 4, y: 14, width: 72, height: 32 });
});

it('a dot is drawn too', () => {
  const on = { beginPath: vi.fn(), moveTo: vi.fn(), lineTo: vi.fn(), quadraticCurveTo: vi.fn(), stroke: vi.fn() };
  ink(on as unknown as CanvasRenderingContext2D, [[{ x: 3, y: 4 }]]);
  expect(on.lineTo).toHaveBeenCalledWith(3, 4);
  expect(on.stroke).toHaveBeenCalledOnce();
});
