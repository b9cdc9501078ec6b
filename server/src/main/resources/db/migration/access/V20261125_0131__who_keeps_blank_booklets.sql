-- 空白文书本: whoever keeps the agency's paper issues them; those who hold one report on its sheets
insert into access.permission (post, permission) values
    ('UNIT_ADMIN', 'booklet.write'), ('UNIT_ADMIN', 'booklet.use'),
    ('ARCHIVIST', 'booklet.write'), ('ARCHIVIST', 'booklet.use'),
    ('HANDLER', 'booklet.use');
