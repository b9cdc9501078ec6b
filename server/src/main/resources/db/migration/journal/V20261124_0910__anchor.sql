create table journal.anchor (
    n          bigint primary key check (n > 0),
    at         timestamptz not null,
    leaves     bigint not null check (leaves > 0),
    root       text not null check (root ~ '^[0-9a-f]{64}$'),
    previous   text not null check (previous ~ '^[0-9a-f]{64}$'),
    signature  text not null check (signature ~ '^([0-9a-f]{2})+$'),
    key        text not null check (key ~ '^[0-9a-f]{64}$'),
    public_key text not null
);
comment on table journal.anchor is 'unscoped: published to everybody, holds digests only';

create table journal.anchor_leaf (
    anchor   bigint not null references journal.anchor (n) deferrable initially deferred,
    position bigint not null,
    matter   uuid not null,
    seq      bigint not null check (seq > 0),
    head     text not null check (head ~ '^[0-9a-f]{64}$'),
    salt     bytea not null check (length(salt) = 16),
    primary key (anchor, position)
);
comment on table journal.anchor_leaf is 'unscoped: tiean_system alone may read it, no request does';

create unique index anchor_leaf_matter on journal.anchor_leaf (matter, anchor);

-- what was published is never changed
grant select on journal.anchor to tiean_app;
grant select, insert on journal.anchor, journal.anchor_leaf to tiean_system;
