package vn.chidao.workflow;

import java.util.List;
import vn.chidao.organisation.Named;

/** Whom and what a form offers where parties and the reporting regime of a directive are chosen. */
public record People(List<Named> agencies, List<Named> classes, List<Named> regimes) {}
