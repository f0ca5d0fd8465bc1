package vn.chidao.importer.grammar;

/** A word or a punctuation mark, with its place in its paragraph; {@code folded} is the word as it is compared. */
record Token(String word, String folded, int from, int until) {

    boolean isCapitalised() {
        return Character.isUpperCase(word.charAt(0));
    }

    boolean isWord() {
        return Character.isLetterOrDigit(word.charAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }
}
