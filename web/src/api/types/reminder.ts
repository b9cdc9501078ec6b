/** What people are reminded of, and how it leaves the house. */
export interface ReminderChoice { code: string; label: string; hint: string; on: boolean }
export interface ReminderHours { quietFrom: string; quietUntil: string; restDays: boolean; ahead: number; version: number }
export interface ReminderDelivery {
  id: string;
  user: string;
  text: string;
  state: 'WAITING' | 'SENDING' | 'SENT' | 'FAILED' | 'UNSURE';
  stateLabel: string;
  attempts: number;
  failure?: string | null;
  at: string;
  endedAt?: string | null;
}
export interface MyReminders { address?: string | null; choices: ReminderChoice[]; hours: ReminderHours; sent: ReminderDelivery[] }
export interface ReminderGateway { gateway: string; target: string; test: string; items: { name: string; delivery: ReminderDelivery }[] }
