package vn.chidao.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RegimesConfigurationTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(RegimesConfiguration.class);

    @TempDir
    private Path folder;

    @Test
    void withoutPropertyTheBuiltInRegimesAreUsed() {
        context.run(started ->
                assertThat(started.getBean(ReportingRegimes.class).all()).hasSize(2));
    }

    @Test
    void aFolderThatIsNotThereStopsTheStart() {
        context.withPropertyValues("chidao.regimes-folder=" + folder.resolve("khong-co"))
                .run(started -> assertThat(started).getFailure().rootCause().hasMessageContaining("khong-co"));
    }

    @Test
    void aFolderWithoutRegimesLeavesTheBuiltInOnes() {
        context.withPropertyValues("chidao.regimes-folder=" + folder)
                .run(started -> assertThat(started).hasNotFailed().hasSingleBean(ReportingRegimes.class));
    }
}
