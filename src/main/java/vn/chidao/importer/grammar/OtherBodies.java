package vn.chidao.importer.grammar;

import java.util.List;

/** Bodies that a sentence names behind its verb: with whom somebody acts together, to whom something is given. */
record OtherBodies(Tokens tokens, DutyWords words) {

    private static final int LONGEST_OBJECT = 20;

    /** "Giao chỉ tiêu … cho các huyện": who gets it stands behind what. */
    BodySpan givenTo(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_OBJECT); i++) {
            boolean thousands =
                    tokens.is(i, ".") && tokens.has(i + 1) && tokens.get(i + 1).isNumber();
            if (tokens.is(i, ".") && !thousands || tokens.is(i, ";") || tokens.is(i, ":")) {
                break;
            }
            BodySpan span = tokens.is(i, "cho") ? Bodies.read(tokens, i + 1) : new BodySpan(List.of(), i);
            if (!span.isEmpty()) {
                return span;
            }
        }
        return new BodySpan(List.of(), from);
    }

    /** The bodies after the first "phối hợp (với)". */
    BodySpan partners(int from) {
        for (int i = from; i + 1 < tokens.size(); i++) {
            boolean ofOthers = i > from && !words.joinsClause(i);
            boolean together = tokens.is(i, "phối") && tokens.is(i + 1, "hợp")
                    || leadsWith(i) && tokens.is(i, "cùng") && tokens.is(i + 1, "với");
            if (!together || ofOthers) {
                continue;
            }
            int at = i + 2;
            while (tokens.is(at, "chặt")
                    || tokens.is(at, "chẽ")
                    || tokens.is(at, "với")
                    || tokens.is(at, "cùng")
                    || tokens.is(at, "tốt")) {
                at += 1;
            }
            BodySpan span = Bodies.read(tokens, at);
            if (!span.isEmpty()) {
                return span;
            }
        }
        return new BodySpan(List.of(), from);
    }

    /** "chủ trì, | cùng với Công an huyện tuần tra": who leads does it with others. */
    private boolean leadsWith(int at) {
        int before = tokens.is(at - 1, ",") ? at - 2 : at - 1;
        return before > 0 && tokens.is(before, "trì") && tokens.is(before - 1, "chủ");
    }
}
