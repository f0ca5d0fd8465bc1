package vn.chidao.workflow;

import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.springframework.stereotype.Component;
import vn.chidao.duty.Carriers;

/**
 * Ids of the kind that the engine gives as it is shipped, for instances that it does not start itself. Where it is set to
 * count its ids, as in a simulation, it starts each instance itself, and these are not used up.
 */
@Component
class EngineIds implements Carriers {

    private final IdGenerator generator = new StrongUuidGenerator();

    @Override
    public String next() {
        return generator.getNextId();
    }
}
