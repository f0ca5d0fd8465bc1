package vn.chidao.importer.grammar;

import java.time.LocalDate;
import vn.chidao.directive.Citation.Relation;

/** One place where a document is named, while the paragraph is being read. */
final class Mention {
    int from;
    int until;
    int symbolUntil;
    int kindFrom;
    String symbol;
    String docType;
    LocalDate date;
    String issuer;
    String sender;
    String subject;
    String shortName;
    Relation relation;
}
