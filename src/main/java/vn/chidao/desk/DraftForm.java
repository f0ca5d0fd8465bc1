package vn.chidao.desk;

/** The form a draft belongs to: that of a task, or the one that begins a process. */
record DraftForm(String name) {

    static DraftForm ofTask(String taskId) {
        return new DraftForm("task:" + taskId);
    }

    static DraftForm ofProcess(String key) {
        return new DraftForm("process:" + key);
    }
}
