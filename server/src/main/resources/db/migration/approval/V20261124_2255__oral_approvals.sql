-- 口头批准: in urgency an act of a listed kind goes ahead on a spoken approval, which is countersigned afterwards
alter table approval.proposal
    drop constraint proposal_state_check,
    drop constraint proposal_check,
    add constraint proposal_state check (state in ('PENDING', 'APPROVED', 'RETURNED', 'WITHDRAWN', 'ORAL', 'REFUSED')),
    add constraint proposal_ended check ((state in ('PENDING', 'ORAL')) = (ended_at is null));

create table approval.oral (
    proposal    uuid primary key references approval.proposal (id),
    region      bigint not null,
    approver    uuid not null,
    post        text not null,
    how         text not null check (how in ('PHONE', 'VIDEO', 'RADIO', 'MESSAGE', 'IN_PERSON')),
    approved_at timestamptz not null,
    -- why it could not wait; encrypted under a key outside the database
    why         bytea not null check (octet_length(why) <= 4096),
    due_at      timestamptz not null check (due_at > approved_at),
    answered_at timestamptz,
    agreed      boolean,
    check ((answered_at is null) = (agreed is null))
);

alter table approval.oral enable row level security;
alter table approval.oral force row level security;
create policy scope on approval.oral using (
    region >= nullif(current_setting('tiean.lo', true), '')::bigint
    and region < nullif(current_setting('tiean.hi', true), '')::bigint
    and nullif(current_setting('tiean.scope', true), '')::int8multirange @> region);
create policy lent on approval.oral using (
    proposal = any (array(select p.id
                            from approval.proposal p
                           where p.matter = any (nullif(current_setting('tiean.lent', true), '')::uuid[]))));
grant select, insert, update (answered_at, agreed) on approval.oral to tiean_app;
