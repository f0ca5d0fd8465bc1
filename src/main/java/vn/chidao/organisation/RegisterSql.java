package vn.chidao.organisation;

/** The statements that store registers. Each takes its rows as one JSON array, {@code :rows}. */
final class RegisterSql {

    static final String PROVINCES =
            """
            insert into chidao.province (code, name)
            select code, name from jsonb_populate_recordset(null::chidao.province, cast(:rows as jsonb))
            on conflict (code) do update set name = excluded.name
            """;

    static final String AGENCIES =
            """
            insert into chidao.agency
                (id, province, name, short_names, aliases, kind, level, parent_id, valid_from, valid_until, leader_signs_off)
            select id, province, name, short_names, aliases, kind, level, parent_id, valid_from, valid_until,
                   leader_signs_off
              from jsonb_populate_recordset(null::chidao.agency, cast(:rows as jsonb))
            on conflict (id) do update set
                province = excluded.province, name = excluded.name,
                short_names = excluded.short_names, aliases = excluded.aliases,
                kind = excluded.kind, level = excluded.level, parent_id = excluded.parent_id,
                valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                leader_signs_off = excluded.leader_signs_off
            """;

    static final String CLASSES =
            """
            insert into chidao.agency_class
            select * from jsonb_populate_recordset(null::chidao.agency_class, cast(:rows as jsonb))
            on conflict (id) do update set
                province = excluded.province, name = excluded.name, aliases = excluded.aliases
            """;

    static final String FORGET_FORMER_NAMES =
            """
            delete from chidao.agency_former_name where agency_id in (
                select id from jsonb_populate_recordset(null::chidao.agency, cast(:rows as jsonb)))
            """;

    static final String FORMER_NAMES =
            """
            insert into chidao.agency_former_name
            select * from jsonb_populate_recordset(null::chidao.agency_former_name, cast(:rows as jsonb))
            """;

    static final String FORGET_MEMBERS =
            """
            delete from chidao.agency_class_member where class_id in (
                select id from jsonb_populate_recordset(null::chidao.agency_class, cast(:rows as jsonb)))
            """;

    static final String MEMBERS =
            """
            insert into chidao.agency_class_member
            select * from jsonb_populate_recordset(null::chidao.agency_class_member, cast(:rows as jsonb))
            """;

    static final String FORGET_SUCCESSIONS =
            """
            delete from chidao.succession where province in (
                select code from jsonb_populate_recordset(null::chidao.province, cast(:rows as jsonb)))
            """;

    static final String SUCCESSIONS =
            """
            insert into chidao.succession
            select * from jsonb_populate_recordset(null::chidao.succession, cast(:rows as jsonb))
            """;

    private RegisterSql() {}
}
