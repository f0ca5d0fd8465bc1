package vn.chidao.importer.draft;

import vn.chidao.importer.text.Passage;

/**
 * One value that a draft proposes, where it stands in the text, and why it is doubtful ({@code doubt} is a Vietnamese
 * remark, or null if the text says it plainly). A field that the document does not state is null, not an empty field.
 */
public record Field<T>(T value, Passage passage, String doubt) {

    public static <T> Field<T> of(T value, Passage passage) {
        return new Field<>(value, passage, null);
    }

    public Field<T> doubted(String why) {
        return new Field<>(value, passage, why);
    }

    /** The value of a field that may be absent. */
    public static <T> T valueOf(Field<T> field) {
        return field == null ? null : field.value();
    }
}
