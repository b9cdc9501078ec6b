-- What figures count: one row per thing that happened, on the day it counts by; told by the line, told again from the record.
create table casework.tally (
    matter uuid not null references casework.case_list (id),
    seq bigint not null,
    kind text not null,
    strand text not null,
    region bigint not null,
    done_on date not null,
    amount_fen bigint not null default 0 check (amount_fen >= 0),
    primary key (matter, seq, kind)
);
create index tally_day on casework.tally (region, done_on);

alter table casework.tally enable row level security;
alter table casework.tally force row level security;
create policy scope on casework.tally using (
    region >= nullif(current_setting('tiean.lo', true), '')::bigint
    and region < nullif(current_setting('tiean.hi', true), '')::bigint
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);
-- somebody lent to a matter records its acts, and with them what they count as
create policy lent on casework.tally using (matter = any (nullif(current_setting('tiean.lent', true), '')::uuid[]));
grant select, insert, delete on casework.tally to tiean_app;

-- codes fixed at filing: what the field of supervision is, and in whose power the organ acts
alter table casework.case_list
    add column sector text,
    add column authority text not null default 'OWN';
alter table casework.case_list alter column authority drop default;
