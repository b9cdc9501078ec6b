-- Somebody lent to one matter sees that matter and what hangs on it, and nothing else of the region. The ids of his matters
-- stand in tiean.lent when a transaction begins; every condition is "= any (array)", so that an index still serves it.
do $$
declare
    lent text := 'nullif(current_setting(''tiean.lent'', true), '''')::uuid[]';
    t text;
begin
    foreach t in array array['journal.line', 'journal.content', 'casework.case_party', 'casework.running_term',
                             'document.paper', 'evidence.item', 'approval.proposal'] loop
        execute format('create policy lent on %s using (matter = any (%s))', t, lent);
    end loop;
    foreach t in array array['journal.matter', 'casework.case_list'] loop
        execute format('create policy lent on %s using (id = any (%s))', t, lent);
    end loop;
    execute format('create policy lent on approval.step using (
        proposal = any (array(select p.id from approval.proposal p where p.matter = any (%s))))', lent);
    execute format('create policy lent on evidence.opened using (
        item = any (array(select i.id from evidence.item i where i.matter = any (%s))))', lent);

    -- parties and files of the matter; looking into a party's personal data is logged by whoever looks
    execute format('create policy lent on registry.party for select using (
        id = any (array(select p.party from casework.case_party p where p.matter = any (%s))))', lent);
    execute format('create policy lent on registry.opened_log for insert with check (
        party = any (array(select p.party from casework.case_party p where p.matter = any (%s))))', lent);
    execute format('create policy lent on files.file for select using (
        sha256 = any (array(select i.sha256 from evidence.item i where i.matter = any (%1$s)
                            union all
                            select unnest(array[p.pdf, p.scan]) from document.paper p where p.matter = any (%1$s))))',
        lent);

    -- numbers and chains belong to the body, not to a matter: as far as an act of the matter needs them
    execute format('create policy lent on document.counter using (
        region = any (array(select l.region from access.loan l where l.matter = any (%s))))', lent);
    foreach t in array array['document.number_rule', 'approval.org_chain', 'approval.chain'] loop
        execute format('create policy lent on %s for select using (
            region = any (array(select l.region from access.loan l where l.matter = any (%s))))', t, lent);
    end loop;
end $$;
