-- Roles of Tiean; repeatable. Run as superuser in the database of the application, after
--   select set_config('tiean.app_password', '…', false),
--          set_config('tiean.migrate_password', '…', false),
--          set_config('tiean.system_password', '…', false);
-- in the same session.
do $$
declare
    name text;
begin
    foreach name in array array['tiean_owner', 'tiean_search', 'tiean_migrate', 'tiean_app', 'tiean_system'] loop
        if not exists (select from pg_roles where rolname = name) then
            execute format('create role %I', name);
        end if;
    end loop;
end $$;

alter role tiean_owner nologin nosuperuser nocreatedb nocreaterole nobypassrls;
alter role tiean_search nologin nosuperuser nocreatedb nocreaterole bypassrls;
alter role tiean_migrate login nosuperuser nocreatedb nocreaterole bypassrls;
alter role tiean_app login nosuperuser nocreatedb nocreaterole nobypassrls;
alter role tiean_system login nosuperuser nocreatedb nocreaterole bypassrls;

-- a plan cached in county scope is a disaster in national scope
alter role tiean_app set plan_cache_mode = force_custom_plan;
alter role tiean_app set idle_in_transaction_session_timeout = '60s';

grant tiean_owner to tiean_migrate;
-- so that a migration can hand the reviewed search function to tiean_search
grant tiean_search to tiean_owner;

do $$
begin
    execute format('alter role tiean_app password %L', current_setting('tiean.app_password'));
    execute format('alter role tiean_migrate password %L', current_setting('tiean.migrate_password'));
    execute format('alter role tiean_system password %L', current_setting('tiean.system_password'));
    execute format('alter database %I owner to tiean_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to tiean_migrate, tiean_app, tiean_system', current_database());
end $$;

revoke all on schema public from public;
