package vn.chidao.desk;

/** The agencies in whose place others stand today, for statements that look for what was theirs. */
final class Predecessors {

    /**
     * Begins a statement: {@code mine} holds {@code :bodies} and all that they have succeeded up to {@code :today}, where they
     * were named first.
     */
    static final String WITH_MINE =
            """
            with recursive mine (id) as (
                select unnest(cast(:bodies as text[]))
                union
                select s.from_id from mine m join chidao.succession s on s.to_id = m.id
                 where s.on_day <= :today
                   and not exists (select from chidao.succession f
                                    where f.from_id = s.from_id and f.province = s.province and f.on_day = s.on_day
                                      and f.position < s.position)),
            """;

    private Predecessors() {}
}
