/** What the server says and hears. Money travels as fen in a string, dates as `2026-03-10`. */

export type * from './types/acts';
export type * from './types/common';
export type * from './types/desk';
export type * from './types/matter';
export type * from './types/people';
export type * from './types/questioning';
export type * from './types/register';
export type * from './types/reminder';
export type * from './types/settings';
export type * from './types/statistics';
