create schema evidence;
grant usage on schema evidence to tiean_app, tiean_system;

-- the evidence of a matter as its journal tells it; written in the transaction of the act
create table evidence.item (
    id uuid primary key,
    matter uuid not null,
    region bigint not null,
    no int not null check (no > 0),
    kind text not null,
    kind_label text not null,
    -- encrypted under a key outside the database; null where nothing was said
    title bytea,
    provenance bytea,
    proves bytea,
    collected_on date not null,
    officers uuid[] not null,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint,
    type text,
    seq bigint not null,
    unique (matter, no),
    check ((sha256 is null) = (size is null) and (sha256 is null) = (type is null))
);

-- who opened an original, and when
create table evidence.opened (
    id bigint generated always as identity primary key,
    item uuid not null references evidence.item (id),
    region bigint not null,
    opened_by uuid not null,
    opened_at timestamptz not null default now()
);
create index opened_item on evidence.opened (item, opened_at desc);

do $$
declare
    t text;
begin
    foreach t in array array['item', 'opened'] loop
        execute format('alter table evidence.%I enable row level security', t);
        execute format('alter table evidence.%I force row level security', t);
        execute format($p$
            create policy scope on evidence.%I using (
                region >= nullif(current_setting('tiean.lo', true), '')::bigint
                and region < nullif(current_setting('tiean.hi', true), '')::bigint
                and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region)$p$, t);
    end loop;
end $$;

-- a projection may be dropped and rebuilt from the journal; the log of openings is not one
grant select, insert on evidence.item to tiean_app;
grant select, insert on evidence.opened to tiean_app;
grant select on evidence.item, evidence.opened to tiean_system;
