package vn.chidao.workflow;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.apache.ibatis.executor.keygen.NoKeyGenerator;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.mapping.StatementType;
import org.apache.ibatis.reflection.MetaObject;
import org.apache.ibatis.reflection.ParamNameResolver;
import org.apache.ibatis.type.TypeHandler;

/**
 * One statement that the engine has to send, with its values.
 *
 * @param values an entity, a map or a single value; {@code null} where the statement takes none
 */
record EngineWrite(MappedStatement statement, BoundSql bound, Object values) {

    /** @param given lists are handed to the statement under a name, as MyBatis does */
    static EngineWrite of(MappedStatement statement, Object given, Wordings wordings) {
        Object values = ParamNameResolver.wrapToMapIfCollection(given, null);
        return new EngineWrite(statement, wordings.of(statement, values), values);
    }

    String sql() {
        return bound.getSql();
    }

    /** Whether it is one plain statement, of which nothing is asked but how many rows it touched. */
    boolean isPlain() {
        return statement.getStatementType() == StatementType.PREPARED
                && statement.getKeyGenerator() instanceof NoKeyGenerator
                && !sql().isBlank()
                && sql().indexOf(';') < 0;
    }

    /**
     * Fills in the values as the engine would by itself.
     *
     * @param from index of the first, from 1
     * @return the index after the last
     */
    int bind(PreparedStatement target, int from) throws SQLException {
        List<ParameterMapping> wanted = bound.getParameterMappings();
        MetaObject properties =
                values == null ? null : statement.getConfiguration().newMetaObject(values);
        int index = from;
        for (ParameterMapping each : wanted) {
            bind(target, index++, each, value(each.getProperty(), properties));
        }
        return index;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void bind(PreparedStatement target, int index, ParameterMapping as, Object value) throws SQLException {
        TypeHandler handler = as.getTypeHandler();
        boolean isUntyped = value == null && as.getJdbcType() == null;
        handler.setParameter(
                target, index, value, isUntyped ? statement.getConfiguration().getJdbcTypeForNull() : as.getJdbcType());
    }

    private Object value(String property, MetaObject properties) {
        if (bound.hasAdditionalParameter(property)) {
            return bound.getAdditionalParameter(property);
        }
        boolean isSingle = properties == null
                || statement.getConfiguration().getTypeHandlerRegistry().hasTypeHandler(values.getClass());
        return isSingle ? values : properties.getValue(property);
    }
}
