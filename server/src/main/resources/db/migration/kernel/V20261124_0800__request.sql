create schema kernel;
grant usage on schema kernel to tiean_app, tiean_system;

create table kernel.request (
    user_id uuid not null,
    key uuid not null,
    digest text not null,
    -- encrypted under a key outside the database: an answer may name somebody
    response bytea,
    requested_at timestamptz not null default now(),
    primary key (user_id, key)
);

alter table kernel.request enable row level security;
alter table kernel.request force row level security;
create policy own on kernel.request
    using (user_id = nullif(current_setting('tiean.user', true), '')::uuid);

grant select, insert, update (response) on kernel.request to tiean_app;
-- old keys are swept by a job
grant select, delete on kernel.request to tiean_system;
create index request_age on kernel.request (requested_at);

-- what was done once for the whole installation, for example the seeding of the evaluation city
create table kernel.milestone (
    name text primary key,
    reached_at timestamptz not null default now()
);
comment on table kernel.milestone is 'unscoped: facts about the installation, no region, no person';
grant select, insert on kernel.milestone to tiean_app, tiean_system;
