package vn.chidao.duty;

/** Names the process instances that are to carry duties, before there are any. */
@FunctionalInterface
public interface Carriers {

    /** An id that nobody has been given before. */
    String next();
}
