package vn.chidao.duty;

import java.util.List;

/** Duties ended without being met, for a reason that people read; their tasks are to disappear. */
public record DutiesCalledOff(List<String> processInstances, String reason) {}
