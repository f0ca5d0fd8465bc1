package vn.chidao.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.builder.SqlSourceBuilder;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.apache.ibatis.scripting.xmltags.DynamicContext;
import org.apache.ibatis.scripting.xmltags.DynamicSqlSource;
import org.apache.ibatis.scripting.xmltags.SqlNode;
import org.apache.ibatis.session.Configuration;

/**
 * What the engine's statements say where that depends on their values: whether a task has ended, for example. MyBatis looks
 * for the values' places in the text anew each time; here each wording is looked through once.
 */
final class Wordings {

    /** There are some dozens. */
    private static final int MOST = 1_000;

    /** What MyBatis gives to every statement; one that has more (a list) has places that depend on the values too. */
    private static final int GIVEN = 2;

    private final Map<String, SqlNode> templates = new ConcurrentHashMap<>();
    private final Map<Wording, SqlSource> known = new ConcurrentHashMap<>();

    private record Wording(String text, Class<?> values) {}

    BoundSql of(MappedStatement statement, Object values) {
        if (values == null || !(statement.getSqlSource() instanceof DynamicSqlSource source)) {
            return statement.getBoundSql(values);
        }
        Configuration mappings = statement.getConfiguration();
        DynamicContext context = new DynamicContext(mappings, values);
        templates.computeIfAbsent(statement.getId(), id -> template(source)).apply(context);
        if (context.getBindings().size() > GIVEN || known.size() > MOST) {
            return statement.getBoundSql(values);
        }
        BoundSql bound = known.computeIfAbsent(
                        new Wording(context.getSql(), values.getClass()), wording -> new SqlSourceBuilder(mappings)
                                .parse(wording.text(), wording.values(), context.getBindings()))
                .getBoundSql(values);
        context.getBindings().forEach(bound::setAdditionalParameter);
        return bound;
    }

    private static SqlNode template(DynamicSqlSource source) {
        return (SqlNode) SystemMetaObject.forObject(source).getValue("rootSqlNode");
    }
}
