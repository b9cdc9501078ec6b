-- One matter, granted to one person of another body for one task. The matter is an opaque id; the region is its own.
create table access.loan (
    id         uuid primary key,
    region     bigint not null,
    matter     uuid not null,
    app_user   uuid not null references access.app_user,
    lender     uuid not null references access.org,
    post       text not null references access.post_kind check (post in ('LEGAL_REVIEWER', 'PRESIDER')),
    to_on      date,
    -- encrypted under a key outside the database
    reason     bytea not null check (octet_length(reason) <= 2048),
    granted_by uuid not null,
    granted_at timestamptz not null,
    ended_at   timestamptz,
    ended      text check (ended in ('DONE', 'CLOSED', 'WITHDRAWN')),
    check ((ended_at is null) = (ended is null))
);
create unique index loan_once on access.loan (matter, app_user, post) where ended_at is null;
create index loan_of on access.loan (app_user) where ended_at is null;
create index loan_matter on access.loan (matter);

alter table access.loan enable row level security;
alter table access.loan force row level security;
-- read to find out whose scope a request has, as access.scope is
create policy read on access.loan for select using (true);
create policy grant_in_scope on access.loan for insert with check (
    nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);
create policy end_in_scope on access.loan for update using (
    nullif(current_setting('tiean.scope', true), '')::int8multirange @> region
    or app_user = nullif(current_setting('tiean.user', true), '')::uuid);

grant select, insert, update (ended_at, ended) on access.loan to tiean_app;
grant select on access.loan to tiean_system;

-- 处罚法64(四): the agency, not its investigators, names who presides
insert into access.permission (post, permission) values
    ('LEADER', 'loan.write'), ('CHIEF', 'loan.write');
