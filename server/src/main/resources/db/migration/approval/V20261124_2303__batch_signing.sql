-- Acts an agency lets its signers sign several of at once; what may never be is a list in code
create table approval.batch_act (
    org     uuid not null,
    region  bigint not null,
    act     text not null,
    set_at  timestamptz not null,
    primary key (org, act)
);

alter table approval.batch_act enable row level security;
alter table approval.batch_act force row level security;
create policy scope on approval.batch_act using (
    region >= nullif(current_setting('tiean.lo', true), '')::bigint
    and region < nullif(current_setting('tiean.hi', true), '')::bigint
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);
-- every change is kept in team.setting_change
grant select, insert, delete on approval.batch_act to tiean_app;
