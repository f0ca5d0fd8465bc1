package vn.chidao.importer.grammar;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether the bodies of a sentence advise: they draft, guide or follow up what others do. {@code said} is folded. */
record Advice(Tokens tokens, DutyWords words, String said) {

    private static final int NEAR_DUTY = 70;

    /** What a specialised body does for others who act; where such a verb comes first, it advises. */
    private static final Phrases GUIDES = new Phrases(List.of(
            "hướng dẫn",
            "định hướng",
            "đôn đốc",
            "theo dõi, đôn đốc",
            "theo dõi, hướng dẫn",
            "theo dõi, kiểm tra, đôn đốc",
            "theo dõi, tổng hợp"));

    /** "hướng dẫn, kiểm tra, giám sát": who controls acts himself. */
    private static final Pattern CONTROLS = Pattern.compile("hướng dẫn, (?:kiểm tra|giám sát|thanh tra)");

    /** "tham mưu" soon after the bodies, or following up what others do, makes them the advisory body. */
    boolean isGiven(int duty) {
        boolean inRole = tokens.is(duty, "với") && tokens.is(duty + 1, "vai");
        int from = inRole ? Math.max(duty, new UnknownWords(tokens, tokens.size()).untilVerb(duty)) : duty;
        boolean firstVerb = true;
        for (int i = from; i < Math.min(tokens.size(), from + NEAR_DUTY); i++) {
            boolean mayName = tokens.is(i, "các") || i > from && tokens.get(i).isCapitalised();
            BodySpan body = mayName ? Bodies.read(tokens, i) : new BodySpan(List.of(), i);
            if (!body.isEmpty()) {
                i = body.end() - 1;
                continue;
            }
            if (tokens.is(i, ";") || tokens.is(i, "để")) {
                break;
            }
            if (tokens.is(i, "tham") && tokens.is(i + 1, "mưu")) {
                return (i == from || !tokens.is(i - 1, "tác")) && !tokens.is(i + 2, "của");
            }
            if (GUIDES.lengthAt(tokens, i) > 0 && firstVerb) {
                boolean controls = CONTROLS.matcher(
                                tokens.text(i, Math.min(tokens.size(), i + 5)).toLowerCase())
                        .lookingAt();
                if (!controls) {
                    return true;
                }
                break;
            }
            firstVerb &=
                    Lexicon.VERB.lengthAt(tokens, i) == 0 || words.isLeading(i) || i == from && tokens.is(i, "giúp");
        }
        int purpose = said.indexOf(" để ");
        return FollowUps.isFollowUp(said) && (purpose < 0 || FollowUps.watches(said.substring(0, purpose)));
    }
}
