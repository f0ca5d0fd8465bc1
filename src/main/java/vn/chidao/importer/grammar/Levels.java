package vn.chidao.importer.grammar;

import java.util.Set;

/** The words for the levels of administration, with which names of bodies and of classes end: "tỉnh", "các xã, phường". */
record Levels(Tokens tokens) {

    private static final Set<String> LEVELS = Set.of("tỉnh", "huyện", "quận", "xã", "phường");

    /** Last words with which a class is complete: "… ven sông", "… biên giới", "… trên địa bàn", "… có liên quan". */
    private static final Set<String> COMPLETE_ENDS =
            Set.of("phố", "sông", "biển", "giới", "núi", "bàn", "quan", "thuộc", "cấp", "khu");

    /** "tỉnh", "huyện" and the like, with which a name is complete. */
    static boolean isLevelWord(String folded) {
        return LEVELS.contains(folded) || COMPLETE_ENDS.contains(folded);
    }

    /** How many tokens a word for a level takes that goes on a list of them: "xã, | phường", "và | đặc khu". */
    int levelAt(int at) {
        boolean one =
                LEVELS.contains(tokens.get(at).folded()) && !tokens.get(at).isCapitalised();
        boolean two = tokens.is(at, "thị") && (tokens.is(at + 1, "xã") || tokens.is(at + 1, "trấn"))
                || tokens.is(at, "thành")
                        && tokens.is(at + 1, "phố")
                        && !tokens.get(at).isCapitalised()
                || tokens.is(at, "đặc") && tokens.is(at + 1, "khu");
        return one ? 1 : two ? 2 : 0;
    }

    /** "tỉnh", "thành phố", "cơ sở": whose a body is that its head alone names, such as "Thuế tỉnh", "Báo tỉnh". */
    boolean isOwner(int at) {
        return LEVELS.contains(tokens.get(at).folded())
                || tokens.is(at, "thành") && tokens.is(at + 1, "phố")
                || tokens.is(at, "thị") && tokens.is(at + 1, "xã")
                || tokens.is(at, "cơ") && tokens.is(at + 1, "sở")
                || tokens.is(at, "khu") && tokens.is(at + 1, "vực");
    }

    boolean isLevel(int at) {
        return LEVELS.contains(tokens.get(at).folded())
                || tokens.is(at, "phố") && tokens.is(at - 1, "thành")
                || tokens.is(at, "xã") && tokens.is(at - 1, "thị")
                || tokens.is(at, "khu") && tokens.is(at - 1, "đặc");
    }

    /** "tỉnh", "thành phố", or a place by its name. */
    boolean isWhose(int at) {
        return tokens.get(at).isCapitalised() || isLevel(at) || tokens.is(at, "vực") && tokens.is(at - 1, "khu");
    }
}
