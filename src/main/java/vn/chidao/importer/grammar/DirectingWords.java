package vn.chidao.importer.grammar;

import java.util.List;

/** The words by which a body has others act: "chỉ đạo", "lãnh đạo, chỉ đạo", "hướng dẫn, đôn đốc". */
record DirectingWords(Tokens tokens) {

    private static final Phrases DIRECTS =
            new Phrases(List.of("chỉ đạo", "lãnh đạo", "hướng dẫn", "định hướng", "đôn đốc", "kiểm tra", "giám sát"));

    boolean directs(int at) {
        return DIRECTS.lengthAt(tokens, at) > 0;
    }

    /** The first word of directing up to {@code verb}; -1 if there is none. */
    int firstDirecting(int from, int verb) {
        for (int i = from; i <= verb && tokens.has(i); i++) {
            boolean directs = tokens.is(i, "chỉ") && tokens.is(i + 1, "đạo");
            boolean leads = tokens.is(i, "lãnh")
                    && tokens.is(i + 1, "đạo")
                    && (DIRECTS.lengthAt(tokens, i + 3) > 0
                            || !Bodies.read(tokens, i + 2).isEmpty());
            if (directs || leads) {
                return i;
            }
        }
        return -1;
    }

    /** The first "chỉ đạo" in a row of such verbs: "định hướng, | chỉ đạo Báo …"; -1 if the row has none. */
    int directingInRow(int from) {
        int end = afterDirecting(from);
        for (int i = from; i < end; i++) {
            boolean directs = tokens.is(i, "chỉ") && tokens.is(i + 1, "đạo");
            if (directs) {
                return i;
            }
        }
        return -1;
    }

    /** The index after all words of directing that stand together. */
    int afterDirecting(int at) {
        int end = at;
        while (tokens.has(end)) {
            int length = DIRECTS.lengthAt(tokens, end);
            boolean joins = tokens.is(end, ",") || tokens.is(end, "và");
            if (length == 0 && !joins) {
                break;
            }
            end += Math.max(1, length);
        }
        return end;
    }
}
