-- reminders: everybody who works on cases sets his own; the system administrator sees the gateway, and no case
alter table access.permission drop constraint permission_check;
alter table access.permission add constraint permission_of_system_admin
    check (post <> 'SYSTEM_ADMIN' or permission in ('org.read', 'org.write', 'user.write', 'reminder.gateway'));
alter table access.permission add constraint permission_reminder_gateway
    check (permission <> 'reminder.gateway' or post = 'SYSTEM_ADMIN');

insert into access.permission (post, permission)
select distinct post, 'reminder.write'
  from access.permission
 where permission in ('approval.read', 'agency.write');
insert into access.permission (post, permission) values ('SYSTEM_ADMIN', 'reminder.gateway');
