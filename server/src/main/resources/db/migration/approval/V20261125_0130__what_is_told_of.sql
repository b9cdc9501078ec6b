-- the job that reminds counts what waits for whom; it reads no title and no opinion
grant select (id, state, step, proposed_by) on approval.proposal to tiean_system;
grant select (proposal, n, seats, assignee, outcome) on approval.step to tiean_system;
grant select (proposal, approver, due_at, answered_at) on approval.oral to tiean_system;
