-- what an administrator sets and mends on one day counts as he left it; proposals keep the steps they were laid out with
grant delete on approval.org_chain, approval.chain to tiean_app;
