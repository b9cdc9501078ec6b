create schema team;
grant usage on schema team to tiean_app, tiean_system;

-- Names, certificates and settings of an agency are published by law (行政执法公示制度) and officers are lent across
-- districts: read by all, written within scope.
create table team.officer (
    id                  uuid primary key,
    app_user            uuid unique check (app_user = id),
    region              bigint not null,
    org                 uuid not null,
    name                text not null,
    kind                text not null
        check (kind in ('执法人员', '镇街检查员', '网格员', '技术检查员', '专家', '辅助人员')),
    legal_qualification boolean not null default false,
    first_review_on     date,
    from_on             date not null,
    to_on               date,
    version             int not null default 1,
    check (to_on is null or to_on > from_on)
);
comment on column team.officer.app_user is 'an officer who signs in has the same id as his account: one person, one id';
comment on column team.officer.first_review_on is 'day of the first legal review; before it 处罚法58 asks for 法律职业资格';
create index on team.officer (region, name);

create table team.certificate (
    id          uuid primary key,
    officer     uuid not null references team.officer,
    region      bigint not null,
    number      text not null,
    kinds       text[] not null check (cardinality(kinds) > 0),
    region_from bigint not null,
    region_to   bigint not null,
    valid_from  date not null,
    valid_to    date not null,
    revoked_on  date,
    check (region_from < region_to),
    check (valid_to > valid_from)
);
create index on team.certificate (officer);

create table team.agency (
    org                uuid not null,
    region             bigint not null,
    from_on            date not null,
    to_on              date,
    name               text not null,
    short_name         text not null,
    organ_word         text not null,
    review_government  text,
    court              text,
    bank               text,
    account_name       text,
    account            text,
    address            text,
    postcode           text,
    phone              text,
    statement_days     int check (statement_days > 0),
    statement_verified boolean not null default false,
    remote_area        boolean not null default false,
    version            int not null default 1,
    primary key (org, from_on),
    check (to_on is null or to_on > from_on)
);
comment on column team.agency.statement_days is '陈述申辩期限: the statute sets no number of days, so the agency does';
comment on column team.agency.remote_area is 'cash at the party''s request is lawful only in remote places (处罚法69)';

do $$
declare
    t text;
begin
    foreach t in array array ['officer', 'certificate', 'agency'] loop
        execute format('alter table team.%I enable row level security', t);
        execute format('alter table team.%I force row level security', t);
        execute format('create policy read on team.%I for select using (true)', t);
        execute format('create policy scope on team.%I for all using (
            nullif(current_setting(''tiean.scope'', true), '''')::int8multirange @> region)', t);
    end loop;
end $$;

grant select on all tables in schema team to tiean_app, tiean_system;
grant insert, update on all tables in schema team to tiean_app;
