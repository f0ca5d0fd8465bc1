package vn.chidao.repair;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.stereotype.Component;
import vn.chidao.workflow.SignedInOfficial;

/** Where a running instance stands. */
@Component
class Tokens {

    private final RuntimeService runtime;
    private final StepNames names;
    private final SignedInOfficial official;

    Tokens(RuntimeService runtime, StepNames names, SignedInOfficial official) {
        this.runtime = runtime;
        this.names = names;
        this.official = official;
    }

    /** The steps it stands at; none once it has ended. */
    List<Token> of(InstanceHistory.Instance instance) {
        ActivityInstance tree = official.answeredAside(() -> runtime.getActivityInstance(instance.id()));
        return tree == null
                ? List.of()
                : leaves(tree).map(leaf -> token(instance, leaf)).toList();
    }

    /** A step whose work failed is none of its own; it is shown at the step that will try it again. */
    private static Stream<ActivityInstance> leaves(ActivityInstance node) {
        ActivityInstance[] below = node.getChildActivityInstances();
        boolean isRoot = node.getParentActivityInstanceId() == null;
        return below.length == 0
                ? (isRoot ? Stream.empty() : Stream.of(node))
                : Arrays.stream(below).flatMap(Tokens::leaves);
    }

    private Token token(InstanceHistory.Instance instance, ActivityInstance leaf) {
        return new Token(leaf.getId(), leaf.getActivityId(), names.of(instance.definition(), leaf.getActivityId()));
    }

    /** @param id of the activity instance in the engine */
    record Token(String id, String step, String name) {}
}
