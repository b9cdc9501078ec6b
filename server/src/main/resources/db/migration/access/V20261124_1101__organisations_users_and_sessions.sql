create schema access;
grant usage on schema access to tiean_app, tiean_system;

-- Organisations. Names and posts of public bodies are public and every level prints its superiors on papers: read by all,
-- written only inside the range of the administrator who writes (tiean.admin, set by the act of administration itself).
create table access.org (
    id              uuid primary key,
    region          bigint not null,
    name            text not null,
    short_name      text not null,
    level           text not null check (level in ('省', '市', '区县', '开发区', '新区', '新城', '镇街')),
    kind            text not null check (kind in ('局', '队', '镇街', '政府', '其他')),
    parent_admin    uuid references access.org,
    parent_business uuid references access.org,
    bureau          uuid references access.org,
    valid_from      date not null,
    valid_to        date,
    version         int not null default 1,
    check (valid_to is null or valid_to > valid_from),
    check (bureau is null or kind = '队')
);
comment on column access.org.bureau is 'a team''s bureau: papers issue in the name of the bureau (局队合一)';
create index on access.org (region, name);

-- Old papers keep the name the body had on the day.
create table access.org_name (
    org        uuid not null references access.org,
    region     bigint not null,
    name       text not null,
    short_name text not null,
    from_on    date not null,
    to_on      date,
    primary key (org, from_on),
    check (to_on is null or to_on > from_on)
);

create table access.app_user (
    id          uuid primary key,
    region      bigint not null,
    account     text not null unique check (account ~ '^[a-z][a-z0-9._-]{2,39}$'),
    name        text not null,
    org         uuid not null references access.org,
    created_at  timestamptz not null,
    disabled_at timestamptz,
    version     int not null default 1
);
create index on access.app_user (region, account);

create table access.password (
    app_user     uuid primary key references access.app_user,
    hash         text not null,
    must_change  boolean not null,
    changed_at   timestamptz not null,
    failures     int not null default 0,
    locked_until timestamptz
);

create table access.post_kind (
    code          text primary key,
    name          text not null,
    administrator boolean not null default false,
    sort          int not null
);

create table access.post (
    id         uuid primary key,
    region     bigint not null,
    app_user   uuid not null references access.app_user,
    org        uuid not null references access.org,
    post       text not null references access.post_kind,
    from_on    date not null,
    to_on      date,
    granted_by uuid not null,
    check (to_on is null or to_on > from_on)
);
create index on access.post (app_user);

-- What a person or all of an organisation may see; several rows add up. Explicit grants (cross-enforcement, joint
-- inspection, entrusted towns) are rows here too, with their reason.
create table access.scope (
    id          uuid primary key,
    region      bigint not null,
    app_user    uuid references access.app_user,
    org         uuid references access.org,
    region_from bigint not null,
    region_to   bigint not null,
    from_on     date not null,
    to_on       date,
    reason      text not null,
    granted_by  uuid not null,
    granted_at  timestamptz not null,
    check ((app_user is null) <> (org is null)),
    check (region_from < region_to),
    check (to_on is null or to_on > from_on)
);
create index on access.scope (app_user);
create index on access.scope (org);

-- What a post may do is data. The three administrators never get a permission outside their own work.
create table access.permission (
    post       text not null references access.post_kind,
    permission text not null check (permission ~ '^[a-z]+(\.[a-z-]+)+$'),
    primary key (post, permission),
    check (post <> 'SYSTEM_ADMIN' or permission in ('org.read', 'org.write', 'user.write')),
    check (post <> 'SECRECY_ADMIN' or permission in ('org.read', 'post.write', 'scope.write', 'permission.write')),
    check (post <> 'AUDIT_ADMIN' or permission in ('org.read', 'log.read')),
    check (permission not in ('org.write', 'user.write') or post = 'SYSTEM_ADMIN'),
    check (permission not in ('post.write', 'scope.write', 'permission.write') or post = 'SECRECY_ADMIN'),
    check (permission <> 'log.read' or post = 'AUDIT_ADMIN')
);

-- Only the digest of the token lies here: who reads the table cannot sign in with it.
create table access.session (
    id           uuid primary key,
    token_hash   text not null unique,
    app_user     uuid not null references access.app_user,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    ended_at     timestamptz,
    ip           text not null
);
create index on access.session (app_user);

create table access.sign_in_log (
    position bigint generated always as identity primary key,
    at       timestamptz not null,
    app_user uuid,
    ip       text not null,
    outcome  text not null check (outcome in ('in', 'out', 'wrong', 'locked', 'unknown', 'disabled', 'expired', 'changed'))
);

create table access.change_log (
    position bigint generated always as identity primary key,
    at       timestamptz not null,
    by_user  uuid not null,
    action   text not null,
    given    text not null,
    answered text not null
);

comment on table access.password is 'unscoped: read at sign-in, before anybody''s scope is known';
comment on table access.session is 'unscoped: read to find out whose scope a request has';
comment on table access.post_kind is 'unscoped: names of posts, the same everywhere';
comment on table access.permission is 'unscoped: what posts may do, the same everywhere; kept by the secrecy administrator';
comment on table access.sign_in_log is 'unscoped: written where nobody is signed in; read by the security auditor alone';
comment on table access.change_log is 'unscoped: acts of administrators; read by the security auditor alone';

do $$
declare
    t text;
begin
    foreach t in array array ['org', 'org_name', 'app_user', 'post', 'scope'] loop
        execute format('alter table access.%I enable row level security', t);
        execute format('alter table access.%I force row level security', t);
        execute format('create policy read on access.%I for select using (true)', t);
        execute format('create policy administer on access.%I for all using (
            nullif(current_setting(''tiean.admin'', true), '''')::int8multirange @> region)', t);
    end loop;
end $$;

grant select on all tables in schema access to tiean_app, tiean_system;
grant insert, update on access.org, access.org_name, access.app_user, access.password, access.post, access.scope,
    access.session to tiean_app;
grant delete on access.session, access.permission to tiean_app;
grant insert on access.permission, access.sign_in_log, access.change_log to tiean_app;
revoke select on access.password, access.session from tiean_system;
