-- working days within which a recording is not yet late (补录); null: the value of the parameter table
alter table team.agency add column late_days int check (late_days between 0 and 10);

-- who set what, when and why: settings of the agency, numbers, sign-off
create table team.setting_change (
    id      uuid primary key,
    region  bigint not null,
    org     uuid not null,
    at      timestamptz not null,
    by_user uuid not null,
    part    text not null check (part in ('agency', 'number', 'chain')),
    what    text not null,
    was     text not null,
    becomes text not null,
    reason  text
);
create index on team.setting_change (org, id desc);

alter table team.setting_change enable row level security;
alter table team.setting_change force row level security;
create policy scope on team.setting_change using (
    region >= nullif(current_setting('tiean.lo', true), '')::bigint
    and region < nullif(current_setting('tiean.hi', true), '')::bigint
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);
grant select, insert on team.setting_change to tiean_app;
