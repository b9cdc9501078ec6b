-- whoever listens learns that a matter has a new line: ids alone, and only when the line is committed
create function journal.tell_line() returns trigger
    language plpgsql
    set search_path = ''
as $$
begin
    perform pg_catalog.pg_notify('tiean_matter', new.matter || ' ' || new.region);
    return null;
end $$;

create trigger tell_line
    after insert on journal.line
    for each row execute function journal.tell_line();
