package vn.chidao.desk;

import java.util.List;

/** A part of the list, newest first; {@code next} names where the next part begins, absent after the last one. */
record FinishedPage(List<FinishedItem> items, String next) {}
