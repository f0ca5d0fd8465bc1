package vn.chidao.workflow;

import java.util.List;

/**
 * A refusal on its way through the engine, which wraps messages in English: our sentences stand between « and », one a line,
 * so that forms can show them and nothing else.
 */
class Refusal extends RuntimeException {

    private Refusal(String message, Throwable cause) {
        super(message, cause);
    }

    static Refusal of(String sentence) {
        return new Refusal(marked(List.of(sentence)), null);
    }

    static Refusal of(List<String> sentences, Throwable cause) {
        return new Refusal(marked(sentences), cause);
    }

    private static String marked(List<String> sentences) {
        return "«" + String.join("\n", sentences) + "»";
    }
}
