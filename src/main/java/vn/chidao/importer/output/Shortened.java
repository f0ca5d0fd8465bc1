package vn.chidao.importer.output;

/** Text cut to what a field of a directive file holds; an ellipsis shows that it was cut. */
final class Shortened {

    private Shortened() {}

    static String to(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
