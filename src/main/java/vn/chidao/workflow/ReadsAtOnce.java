package vn.chidao.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.FlushResult;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Reads with a task what is asked next whenever something is done to it: its execution, definition, variables and groups, on
 * one way to the database and back. Each list is handed out once, and none after the command has written something.
 */
final class ReadsAtOnce extends WritesAtOnce {

    private final AroundTask around;
    private final Map<AroundTask.Question, List<?>> read = new HashMap<>();

    ReadsAtOnce(DbSqlSessionFactory factory, Wordings wordings, AroundTask around) {
        super(factory, wordings);
        this.around = around;
    }

    @Override
    public <T extends DbEntity> T selectById(Class<T> type, String id) {
        return type == TaskEntity.class ? type.cast(task(id)) : super.selectById(type, id);
    }

    private TaskEntity task(String id) {
        AroundTask.Found found = around.find(executeSelectList(around.statement(), id));
        found.entities().forEach(this::fireEntityLoaded);
        read.putAll(found.lists());
        return found.task();
    }

    @Override
    public List<?> selectList(String statement, Object parameter) {
        List<?> known = read.isEmpty() ? null : read.remove(AroundTask.Question.of(statement, parameter));
        return known != null ? known : super.selectList(statement, parameter);
    }

    @Override
    public FlushResult executeDbOperations(List<DbOperation> operations) {
        read.clear();
        return super.executeDbOperations(operations);
    }
}
