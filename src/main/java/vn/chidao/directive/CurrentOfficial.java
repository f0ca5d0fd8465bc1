package vn.chidao.directive;

/** Who acts now, so that the record can say so. The room that knows who is signed in answers. */
@FunctionalInterface
public interface CurrentOfficial {

    /** Never {@code null}; {@link Actor#CHIDAO} when no person acts. */
    Actor actor();
}
