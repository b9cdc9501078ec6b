-- the job that reminds counts terms, records and transfers of officers; it reads no name, no number and no title
grant select (id, officers) on casework.case_list to tiean_system;
grant select (matter, strand, term, n, from_on, due_on) on casework.running_term to tiean_system;
grant select (matter, seq, strand, done_on, stage) on casework.transfer_step to tiean_system;
