-- figures of an organ and those below it are read by those who answer for them
insert into access.permission (post, permission) values
    ('DEPARTMENT_HEAD', 'statistics.read'), ('LEADER', 'statistics.read'), ('CHIEF', 'statistics.read');
