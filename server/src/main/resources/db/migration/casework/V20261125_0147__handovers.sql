-- A case handed to another organ (处罚法22–25). The record of the sender never changes its region; the receiver may read it
-- from the handing over on, and opens a record of its own. Asking the superior to designate an organ is a row as well.
create table casework.handover (
    id uuid primary key,
    matter uuid not null,
    seq bigint not null,
    kind text not null check (kind in ('COMPETENT', 'DESIGNATED', 'REFERRED', 'ASSIGNED', 'RAISED', 'ASKED')),
    state text not null check (state in ('WAITING', 'BOUND', 'SENT', 'GONE', 'RETURNED', 'ANSWERED')),
    from_region bigint not null,
    from_org uuid not null,
    -- null for an organ outside this platform
    to_region bigint,
    to_org uuid,
    -- entries of the sender's register that the record names: a lead has no list of parties yet
    parties uuid[] not null,
    moved_on date not null,
    answered_on date,
    -- where the receiver goes on
    into_matter uuid,
    into_number text,
    unique (matter, seq),
    check ((to_region is null) = (to_org is null)),
    check ((state in ('WAITING', 'BOUND', 'SENT')) = (answered_on is null)),
    check (into_matter is null or state = 'GONE')
);
create unique index handover_once on casework.handover (matter) where answered_on is null and kind <> 'ASKED';
create index handover_to on casework.handover (to_region);
create index handover_from on casework.handover (from_region);
create index handover_into on casework.handover (into_matter);

alter table casework.handover enable row level security;
alter table casework.handover force row level security;
create policy sender on casework.handover using (
    nullif(current_setting('tiean.scope', true), '')::int8multirange @> from_region);
create policy receiver_reads on casework.handover for select using (
    nullif(current_setting('tiean.scope', true), '')::int8multirange @> to_region);
create policy receiver_answers on casework.handover for update using (
    nullif(current_setting('tiean.scope', true), '')::int8multirange @> to_region);
grant select, insert, update (state, answered_on, into_matter, into_number) on casework.handover to tiean_app;

-- The receiver reads the record that was handed to it, and what hangs on it; nothing once it was given back.
do $$
declare
    handed text := 'array(select h.matter from casework.handover h
        where h.state in (''WAITING'', ''BOUND'', ''GONE'') and h.kind <> ''ASKED''
          and h.to_region >= nullif(current_setting(''tiean.lo'', true), '''')::bigint
          and h.to_region < nullif(current_setting(''tiean.hi'', true), '''')::bigint
          and nullif(current_setting(''tiean.scope'', true), '''')::int8multirange @> h.to_region)';
    named text := replace(handed, 'select h.matter', 'select unnest(h.parties)');
    t text;
begin
    foreach t in array array['journal.line', 'journal.content', 'casework.case_party', 'casework.running_term',
                             'document.paper', 'evidence.item'] loop
        execute format('create policy handed on %s for select using (matter = any (%s))', t, handed);
    end loop;
    execute format('create policy handed on journal.matter for select using (id = any (%s))', handed);
    execute format('create policy handed on evidence.opened for insert with check (
        item = any (array(select i.id from evidence.item i where i.matter = any (%s))))', handed);
    execute format('create policy handed on registry.party for select using (id = any (%s))', named);
    execute format('create policy handed on registry.opened_log for insert with check (party = any (%s))', named);
    execute format('create policy handed on files.file for select using (
        sha256 = any (array(select i.sha256 from evidence.item i where i.matter = any (%1$s)
                            union all
                            select unnest(array[p.pdf, p.scan]) from document.paper p where p.matter = any (%1$s))))',
        handed);

    -- the row of a list is shown to whoever asks for this one case: lists of the receiver hold its own cases alone
    execute format('create policy handed on casework.case_list for select using (
        id = any (nullif(current_setting(''tiean.handed'', true), '''')::uuid[]) and id = any (%s))', handed);
end $$;

-- A case that another organ has is read at the sender for ever and never written again, whoever asks.
create policy gone on journal.line as restrictive for insert with check (
    not exists (select from casework.handover h where h.matter = line.matter and h.state = 'GONE'));
create policy gone on journal.content as restrictive for insert with check (
    not exists (select from casework.handover h where h.matter = content.matter and h.state = 'GONE'));
create policy gone on document.paper as restrictive for insert with check (
    not exists (select from casework.handover h where h.matter = paper.matter and h.state = 'GONE'));
create policy gone on evidence.item as restrictive for insert with check (
    not exists (select from casework.handover h where h.matter = item.matter and h.state = 'GONE'));

-- The receiver writes its answer into the record it was handed: for the rest of this transaction, and only while that record
-- waits for an organ of its regions. Runs with the rights of whoever calls it.
create function casework.answer_handover(handover uuid) returns uuid
    language plpgsql
    set search_path = ''
as $$
declare
    taken uuid;
begin
    select h.matter
      into taken
      from casework.handover h
     where h.id = handover
       and h.state in ('WAITING', 'BOUND')
       and h.kind <> 'ASKED'
       and nullif(current_setting('tiean.scope', true), '')::int8multirange operator(pg_catalog.@>) h.to_region
       for update;
    if taken is not null then
        perform pg_catalog.set_config(
            'tiean.lent',
            pg_catalog.array_append(
                coalesce(nullif(current_setting('tiean.lent', true), '')::uuid[], '{}'::uuid[]), taken)::text,
            true);
    end if;
    return taken;
end $$;
