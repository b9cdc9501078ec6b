-- the table of db-scheduler 16 for PostgreSQL, names as the library wants them
create table kernel.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    state text,
    primary key (task_name, task_instance)
);
comment on table kernel.scheduled_tasks is 'unscoped: when jobs run, no region, no person; tiean_system alone';
create index on kernel.scheduled_tasks (execution_time);
create index on kernel.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on kernel.scheduled_tasks to tiean_system;
