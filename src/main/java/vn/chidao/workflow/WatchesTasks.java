package vn.chidao.workflow;

import vn.chidao.directive.DirectiveId;

/** Somebody in this process who listens to single tasks as the engine makes them. */
public interface WatchesTasks {

    /** Whether the tasks of this directive must be heard one by one from now on. */
    boolean watches(DirectiveId directive);
}
