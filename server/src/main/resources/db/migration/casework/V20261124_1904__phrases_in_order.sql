-- phrases are the agency's or somebody's own, stand in an order, and can be brought back for a while after deletion
alter table casework.phrase
    add column shared boolean not null default true,
    add column sort int not null default 0,
    add column deleted_at timestamptz;
alter table casework.phrase alter column shared drop default;

drop policy scope on casework.phrase;
drop policy own on casework.phrase;
create policy scope on casework.phrase using (
    region >= nullif(current_setting('tiean.lo', true), '')::bigint
    and region < nullif(current_setting('tiean.hi', true), '')::bigint
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region
    and (shared or created_by = nullif(current_setting('tiean.user', true), '')::uuid));

revoke delete on casework.phrase from tiean_app;
grant update (act, field, kind, title, text, shared, sort, deleted_at) on casework.phrase to tiean_app;
-- deleted phrases are swept by a job
grant select, delete on casework.phrase to tiean_system;
