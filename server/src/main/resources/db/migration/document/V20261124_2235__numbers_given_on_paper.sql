-- Numbers that papers bore before the case was taken over (系统外办理): taken, so that no paper gets one of them again.
create table document.old_number (
    id uuid primary key,
    org uuid not null,
    number text not null,
    matter uuid not null,
    region bigint not null,
    form text not null,
    on_paper date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    unique (org, number)
);

create index old_number_matter on document.old_number (matter);

alter table document.old_number enable row level security;
alter table document.old_number force row level security;
create policy scope on document.old_number using (
    region >= nullif(current_setting('tiean.lo', true), '')::bigint
    and region < nullif(current_setting('tiean.hi', true), '')::bigint
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);

-- a case that is not taken over after all gives its numbers back
grant select, insert, delete on document.old_number to tiean_app;
