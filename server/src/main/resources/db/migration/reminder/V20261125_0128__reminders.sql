create schema reminder;
grant usage on schema reminder to tiean_app, tiean_system;

-- where a person wants to be reminded, and of what not
create table reminder.recipient (
    app_user uuid primary key,
    -- a mobile number or an account of 政务微信; encrypted under a key outside the database
    address  bytea check (octet_length(address) <= 512),
    muted    text[] not null default '{}',
    set_at   timestamptz not null default now()
);
alter table reminder.recipient enable row level security;
alter table reminder.recipient force row level security;
create policy own on reminder.recipient
    using (app_user = nullif(current_setting('tiean.user', true), '')::uuid);
grant select, insert, update on reminder.recipient to tiean_app;
grant select on reminder.recipient to tiean_system;

-- when an agency's people are left in peace, and how long before its end a term is told
create table reminder.hours (
    org         uuid primary key,
    region      bigint not null,
    quiet_from  time not null,
    quiet_until time not null,
    rest_days   boolean not null,
    ahead       int not null check (ahead between 1 and 10),
    version     int not null default 1
);
alter table reminder.hours enable row level security;
alter table reminder.hours force row level security;
create policy read on reminder.hours for select using (true);
create policy scope on reminder.hours for all using (
    nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);
grant select, insert, update on reminder.hours to tiean_app;
grant select on reminder.hours to tiean_system;

-- one message to one person: numbers of things and no word about any of them
create table reminder.delivery (
    id         uuid primary key,
    region     bigint not null,
    app_user   uuid not null,
    kind       text not null check (kind in ('DIGEST', 'TEST')),
    text       text not null check (length(text) <= 300),
    state      text not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNSURE')),
    attempts   int not null default 0,
    failure    text,
    created_at timestamptz not null,
    next_at    timestamptz not null,
    claimed_at timestamptz,
    ended_at   timestamptz,
    check ((state in ('SENT', 'FAILED', 'UNSURE')) = (ended_at is not null))
);
create index delivery_due on reminder.delivery (next_at) where state = 'WAITING';
create index delivery_sending on reminder.delivery (claimed_at) where state = 'SENDING';
create index delivery_of on reminder.delivery (app_user, id desc);
create index delivery_age on reminder.delivery (created_at);
alter table reminder.delivery enable row level security;
alter table reminder.delivery force row level security;
create policy own on reminder.delivery for select
    using (app_user = nullif(current_setting('tiean.user', true), '')::uuid);
create policy administer on reminder.delivery for select using (
    nullif(current_setting('tiean.admin', true), '')::int8multirange @> region);
grant select on reminder.delivery to tiean_app;
grant select, insert, update, delete on reminder.delivery to tiean_system;

-- which step of which thing was told to whom: once
create table reminder.told (
    app_user uuid not null,
    thing    text not null,
    step     text not null,
    told_at  timestamptz not null,
    primary key (app_user, thing, step)
);
comment on table reminder.told is 'unscoped: opaque ids of what was told; tiean_system alone';
grant select, insert on reminder.told to tiean_system;
