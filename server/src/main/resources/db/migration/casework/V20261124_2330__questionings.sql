create extension if not exists btree_gist with schema casework;

-- 询问笔录 while it is being written: questioner and recorder work in it at the same time; outside the journal
create table casework.questioning (
    id uuid primary key,
    matter uuid not null,
    region bigint not null,
    questioner uuid not null,
    recorder uuid not null,
    -- 询问提纲 chosen, in the version of a day
    outline text not null,
    outline_on date not null,
    state text not null default 'WRITING' check (state in ('WRITING', 'READING', 'FINISHED', 'DISCARDED')),
    -- who is asked and where; encrypted under a key outside the database
    head bytea not null,
    -- keyed print of the person's number, so that the same person is known without being named
    person bytea,
    started_at timestamptz not null,
    version int not null default 1,
    -- the line of the journal that the finished record became
    seq bigint,
    created_at timestamptz not null default now(),
    touched_at timestamptz not null default now(),
    check (questioner <> recorder),
    check ((state = 'FINISHED') = (seq is not null))
);
create index questioning_matter on casework.questioning (matter);
create index questioning_age on casework.questioning (touched_at);

create table casework.questioning_paragraph (
    id uuid primary key,
    questioning uuid not null references casework.questioning (id) on delete cascade,
    region bigint not null,
    sort int not null,
    kind text not null check (kind in ('QUESTION', 'ANSWER', 'NOTE')),
    -- the point of the opening it belongs to: who asks, who is asked, rights and duties
    duty text,
    text bytea,
    -- as it stood when the person began to read it; a difference is a correction
    read_text bytea,
    version int not null default 1,
    locked_by uuid,
    locked_until timestamptz,
    written_by uuid not null,
    written_at timestamptz not null default now(),
    deleted_at timestamptz
);
create index questioning_paragraph_order on casework.questioning_paragraph (questioning, sort);

-- who was held by a questioning at which minutes; nobody is in two at once, wherever the other is
create table casework.questioned_minutes (
    matter uuid not null,
    seq bigint not null,
    region bigint not null,
    role text not null check (role in ('OFFICER', 'PERSON')),
    -- the id of an officer, the keyed print of a person's number
    who bytea not null,
    during tstzrange not null check (not isempty(during)),
    primary key (matter, seq, who),
    constraint one_questioning_at_a_time exclude using gist (who with =, during with &&)
);

do $$
declare
    t text;
    lent text := 'matter = any (nullif(current_setting(''tiean.lent'', true), '''')::uuid[])';
begin
    foreach t in array array['questioning', 'questioned_minutes'] loop
        execute format('alter table casework.%I enable row level security', t);
        execute format('alter table casework.%I force row level security', t);
        execute format($p$
            create policy scope on casework.%I using (
                region >= nullif(current_setting('tiean.lo', true), '')::bigint
                and region < nullif(current_setting('tiean.hi', true), '')::bigint
                and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region)$p$, t);
        execute format('create policy lent on casework.%I using (%s)', t, lent);
    end loop;
end $$;

-- what is said is for the two who write it
alter table casework.questioning_paragraph enable row level security;
alter table casework.questioning_paragraph force row level security;
create policy own on casework.questioning_paragraph using (
    exists (select
              from casework.questioning q
             where q.id = questioning
               and nullif(current_setting('tiean.user', true), '')::uuid in (q.questioner, q.recorder)));

grant select, insert, update (state, head, person, started_at, version, seq, touched_at) on casework.questioning to tiean_app;
grant select, insert, update (sort, text, read_text, version, locked_by, locked_until, written_by, written_at, deleted_at)
    on casework.questioning_paragraph to tiean_app;
grant select, insert, delete on casework.questioned_minutes to tiean_app;
-- forgotten and finished ones are swept by a job
grant select, delete on casework.questioning to tiean_system;

-- whoever writes the same record learns that it has changed: ids alone, and only when the change is committed
create function casework.tell_questioning() returns trigger
    language plpgsql
    set search_path = ''
as $$
begin
    perform pg_catalog.pg_notify('tiean_draft', new.id || ' ' || new.matter || ' ' || new.region);
    return null;
end $$;

create trigger tell_questioning
    after insert or update on casework.questioning
    for each row execute function casework.tell_questioning();
