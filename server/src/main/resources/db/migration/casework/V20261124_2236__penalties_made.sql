-- What each party was punished with: looked at before the same party is punished again (处罚法29, 33). A projection
-- written with its line, rebuilt from the journal; a decision that was revoked leaves it.
create table casework.penalty_made (
    matter uuid not null references casework.case_list (id),
    strand text not null,
    region bigint not null,
    party uuid not null,
    number text not null,
    decided_on date not null,
    violations text[] not null,
    ended_on date,
    fine_fen bigint not null,
    primary key (matter, strand)
);

alter table casework.penalty_made enable row level security;
alter table casework.penalty_made force row level security;
create policy scope on casework.penalty_made using (
    region >= nullif(current_setting('tiean.lo', true), '')::bigint
    and region < nullif(current_setting('tiean.hi', true), '')::bigint
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);
create policy lent on casework.penalty_made using (matter = any (nullif(current_setting('tiean.lent', true), '')::uuid[]));
grant select, insert, update, delete on casework.penalty_made to tiean_app;

create index penalty_made_party on casework.penalty_made (party);
