package org.tiean.support;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What in the database escapes jurisdiction. A table without policy says why in its comment, {@code unscoped: reason};
 * the comment stands in the migration that makes the table.
 */
public final class Policies {
    private final JdbcClient db;

    public Policies(JdbcClient db) {
        this.db = db;
    }

    /** Tables that are neither under enabled and forced policies nor excused. */
    public List<String> openTables() {
        return db.sql("""
                        select n.nspname || '.' || c.relname
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p', 'm', 'f')
                           and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'migration')
                           and n.nspname not like 'pg\\_temp%'
                           and not (c.relrowsecurity and c.relforcerowsecurity
                                    and exists (select from pg_policy p where p.polrelid = c.oid))
                           and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'unscoped: ____%'
                         order by 1
                        """).query(String.class).list();
    }

    /** The tables excused, each with its reason. */
    public List<String> exceptions() {
        return db.sql("""
                        select n.nspname || '.' || c.relname || ' – ' || obj_description(c.oid, 'pg_class')
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p', 'm', 'f')
                           and not c.relforcerowsecurity
                           and obj_description(c.oid, 'pg_class') like 'unscoped: %'
                         order by 1
                        """).query(String.class).list();
    }

    /** Views that answer with their owner's eyes instead of the caller's. */
    public List<String> ownersViews() {
        return db.sql("""
                        select n.nspname || '.' || c.relname
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'v'
                           and n.nspname not in ('pg_catalog', 'information_schema')
                           and not coalesce('security_invoker=true' = any (c.reloptions), false)
                           and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                         order by 1
                        """).query(String.class).list();
    }

    /** Definer functions that trust the caller's search path or that everybody may call. */
    public List<String> looseDefiners() {
        return db.sql("""
                        select p.oid::regprocedure::text
                          from pg_proc p
                          join pg_namespace n on n.oid = p.pronamespace
                         where p.prosecdef
                           and n.nspname not in ('pg_catalog', 'information_schema')
                           and (not coalesce(array_to_string(p.proconfig, ' ') like '%search_path=%', false)
                                or has_function_privilege('public', p.oid, 'execute'))
                         order by 1
                        """).query(String.class).list();
    }

    /** Tables, views and schemas that do not belong to tiean_owner. */
    public List<String> strangersTables() {
        return db.sql("""
                        select n.nspname || '.' || c.relname
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p', 'v', 'm')
                           and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                           and c.relowner <> 'tiean_owner'::regrole
                           and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                         order by 1
                        """).query(String.class).list();
    }
}
