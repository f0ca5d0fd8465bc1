package vn.chidao.database;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** Lets a change of the tables take as long as it takes; everything else gives up an answer that does not come. */
@Component
class PatientMigrations implements Callback {

    private static final int FOREVER = 0;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            context.getConnection().setNetworkTimeout(Runnable::run, FOREVER);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "Không đổi được thời gian chờ cơ sở dữ liệu (%s)".formatted(e.getMessage()), e);
        }
    }

    @Override
    public String getCallbackName() {
        return "patient migrations";
    }
}
