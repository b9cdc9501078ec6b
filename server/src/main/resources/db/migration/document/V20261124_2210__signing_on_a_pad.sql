-- Whether papers that stay in the file and bear no seal may be signed on a pad; off unless the agency chose it.
alter table document.paper_option add column pad_signing boolean not null default false;
