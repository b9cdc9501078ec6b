create schema files;
grant usage on schema files to tiean_app, tiean_system;

-- One row per content and region: the same picture may be evidence in two districts, and each sees only its own row.
create table files.file (
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    region     bigint not null,
    size       bigint not null check (size >= 0),
    type       text not null,
    created_by uuid,
    created_at timestamptz not null default now(),
    primary key (sha256, region)
);

comment on column files.file.created_by is 'absent where the system itself made the file';

alter table files.file enable row level security;
alter table files.file force row level security;
create policy scope on files.file using (
    region >= nullif(current_setting('tiean.lo', true), '')::bigint
    and region < nullif(current_setting('tiean.hi', true), '')::bigint
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);

grant select, insert on files.file to tiean_app;
grant select on files.file to tiean_system;
