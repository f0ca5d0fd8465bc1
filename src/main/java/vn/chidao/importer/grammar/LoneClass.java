package vn.chidao.importer.grammar;

import java.util.Set;

/** Tells classes of bodies that stand without "các": "cấp ủy, chính quyền", "sở, ban, ngành". */
record LoneClass(Tokens tokens) {

    /** Classes that are named without "các" at the head of a sentence. */
    private static final Set<String> CLASS_ALONE = Set.of(
            "cấp ủy",
            "cấp ủy đảng",
            "cấp ủy, tổ chức đảng",
            "cấp ủy, chính quyền",
            "chính quyền",
            "hệ thống dân vận",
            "hệ thống tuyên giáo",
            "lực lượng vũ trang",
            "lực lượng chức năng",
            "cơ quan, đơn vị",
            "ngành",
            "tổ chức đảng",
            "đảng ủy",
            "đảng bộ",
            "chi bộ",
            "doanh nghiệp",
            "cơ quan báo chí",
            "bộ, ngành",
            "bộ, cơ quan",
            "sở, ban, ngành",
            "sở, ngành",
            "đoàn thể",
            "cơ quan",
            "đơn vị",
            "địa phương",
            "chủ đầu tư",
            "cấp");

    /** "cơ quan", and with it "cơ quan thuộc Chính phủ". */
    boolean startsAt(int at, int classLength) {
        for (int length = classLength; length > 0; length--) {
            if (CLASS_ALONE.contains(phrase(at, length))) {
                boolean verb = length == 1 && tokens.is(at, "cấp") && Lexicon.TAIL.lengthAt(tokens, at) == 0;
                return !verb && (length == classLength || length > 1);
            }
        }
        return false;
    }

    boolean isOne(int at) {
        int length = Lexicon.CLASS.lengthAt(tokens, at);
        return length > 0
                && CLASS_ALONE.contains(phrase(at, length))
                && !tokens.get(at).folded().equals("đảng");
    }

    /** The words from {@code at} on, folded, as the lexicon writes them. */
    String phrase(int at, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = at; i < at + length; i++) {
            String word = tokens.get(i).folded();
            words.append(words.isEmpty() || word.equals(",") ? "" : " ").append(word);
        }
        return words.toString();
    }
}
