-- The ledger of cases transferred to the police: one row per step, written with its line, rebuilt from the journal.
create table casework.transfer_step (
    matter uuid not null references casework.case_list (id),
    seq bigint not null,
    strand text not null,
    party text not null,
    region bigint not null,
    act text not null,
    done_on date not null,
    yes boolean,
    late boolean not null,
    stage text not null,
    primary key (matter, seq)
);

alter table casework.transfer_step enable row level security;
alter table casework.transfer_step force row level security;
create policy scope on casework.transfer_step using (
    region >= nullif(current_setting('tiean.lo', true), '')::bigint
    and region < nullif(current_setting('tiean.hi', true), '')::bigint
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);
create policy lent on casework.transfer_step using (matter = any (nullif(current_setting('tiean.lent', true), '')::uuid[]));
grant select, insert, update, delete on casework.transfer_step to tiean_app;

create index transfer_step_region on casework.transfer_step (region, done_on);
