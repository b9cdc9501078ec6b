create schema approval;
grant usage on schema approval to tiean_app, tiean_system;

-- which of the shipped chains (law/approval-chains.csv) an organisation follows
create table approval.org_chain (
    org uuid not null,
    region bigint not null,
    chain text not null,
    valid_from date not null,
    valid_to date,
    primary key (org, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

-- steps an organisation set for one act instead of those of its chain
create table approval.chain (
    org uuid not null,
    region bigint not null,
    act text not null,
    n int not null check (n > 0),
    post text not null,
    valid_from date not null,
    valid_to date,
    primary key (org, act, valid_from, n),
    check (valid_to is null or valid_to >= valid_from)
);

-- an act that waits for signatures; what was proposed never changes, only where it stands
create table approval.proposal (
    id uuid primary key,
    region bigint not null,
    matter uuid not null,
    org uuid not null,
    act text not null,
    strands text not null,
    title text not null,
    amount_fen bigint,
    late boolean not null,
    -- encrypted under a key outside the database; the digest is over salt and plain text
    payload bytea not null,
    salt bytea not null check (length(salt) = 16),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    replaces uuid references approval.proposal (id),
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    state text not null check (state in ('PENDING', 'APPROVED', 'RETURNED', 'WITHDRAWN')),
    step int not null,
    ended_at timestamptz,
    check ((state = 'PENDING') = (ended_at is null))
);
create unique index proposal_once on approval.proposal (matter, act, strands) where state = 'PENDING';
create index proposal_pending on approval.proposal (region, id desc) where state = 'PENDING';
create index proposal_matter on approval.proposal (matter, id desc);
create index proposal_sent on approval.proposal (proposed_by, id desc);

-- seats: POST@organisation, who may sign it; outcome null while it waits
create table approval.step (
    proposal uuid not null references approval.proposal (id),
    region bigint not null,
    n int not null,
    post text not null,
    seats text[] not null,
    assignee uuid,
    signed_by uuid,
    signed_post text,
    at timestamptz,
    outcome text check (outcome in ('SIGNED', 'RETURNED', 'SKIPPED')),
    opinion text,
    primary key (proposal, n),
    check (signed_by is null or at is not null),
    check (outcome is distinct from 'SIGNED' or (signed_by is not null and signed_post is not null))
);
create index step_signed on approval.step (signed_by, proposal desc);
create index step_seats on approval.step using gin (seats) where outcome is null;

do $$
declare
    t text;
begin
    foreach t in array array['org_chain', 'chain', 'proposal', 'step'] loop
        execute format('alter table approval.%I enable row level security', t);
        execute format('alter table approval.%I force row level security', t);
        execute format($p$
            create policy scope on approval.%I using (
                region >= nullif(current_setting('tiean.lo', true), '')::bigint
                and region < nullif(current_setting('tiean.hi', true), '')::bigint
                and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region)$p$, t);
    end loop;
end $$;

grant select, insert, update (valid_to) on approval.org_chain, approval.chain to tiean_app;
grant select, insert, update (state, step, ended_at) on approval.proposal to tiean_app;
grant select, insert, update (assignee, signed_by, signed_post, at, outcome, opinion) on approval.step to tiean_app;
