create schema journal;
grant usage on schema journal to tiean_app, tiean_system;

create table journal.matter (
    id uuid primary key,
    region bigint not null,
    org uuid not null,
    procedure text not null,
    head_seq bigint not null default 0,
    head_hash text not null,
    opened_at timestamptz not null default now()
);

-- the record itself: hash over the text, the text names its place, the place before must be there
create table journal.line (
    matter uuid not null references journal.matter (id),
    seq bigint not null check (seq > 0),
    before bigint generated always as (nullif(seq - 1, 0)) stored,
    prev text not null,
    hash text not null,
    line text not null,
    region bigint not null,
    recorded_at timestamptz not null,
    position bigint generated always as identity,
    transaction xid8 not null default pg_current_xact_id(),
    primary key (matter, seq),
    unique (matter, seq, hash),
    unique (position),
    constraint no_gap_no_fork foreign key (matter, before, prev) references journal.line (matter, seq, hash),
    constraint first_line_names_the_matter
        check (seq > 1 or prev = encode(sha256(convert_to(matter::text, 'UTF8')), 'hex')),
    constraint hash_of_the_text check (hash = encode(sha256(convert_to(line, 'UTF8')), 'hex')),
    constraint text_names_its_place check (
        (line::json ->> 'seq')::bigint = seq
        and line::json ->> 'prev' = prev
        and line::json ->> 'matter' = matter::text
        and (line::json ->> 'region')::bigint = region)
);

-- names and free text, encrypted under a key outside the database; the line carries sha256(salt || plain content), so
-- this can be sealed or erased by lawful order
create table journal.content (
    matter uuid not null,
    seq bigint not null,
    region bigint not null,
    salt bytea not null check (length(salt) = 16),
    content bytea not null,
    primary key (matter, seq),
    foreign key (matter, seq) references journal.line (matter, seq)
);

do $$
declare
    t text;
begin
    foreach t in array array['matter', 'line', 'content'] loop
        execute format('alter table journal.%I enable row level security', t);
        execute format('alter table journal.%I force row level security', t);
        execute format($p$
            create policy scope on journal.%I using (
                region >= nullif(current_setting('tiean.lo', true), '')::bigint
                and region < nullif(current_setting('tiean.hi', true), '')::bigint
                and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region)$p$, t);
        execute format('create policy system on journal.%I for select to tiean_system using (true)', t);
    end loop;
end $$;

grant select, insert, update (head_seq, head_hash) on journal.matter to tiean_app;
grant select, insert on journal.line, journal.content to tiean_app;
grant select on journal.matter, journal.line to tiean_system;
create index matter_region on journal.matter (region, opened_at desc, id desc);
