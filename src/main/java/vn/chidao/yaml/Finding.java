package vn.chidao.yaml;

/** What is wrong with one field: where it stands (a JSON Pointer such as {@code /agencies/3/level}) and a sentence for people. */
public record Finding(String pointer, String sentence) {

    /** The field as people write it: {@code agencies[3].level}; empty for the whole file. */
    public String field() {
        return pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]").replaceAll("^/", "").replace('/', '.');
    }
}
