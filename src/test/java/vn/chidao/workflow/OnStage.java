package vn.chidao.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chidao.ChidaoTest;

/** A test of the real models with real steps on virtual time; each of its methods is handed a {@link Stage} of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ChidaoTest
@ExtendWith(Curtain.class)
@interface OnStage {}
