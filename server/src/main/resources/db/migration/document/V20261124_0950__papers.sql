create schema document;
grant usage on schema document to tiean_app, tiean_system;

-- a paper as frozen in its act's transaction; the pages follow after commit
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
    dated_on date not null,
    data text not null,
    salt bytea not null check (length(salt) = 16),
    digest text not null,
    state text not null default 'FINAL' check (state in ('FINAL', 'PRINTED', 'ISSUED', 'VOID')),
    pdf text,
    pages int,
    scan text,
    void_reason text,
    frozen_at timestamptz not null default now(),
    unique (org, number),
    constraint digest_of_the_data check (digest = encode(sha256(salt || convert_to(data, 'UTF8')), 'hex'))
);
create index paper_matter on document.paper (matter, frozen_at);
create index paper_pending on document.paper (frozen_at) where pdf is null;

-- the next number of a series; taken last in the act's transaction, so that a rollback leaves no gap
create table document.counter (
    org uuid not null,
    region bigint not null,
    series text not null,
    year int not null,
    next int not null check (next > 0),
    primary key (org, series, year)
);

do $$
declare
    t text;
begin
    foreach t in array array['paper', 'counter'] loop
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

grant select, insert, update (state, pdf, pages, scan, void_reason) on document.paper to tiean_app;
grant select, insert, update (next) on document.counter to tiean_app;
grant select on document.paper to tiean_system;
