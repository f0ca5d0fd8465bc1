/**
 * Giving a task back means to the engine that it is claimed by nobody: whoever may take a task may do that, while the
 * engine's own "unclaim" and "assignee" need the right to hand a task to anyone, which officials have not.
 */
export default function releaseByClaiming() {
  window.angular.module('ngLocale').run([
    'camAPI',
    camAPI => {
      const tasks = camAPI.resource('task');
      const assign = tasks.assignee;
      tasks.unclaim = function (taskId, done) {
        return this.claim(taskId, null, done);
      };
      tasks.assignee = function (taskId, userId, done) {
        return userId ? assign.call(this, taskId, userId, done) : this.claim(taskId, null, done);
      };
    }
  ]);
}
