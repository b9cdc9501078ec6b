import { useQuery } from '@tanstack/vue-query';
import { get } from '@/api/client';
import type { MyReminders, ReminderGateway } from '@/api/types';

export function useMyReminders() {
  return useQuery({ queryKey: ['reminders'], queryFn: () => get<MyReminders>('/reminders/mine') });
}

export function useGateway() {
  return useQuery({ queryKey: ['reminder-gateway'], queryFn: () => get<ReminderGateway>('/reminders/gateway') });
}
