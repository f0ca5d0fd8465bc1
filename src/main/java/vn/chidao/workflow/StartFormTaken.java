package vn.chidao.workflow;

/** A person has sent the form that begins the process of that key, and it was taken. */
public record StartFormTaken(String process, String by) {}
