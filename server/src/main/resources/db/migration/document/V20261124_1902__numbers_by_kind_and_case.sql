-- a rule holds for a 文种, which several forms may share (the decisions for unit and person); no screen wrote one before
alter table document.number_rule rename column form to series;

-- the serial of a case, for the papers an agency numbers by the case; never changes once given
create table document.case_serial (
    matter uuid primary key,
    region bigint not null,
    org    uuid not null,
    year   int not null,
    serial int not null check (serial > 0)
);

alter table document.case_serial enable row level security;
alter table document.case_serial force row level security;
create policy scope on document.case_serial using (
    region >= nullif(current_setting('tiean.lo', true), '')::bigint
    and region < nullif(current_setting('tiean.hi', true), '')::bigint
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);
grant select, insert on document.case_serial to tiean_app;

create index paper_numbered on document.paper (org, frozen_at desc, id desc) where number is not null;
