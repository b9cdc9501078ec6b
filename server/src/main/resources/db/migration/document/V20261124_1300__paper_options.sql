-- Which of the papers that are an agency's alternatives it uses; without a row, none.
create table document.paper_option (
    org uuid primary key,
    region bigint not null,
    notice_approval boolean not null,
    decision_approval text check (decision_approval in ('case-disposal-approval', 'penalty-approval')),
    version int not null check (version > 0)
);

alter table document.paper_option enable row level security;
alter table document.paper_option force row level security;
create policy scope on document.paper_option using (
    region >= nullif(current_setting('tiean.lo', true), '')::bigint
    and region < nullif(current_setting('tiean.hi', true), '')::bigint
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);

grant select, insert, update on document.paper_option to tiean_app;
