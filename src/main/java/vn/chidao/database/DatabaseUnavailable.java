package vn.chidao.database;

/** Says to the person who starts Chidao, in one Vietnamese sentence, why there is no database and what to do about it. */
class DatabaseUnavailable extends RuntimeException {

    DatabaseUnavailable(String sentence) {
        super(sentence);
    }

    DatabaseUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
