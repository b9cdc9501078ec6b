create schema if not exists casework;
grant usage on schema casework to tiean_app, tiean_system;

-- what somebody is still writing: his alone, outside the journal, gone when the act is done
create table casework.draft (
    user_id uuid not null,
    key text not null check (length(key) <= 160),
    -- encrypted under a key outside the database
    text bytea not null check (octet_length(text) <= 524320),
    saved_at timestamptz not null default now(),
    primary key (user_id, key)
);

alter table casework.draft enable row level security;
alter table casework.draft force row level security;
create policy own on casework.draft
    using (user_id = nullif(current_setting('tiean.user', true), '')::uuid);
grant select, insert, update (text, saved_at), delete on casework.draft to tiean_app;
-- forgotten drafts are swept by a job
grant select, delete on casework.draft to tiean_system;
create index draft_age on casework.draft (saved_at);

-- 常用语 and 说理段落 of an agency; shared by its people, removed by who wrote them
create table casework.phrase (
    id uuid primary key,
    region bigint not null,
    org uuid not null,
    act text,
    field text,
    kind text not null check (kind in ('phrase', 'reasoning')),
    title text not null check (length(title) <= 60),
    text text not null check (length(text) <= 4000),
    created_by uuid not null,
    created_at timestamptz not null default now()
);
create index phrase_org on casework.phrase (org, act, field);

alter table casework.phrase enable row level security;
alter table casework.phrase force row level security;
create policy scope on casework.phrase for select using (
    region >= nullif(current_setting('tiean.lo', true), '')::bigint
    and region < nullif(current_setting('tiean.hi', true), '')::bigint
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);
create policy own on casework.phrase using (
    created_by = nullif(current_setting('tiean.user', true), '')::uuid
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);
grant select, insert, delete on casework.phrase to tiean_app;
