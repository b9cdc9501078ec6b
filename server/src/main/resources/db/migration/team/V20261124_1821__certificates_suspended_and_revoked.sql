alter table team.certificate
    add issuer text,
    add revocation_reason text;
create index certificate_number on team.certificate (number);
create index certificate_ends on team.certificate (region, valid_to) where revoked_on is null;

-- 暂扣: acts on those days do not count; what was done before and after stands
create table team.suspension (
    certificate uuid not null references team.certificate,
    region      bigint not null,
    from_on     date not null,
    to_on       date,
    reason      text not null check (length(trim(reason)) > 0),
    primary key (certificate, from_on),
    check (to_on is null or to_on > from_on)
);
comment on column team.suspension.to_on is 'first day on which the certificate counts again';

alter table team.suspension enable row level security;
alter table team.suspension force row level security;
create policy read on team.suspension for select using (true);
create policy scope on team.suspension for all using (
    nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);

grant select on team.suspension to tiean_app, tiean_system;
grant insert, update on team.suspension to tiean_app;
