-- everybody who writes keeps phrases of his own; those of the agency are kept by its administrator
insert into access.permission (post, permission)
select distinct post, 'phrase.write'
  from access.permission
 where permission in ('case.write', 'agency.write');
