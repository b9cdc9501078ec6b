export interface Place {
  area: string;
  module?: string;
  door?: boolean;
}
export function place(file: string): Place;
export function objection(from: Place, to: Place): string | null;
