-- Cases that came over from paper with one table, so that whoever approves them can approve them together.
create table casework.paper_batch (
    batch uuid not null,
    approval uuid not null,
    matter uuid not null,
    region bigint not null,
    org uuid not null,
    line int not null,
    entered_by uuid not null,
    entered_at timestamptz not null,
    primary key (batch, approval)
);

create index paper_batch_org on casework.paper_batch (org, entered_at);

alter table casework.paper_batch enable row level security;
alter table casework.paper_batch force row level security;
create policy scope on casework.paper_batch using (
    region >= nullif(current_setting('tiean.lo', true), '')::bigint
    and region < nullif(current_setting('tiean.hi', true), '')::bigint
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);

grant select, insert on casework.paper_batch to tiean_app;
