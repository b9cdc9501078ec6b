-- the chain of custody as the journal tells it: every change of hands of what is kept
create table evidence.handover (
    id uuid primary key,
    matter uuid not null,
    region bigint not null,
    strand text not null,
    seq bigint not null,
    label text not null,
    ends boolean not null,
    -- null is somebody outside the agency
    giver uuid,
    receiver uuid,
    -- as written on the list, in local time
    handed_at timestamp not null,
    seal text not null,
    items uuid[] not null,
    -- encrypted under a key outside the database; null where nothing was said
    things bytea,
    outsider bytea,
    place bytea,
    seal_note bytea,
    why bytea,
    unique (matter, seq)
);

-- a recording is played in many pieces and opened once
alter table evidence.opened add column playing uuid;

alter table evidence.handover enable row level security;
alter table evidence.handover force row level security;
create policy scope on evidence.handover using (
    region >= nullif(current_setting('tiean.lo', true), '')::bigint
    and region < nullif(current_setting('tiean.hi', true), '')::bigint
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);

grant select, insert on evidence.handover to tiean_app;
grant select on evidence.handover to tiean_system;
create policy lent on evidence.handover using (matter = any (nullif(current_setting('tiean.lent', true), '')::uuid[]));
