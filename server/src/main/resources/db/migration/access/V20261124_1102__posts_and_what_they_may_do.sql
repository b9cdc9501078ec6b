insert into access.post_kind (code, name, administrator, sort) values
    ('HANDLER', '承办人', false, 1),
    ('DEPARTMENT_HEAD', '部门负责人', false, 2),
    ('LEGAL_REVIEWER', '法制审核员', false, 3),
    ('LEADER', '机关负责人（分管领导）', false, 4),
    ('CHIEF', '机关主要负责人', false, 5),
    ('PRESIDER', '听证主持人', false, 6),
    ('HEARING_CLERK', '听证记录员', false, 7),
    ('ARCHIVIST', '档案员', false, 8),
    ('UNIT_ADMIN', '单位管理员', false, 9),
    ('INSPECTOR', '镇街检查员、网格员', false, 10),
    ('SYSTEM_ADMIN', '系统管理员', true, 11),
    ('SECRECY_ADMIN', '安全保密管理员', true, 12),
    ('AUDIT_ADMIN', '安全审计员', true, 13);

-- Everybody who works on cases reads what lies in his scope; who does which act of a case is the procedure's business.
insert into access.permission (post, permission)
select k.code, p.permission
  from access.post_kind k
 cross join (values ('org.read'), ('law.read'), ('team.read'), ('registry.read'), ('case.read'), ('journal.read'),
                    ('document.read'), ('evidence.read'), ('files.read'), ('files.write'), ('approval.read')) p (permission)
 where not k.administrator
   and k.code <> 'INSPECTOR';

insert into access.permission (post, permission) values
    ('HANDLER', 'lead.write'), ('HANDLER', 'case.write'), ('HANDLER', 'registry.write'), ('HANDLER', 'registry.reveal'),
    ('HANDLER', 'document.write'), ('HANDLER', 'document.print'), ('HANDLER', 'evidence.write'),
    ('HANDLER', 'approval.propose'), ('HANDLER', 'dossier.export'),
    ('DEPARTMENT_HEAD', 'case.write'), ('DEPARTMENT_HEAD', 'approval.sign'), ('DEPARTMENT_HEAD', 'document.print'),
    ('DEPARTMENT_HEAD', 'registry.reveal'), ('DEPARTMENT_HEAD', 'dossier.export'),
    ('LEGAL_REVIEWER', 'case.write'), ('LEGAL_REVIEWER', 'review.write'), ('LEGAL_REVIEWER', 'approval.sign'),
    ('LEADER', 'case.write'), ('LEADER', 'approval.sign'),
    ('CHIEF', 'case.write'), ('CHIEF', 'approval.sign'),
    ('PRESIDER', 'case.write'), ('PRESIDER', 'document.write'),
    ('HEARING_CLERK', 'case.write'), ('HEARING_CLERK', 'document.write'),
    ('ARCHIVIST', 'case.write'), ('ARCHIVIST', 'dossier.archive'), ('ARCHIVIST', 'dossier.export'),
    ('ARCHIVIST', 'document.print'),
    ('UNIT_ADMIN', 'team.write'), ('UNIT_ADMIN', 'agency.write'), ('UNIT_ADMIN', 'chain.write'),
    ('INSPECTOR', 'lead.write'), ('INSPECTOR', 'registry.read'), ('INSPECTOR', 'law.read'), ('INSPECTOR', 'org.read'),
    ('INSPECTOR', 'files.read'), ('INSPECTOR', 'files.write'),
    ('SYSTEM_ADMIN', 'org.read'), ('SYSTEM_ADMIN', 'org.write'), ('SYSTEM_ADMIN', 'user.write'),
    ('SECRECY_ADMIN', 'org.read'), ('SECRECY_ADMIN', 'post.write'), ('SECRECY_ADMIN', 'scope.write'),
    ('SECRECY_ADMIN', 'permission.write'),
    ('AUDIT_ADMIN', 'org.read'), ('AUDIT_ADMIN', 'log.read');
