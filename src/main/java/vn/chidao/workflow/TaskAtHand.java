package vn.chidao.workflow;

import org.camunda.bpm.engine.task.Task;
import vn.chidao.directive.DirectiveId;

/**
 * A task with what it is about: a duty, else a period, else a directive; the other two are {@code null}.
 */
public record TaskAtHand(Task task, Long duty, Long period, DirectiveId directive) {}
