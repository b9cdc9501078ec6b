create schema registry;
grant usage on schema registry to tiean_app, tiean_system;

-- Sealed columns hold SM4-GCM text under a key that is not in the database; id_print finds the same person again without
-- opening anything (HMAC-SM3 under a second key).
create table registry.party (
    id                  uuid primary key,
    region              bigint not null,
    division_code       bigint,
    kind                text not null check (kind in
        ('LEGAL_PERSON', 'UNINCORPORATED', 'BRANCH', 'SOLE_TRADER', 'UNLICENSED', 'PERSON')),
    name                text not null,
    uscc                text,
    head_office         text,
    representative      text,
    representative_post text,
    id_kind             text check (id_kind in ('身份证', '护照', '港澳台通行证', '身份不明')),
    sex                 text,
    born_on             date,
    employer            text,
    employer_post       text,
    postcode            text,
    id_number_sealed    bytea,
    phone_sealed        bytea,
    address_sealed      bytea,
    id_print            bytea,
    created_by          uuid not null,
    created_at          timestamptz not null default now(),
    version             int not null default 1
);
create index on registry.party (region, name text_pattern_ops);
create index on registry.party (region, uscc);
create index on registry.party (region, id_print);
create index on registry.party (region, id desc);

create table registry.opened_log (
    position bigint generated always as identity primary key,
    region   bigint not null,
    party    uuid not null references registry.party,
    by_user  uuid not null,
    at       timestamptz not null default now(),
    reason   text not null check (length(trim(reason)) >= 2),
    fields   text not null
);

do $$
declare
    t text;
begin
    foreach t in array array ['party', 'opened_log'] loop
        execute format('alter table registry.%I enable row level security', t);
        execute format('alter table registry.%I force row level security', t);
        execute format('create policy scope on registry.%I using (
            region >= nullif(current_setting(''tiean.lo'', true), '''')::bigint
            and region < nullif(current_setting(''tiean.hi'', true), '''')::bigint
            and nullif(current_setting(''tiean.scope'', true), '''')::int8multirange @> region)', t);
    end loop;
end $$;

-- The security auditor sees who opened what, never the party itself.
create policy audit on registry.opened_log for select using (
    nullif(current_setting('tiean.admin', true), '')::int8multirange @> region);

grant select, insert, update on registry.party to tiean_app;
grant select, insert on registry.opened_log to tiean_app;
