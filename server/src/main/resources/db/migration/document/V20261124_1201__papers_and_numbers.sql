create schema document;
grant usage on schema document to tiean_app, tiean_system;

-- How the numbers of one kind of paper run in an agency; without a row each kind has its own series.
create table document.number_rule (
    org uuid not null,
    form text not null,
    region bigint not null,
    kind text not null check (kind in ('own', 'case', 'office')),
    pattern text not null,
    primary key (org, form)
);

-- The next number of a series. Never a sequence: a rollback must give the number back.
create table document.counter (
    org uuid not null,
    series text not null,
    year int not null,
    region bigint not null,
    next int not null check (next > 0),
    primary key (org, series, year)
);

create table document.paper (
    id uuid primary key,
    matter uuid not null,
    region bigint not null,
    org uuid not null,
    strand text not null,
    addressee text,
    form text not null,
    template text not null,
    number text,
    -- what the paper says, encrypted under a key outside the database; the digest is over the plain text
    data bytea not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    state text not null check (state in ('frozen', 'printed', 'signed', 'scanned', 'issued', 'void')),
    frozen_by uuid,
    frozen_at timestamptz not null,
    pdf text check (pdf ~ '^[0-9a-f]{64}$'),
    pages int check (pages > 0),
    scan text check (scan ~ '^[0-9a-f]{64}$'),
    void_reason bytea,
    check ((state = 'void') = (void_reason is not null)),
    check ((pdf is null) = (pages is null)),
    -- a void paper keeps its number, so that the series explains itself
    unique (org, number)
);

create index paper_matter on document.paper (matter, frozen_at, id);
create index paper_pending on document.paper (frozen_at, id) where pdf is null and state <> 'void';

do $$
declare
    t text;
begin
    foreach t in array array['number_rule', 'counter', 'paper'] loop
        execute format('alter table document.%I enable row level security', t);
        execute format('alter table document.%I force row level security', t);
        execute format($p$
            create policy scope on document.%I using (
                region >= nullif(current_setting('tiean.lo', true), '')::bigint
                and region < nullif(current_setting('tiean.hi', true), '')::bigint
                and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region)$p$, t);
    end loop;
end $$;
create policy system on document.paper for select to tiean_system using (true);

grant select, insert, update on document.number_rule, document.counter to tiean_app;
grant select, insert, update (state, pdf, pages, scan, void_reason) on document.paper to tiean_app;
grant select on document.paper to tiean_system;
