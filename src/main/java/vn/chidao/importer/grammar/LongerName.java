package vn.chidao.importer.grammar;

/** The subject of a sentence whose last name goes on in words that the lexicon does not know. */
record LongerName(Tokens tokens, DutyWords words) {

    /**
     * A name with an end that the lexicon does not know, up to the verb: "Các chợ đầu mối | nông sản chủ trì …". Behind a
     * comma the list may go on, and what joins it and is no body is passed over: "Trưởng các thôn và | người có uy tín".
     */
    BodySpan of(BodySpan subject) {
        int from = subject.end();
        if (tokens.is(from, "và") || tokens.is(from, ",")) {
            int verb = new UnknownWords(tokens, tokens.size()).untilVerb(from + 1);
            return verb > 0 && words.isDuty(verb) ? new BodySpan(subject.bodies(), verb) : null;
        }
        boolean complete = Levels.isLevelWord(tokens.get(from - 1).folded()) && !tokens.is(from - 2, "tác")
                || endsWithField(subject);
        if (complete) {
            return null;
        }
        int end = new UnknownWords(tokens, tokens.size()).nameEnd(from, words);
        if (end == from) {
            return null;
        }
        BodySpan whole = subject.withLast(tokens.text(lastFrom(subject), end), end);
        if (!tokens.is(end, ",") && !tokens.is(end, "và")) {
            return words.isDuty(end) ? whole : null;
        }
        BodySpan further = Bodies.read(tokens, end + 1);
        if (further.isEmpty()) {
            return null;
        }
        BodySpan both = whole.with(further);
        return words.isDuty(both.end()) ? both : of(both);
    }

    /** "Sở Nông nghiệp và Môi trường": nothing is missing, so that an unknown word behind it is a verb. */
    private boolean endsWithField(BodySpan subject) {
        int from = lastFrom(subject) + 1;
        return from < subject.end() && Lexicon.DOMAIN.lengthAt(tokens, from) == subject.end() - from;
    }

    private int lastFrom(BodySpan subject) {
        return tokens.indexAt(subject.bodies().get(subject.bodies().size() - 1).from());
    }
}
