package vn.chidao.security;

/** Says in one Vietnamese sentence why there is nobody who could administer Chidao, and what to do about it. */
class AdministratorMissing extends RuntimeException {

    AdministratorMissing(String sentence) {
        super(sentence);
    }
}
