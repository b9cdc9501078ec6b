-- 委托代签: whoever is away names who signs for him, from one day to another, for which acts; ended, never deleted
create table approval.proxy (
    id         uuid primary key,
    region     bigint not null,
    principal  uuid not null,
    substitute uuid not null,
    -- codes of acts; empty stands for every act that may be entrusted
    acts       text[] not null,
    from_on    date not null,
    -- last day on which it holds
    to_on      date not null,
    -- encrypted under a key outside the database
    reason     bytea not null check (octet_length(reason) <= 2048),
    created_at timestamptz not null,
    ended_at   timestamptz,
    ended_by   uuid,
    check (principal <> substitute),
    check (to_on >= from_on),
    check ((ended_at is null) = (ended_by is null))
);
create index proxy_substitute on approval.proxy (substitute, to_on) where ended_at is null;
create index proxy_principal on approval.proxy (principal, id desc);

alter table approval.proxy enable row level security;
alter table approval.proxy force row level security;
create policy scope on approval.proxy using (
    region >= nullif(current_setting('tiean.lo', true), '')::bigint
    and region < nullif(current_setting('tiean.hi', true), '')::bigint
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);
grant select, insert, update (ended_at, ended_by) on approval.proxy to tiean_app;

-- in whose place a step was signed or returned
alter table approval.step
    add column signed_for uuid,
    add column proxy uuid references approval.proxy (id),
    add constraint step_in_place check ((signed_for is null) = (proxy is null)
                                        and (signed_for is null
                                             or (signed_by is not null and signed_for <> signed_by)));
grant update (signed_for, proxy) on approval.step to tiean_app;

-- whatever the server believes: nobody signs for another without a grant from him to that very person, unended
create function approval.only_with_proxy() returns trigger
    language plpgsql
    set search_path = approval, pg_temp
as $$
begin
    if not exists (select 1
                     from approval.proxy p
                    where p.id = new.proxy
                      and p.principal = new.signed_for
                      and p.substitute = new.signed_by
                      and p.ended_at is null
                      and (new.at at time zone 'Asia/Shanghai')::date between p.from_on and p.to_on) then
        raise exception 'signed in the place of another without his grant' using errcode = 'check_violation';
    end if;
    return new;
end $$;
revoke execute on function approval.only_with_proxy() from public;
create trigger only_with_proxy
    before insert or update of proxy, signed_for, signed_by on approval.step
    for each row when (new.proxy is not null)
    execute function approval.only_with_proxy();
