package vn.chidao.workflow;

import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.springframework.stereotype.Component;
import vn.chidao.duty.Carriers;

/** Ids as the engine gives them to what it makes, for instances that it does not start itself. */
@Component
class EngineIds implements Carriers {

    private final IdGenerator generator;

    EngineIds(IdGenerator generator) {
        this.generator = generator;
    }

    @Override
    public String next() {
        return generator.getNextId();
    }
}
