import type { LocationQuery, RouteLocationRaw } from 'vue-router';
import type { FigureCell, FigureColumn, FigureRow, FigureSheet, FigureSpan } from '@/api/types';
import { grouped } from '@/shared/money';

/** What the page shows: by organ or by month, which months, of which organ. */
export interface FigureFilter {
  by: 'ORGAN' | 'MONTH';
  /** Months `2026-01`; empty means from 1 January to today. */
  from: string;
  to: string;
  organ: string;
  idle: boolean;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const month = (value: LocationQuery[string] | undefined) => (typeof value === 'string' && MONTH.test(value) ? value : '');

export function filterOf(query: LocationQuery): FigureFilter {
  return {
    by: query.by === 'MONTH' ? 'MONTH' : 'ORGAN',
    from: month(query.from),
    to: month(query.to),
    organ: typeof query.organ === 'string' ? query.organ : '',
    idle: query.idle === 'true',
  };
}

/** The address of the page: what is as usual is not there. */
export function queryOf(filter: FigureFilter): { [key: string]: string } {
  return {
    ...(filter.by === 'MONTH' ? { by: 'MONTH' } : {}),
    ...(filter.from ? { from: filter.from } : {}),
    ...(filter.to ? { to: filter.to } : {}),
    ...(filter.by === 'MONTH' && filter.organ ? { organ: filter.organ } : {}),
    ...(filter.by === 'ORGAN' && filter.idle ? { idle: 'true' } : {}),
  };
}

/** What the server is asked; which rows are in sight is the page's own business. */
export function askedOf(filter: FigureFilter): { [key: string]: string } {
  return queryOf({ ...filter, idle: false });
}

export function shown(column: FigureColumn, value: string | null | undefined): string {
  if (value === null || value === undefined) return '—';
  return column.money ? grouped(value) : value.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A value as the page says it: of one organ whether it filed and decided nothing, of several how many did. */
export function told(column: FigureColumn, row: FigureRow, which: 'period' | 'before'): string {
  const cell = row.cells[column.code];
  const value = which === 'period' ? cell?.value : cell?.before;
  if (column.code === 'IDLE' && row.organ && cell) return value === '1' ? '是' : '否';
  return shown(column, value);
}

export const isNil = (value: string | null | undefined) => value === null || value === undefined || value === '0';

/** Nothing now and nothing last year. */
export const isQuiet = (cell: FigureCell | undefined) => isNil(cell?.value) && isNil(cell?.before);

/** The list of exactly the cases that a number counts; null where there is nothing to open. */
export function listOf(column: FigureColumn, row: FigureRow, which: 'period' | 'before'): RouteLocationRaw | null {
  const cell = row.cells[column.code];
  if (isNil(which === 'period' ? cell?.value : cell?.before)) return null;
  const span = row[which];
  if (!Object.keys(column.list).length) return row.organ ? null : idleOf(span, which);
  return {
    path: '/matters',
    query: {
      ...column.list,
      ...(column.list.counted ? { since: span.from, until: span.to } : {}),
      ...(row.organ ? { organ: row.organ } : row.under ? { under: row.under } : {}),
    },
  };
}

/** The organs that filed and decided nothing. A part of a month that is over cannot be asked for, only the running one. */
function idleOf(span: FigureSpan, which: 'period' | 'before'): RouteLocationRaw | null {
  const next = new Date(Date.parse(span.to) + 86_400_000).toISOString();
  if (which === 'before' && !next.slice(0, 10).endsWith('-01')) return null;
  return { path: '/statistics', query: { from: span.from.slice(0, 7), to: span.to.slice(0, 7), idle: 'true' } };
}

/** Rows in sight: all, or the total and the organs that filed and decided nothing. */
export function rowsOf(sheet: FigureSheet, idle: boolean): FigureRow[] {
  return idle ? sheet.rows.filter((row) => row.total || row.cells.IDLE?.value === '1') : sheet.rows;
}

/** Organs with overdue cases, the reader's own among them. */
export function overdueOf(sheet: FigureSheet): FigureRow[] {
  return sheet.rows.filter((row) => !row.total && !isNil(row.cells.OVERDUE?.value));
}

export const spanText = (span: { from: string; to: string }) => `${span.from} 至 ${span.to}`;
