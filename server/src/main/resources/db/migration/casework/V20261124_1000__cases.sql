create schema casework;
grant usage on schema casework to tiean_app, tiean_system;

-- where each case stands: a projection written with its line, rebuilt from the journal
create table casework.case_list (
    id uuid primary key,
    region bigint not null,
    org uuid not null,
    procedure text not null,
    number text,
    title text not null,
    cause text not null,
    parties text not null,
    source text not null,
    stage text not null,
    violations text[] not null default '{}',
    officers uuid[] not null default '{}',
    investigators uuid[] not null default '{}',
    fine_fen bigint not null default 0,
    paid_fen bigint not null default 0,
    accident boolean not null default false,
    opened_at timestamptz not null,
    found_on date not null,
    filed_on date,
    decided_on date,
    closed_on date,
    archived_on date,
    updated_at timestamptz not null,
    unique (org, number)
);

create table casework.case_party (
    matter uuid not null references casework.case_list (id),
    strand text not null,
    region bigint not null,
    party uuid not null,
    name text not null,
    kind text not null,
    role text not null,
    stage text not null,
    fine_fen bigint not null default 0,
    paid_fen bigint not null default 0,
    decided_on date,
    primary key (matter, strand)
);

create table casework.running_term (
    matter uuid not null references casework.case_list (id),
    strand text not null,
    term text not null,
    n int not null,
    region bigint not null,
    from_on date not null,
    due_on date not null,
    provisional boolean not null,
    verified boolean not null,
    primary key (matter, strand, term, n)
);

do $$
declare
    t text;
begin
    foreach t in array array['case_list', 'case_party', 'running_term'] loop
        execute format('alter table casework.%I enable row level security', t);
        execute format('alter table casework.%I force row level security', t);
        execute format($p$
            create policy scope on casework.%I using (
                region >= nullif(current_setting('tiean.lo', true), '')::bigint
                and region < nullif(current_setting('tiean.hi', true), '')::bigint
                and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region)$p$, t);
        execute format('grant select, insert, update, delete on casework.%I to tiean_app', t);
    end loop;
end $$;

create index case_list_recent on casework.case_list (region, opened_at desc, id desc);
create index case_list_org on casework.case_list (org, opened_at desc, id desc);
create index running_term_due on casework.running_term (region, due_on);
create index case_party_party on casework.case_party (party);
