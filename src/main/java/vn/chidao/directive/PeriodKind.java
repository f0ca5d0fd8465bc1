package vn.chidao.directive;

/** How often reports are due. In December the yearly report stands for the second half-year. */
public enum PeriodKind {
    HALF_YEARLY,
    YEARLY
}
