package vn.chidao.importer.grammar;

import vn.chidao.importer.text.Paragraph;

/** What documents that are cited together have in common: day, issuing body, kind, said once for all of them. */
final class CitedTogether {

    private CitedTogether() {}

    /** "Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW, ngày … của …": date and issuer belong to both. */
    static void share(Mention mention, Mention next, Paragraph paragraph) {
        int gapEnd = Math.max(mention.symbolUntil, Math.min(next.from, next.kindFrom));
        String gap = paragraph.folded().substring(mention.symbolUntil, gapEnd).strip();
        boolean together = gap.equals("và") || gap.equals(",") || gap.equals("");
        if (together && mention.date == null && mention.issuer == null) {
            mention.date = next.date;
            mention.issuer = next.issuer;
            mention.docType = mention.docType == null ? next.docType : mention.docType;
        }
        String afterDate = paragraph
                .folded()
                .substring(Math.min(mention.until, gapEnd), gapEnd)
                .strip();
        boolean sameKind = mention.docType != null && mention.docType.equals(next.docType);
        if (sameKind && mention.issuer == null && (afterDate.equals("và") || afterDate.equals(","))) {
            boolean sameOrgan = organ(mention.symbol).equals(organ(next.symbol));
            mention.issuer = sameOrgan ? next.issuer : null;
        }
        if (together && next.docType == null) {
            next.docType = mention.docType;
        }
    }

    /** "đề nghị của Bộ A tại Tờ trình số …, Báo cáo số …": who wrote the first of them wrote the others. */
    static void sent(Mention first, Mention next, Paragraph paragraph) {
        if (next.issuer != null || first.sender == null || next.kindFrom < first.until) {
            return;
        }
        String gap = paragraph.folded().substring(first.until, next.kindFrom);
        boolean list = gap.strip().matches(",|và|, và");
        if (list && organ(first.symbol).endsWith(organOf(next.symbol))) {
            next.issuer = first.sender;
            next.sender = first.sender;
        }
    }

    private static String organOf(String symbol) {
        String[] parts = symbol.split("[-/]");
        boolean letter = parts.length > 2 && Kinds.bySymbol(symbol).isEmpty();
        return parts[letter ? parts.length - 2 : parts.length - 1].toLowerCase();
    }

    /** The last part of a symbol, without hyphens: who issued it. */
    private static String organ(String symbol) {
        String sign = symbol.replaceFirst("^\\d+[a-z]?(?:/\\d{4})?[-/]", "");
        return sign.replaceAll("[-/]", "").toLowerCase();
    }
}
