package vn.chidao.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands at one step of a drawing. {@code carried}: not tasks of the process itself but of those it has started. */
record StepCount(String step, long open, long late, boolean carried) {

    /** Of all that was counted what the drawing of one process shows; steps with nothing open are left out. */
    static List<StepCount> of(String process, List<OpenTasks.Count> counts) {
        List<StepCount> steps = new ArrayList<>(counts.stream()
                .filter(each -> each.process().equals(process))
                .map(each -> new StepCount(each.step(), each.open(), each.late(), false))
                .toList());
        Carried.stepsOf(process)
                .forEach((step, started) ->
                        steps.add(sum(step, counts.stream().filter(each -> started.contains(each.process())))));
        return steps.stream().filter(each -> each.open() > 0).toList();
    }

    private static StepCount sum(String step, Stream<OpenTasks.Count> counts) {
        return counts.map(each -> new StepCount(step, each.open(), each.late(), true))
                .reduce(
                        new StepCount(step, 0, 0, true),
                        (one, other) ->
                                new StepCount(step, one.open() + other.open(), one.late() + other.late(), true));
    }
}
