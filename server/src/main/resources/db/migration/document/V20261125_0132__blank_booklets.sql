-- 空白文书本: sets of blank, numbered decisions for penalties on the spot without power or network (处罚法52). The numbers
-- are taken from the series when the set is issued, so that the series stays without a gap and each number explains itself.
create table document.booklet (
    id uuid primary key,
    region bigint not null,
    org uuid not null,
    form text not null,
    template text not null,
    -- what is printed on every sheet: the agency alone, nothing about a person
    data text not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    holder uuid not null,
    purpose text not null,
    due_on date not null,
    issued_on date not null,
    issued_at timestamptz not null,
    issued_by uuid not null,
    printed int not null default 0 check (printed >= 0),
    receipt text check (receipt ~ '^[0-9a-f]{64}$'),
    check (due_on >= issued_on)
);

create index booklet_issued on document.booklet (org, issued_at desc, id desc);
create index booklet_holder on document.booklet (holder);

create table document.blank_sheet (
    id uuid primary key,
    booklet uuid not null references document.booklet (id),
    region bigint not null,
    org uuid not null,
    place int not null check (place > 0),
    number text not null,
    state text not null check (state in ('blank', 'claimed', 'used', 'void', 'returned', 'lost')),
    matter uuid,
    on_day date,
    reason bytea,
    file text check (file ~ '^[0-9a-f]{64}$'),
    -- where and on which day the loss was made public
    notice bytea,
    notice_on date,
    changed_at timestamptz not null,
    changed_by uuid not null,
    unique (org, number),
    unique (booklet, place),
    check ((state in ('claimed', 'used')) = (matter is not null)),
    check (state not in ('void', 'lost') or reason is not null),
    check (notice_on is null or state = 'lost')
);

create index blank_sheet_matter on document.blank_sheet (matter) where matter is not null;

-- What was done with a booklet and its sheets, by whom and when; nothing is ever taken out of it.
create table document.booklet_event (
    id uuid primary key,
    booklet uuid not null references document.booklet (id),
    sheet uuid references document.blank_sheet (id),
    region bigint not null,
    kind text not null,
    words bytea,
    at timestamptz not null,
    by_user uuid not null
);

create index booklet_event_of on document.booklet_event (booklet, at, id);

-- A number that was used, made void, handed back or lost stays so, whoever asks.
create function document.sheet_moves() returns trigger
language plpgsql set search_path = '' as $$
begin
    if new.id <> old.id or new.number <> old.number or new.booklet <> old.booklet then
        raise exception 'a blank sheet keeps its number';
    end if;
    if old.state <> new.state
       and not (old.state = 'blank' and new.state in ('claimed', 'void', 'returned', 'lost')
                or old.state = 'claimed' and new.state in ('used', 'blank')) then
        raise exception 'a blank sheet that is % does not become %', old.state, new.state;
    end if;
    return new;
end $$;

create trigger sheet_moves before update on document.blank_sheet
    for each row execute function document.sheet_moves();

do $$
declare
    t text;
begin
    foreach t in array array['booklet', 'blank_sheet', 'booklet_event'] loop
        execute format('alter table document.%I enable row level security', t);
        execute format('alter table document.%I force row level security', t);
        execute format($p$
            create policy scope on document.%I using (
                region >= nullif(current_setting('tiean.lo', true), '')::bigint
                and region < nullif(current_setting('tiean.hi', true), '')::bigint
                and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region)$p$, t);
    end loop;
end $$;

grant select, insert, update (printed, receipt) on document.booklet to tiean_app;
grant select, insert, update (state, matter, on_day, reason, file, notice, notice_on, changed_at, changed_by)
    on document.blank_sheet to tiean_app;
grant select, insert on document.booklet_event to tiean_app;
