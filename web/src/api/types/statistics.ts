/** Figures of an organ and those below it. Values are whole numbers in strings; money is fen. */
export interface FigureSpan { from: string; to: string }
export interface FigureColumn {
  code: string;
  label: string;
  unit: string;
  /** 口径. */
  definition: string;
  verified: boolean;
  /** Whether it has a same period last year. */
  compared: boolean;
  money: boolean;
  /** What the list of cases is asked for; empty where it counts organs. */
  list: { [key: string]: string };
}
export interface FigureCell { value: string; before?: string | null; change?: string | null }
export interface FigureRow {
  name: string;
  total: boolean;
  depth: number;
  organ?: string | null;
  under?: string | null;
  period: FigureSpan;
  before: FigureSpan;
  cells: { [code: string]: FigureCell | undefined };
}
export interface FigureSheet {
  title: string;
  by: 'ORGAN' | 'MONTH';
  period: FigureSpan;
  before: FigureSpan;
  asOf: string;
  columns: FigureColumn[];
  rows: FigureRow[];
  organs: { id: string; name: string }[];
}
