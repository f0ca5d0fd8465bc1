package vn.chidao;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house, the arrows between them, and the few things that only named classes may do. */
class StructureTest {

    /** The rooms that would survive a change of the engine. */
    private static final String[] DOMAIN = {
        "vn.chidao.calendar..",
        "vn.chidao.organisation..",
        "vn.chidao.directive..",
        "vn.chidao.duty..",
        "vn.chidao.reporting..",
        "vn.chidao.chronicle..",
        "vn.chidao.standin..",
        "vn.chidao.progress..",
        "vn.chidao.importer.."
    };

    /** Who may look behind the engine's public interface; an upgrade of the engine starts with reading these. */
    private static final Set<String> MAY_USE_ENGINE_INTERNALS = Set.of(
            "vn.chidao.workflow.AroundTask",
            "vn.chidao.workflow.EngineClock",
            "vn.chidao.workflow.EngineHistory",
            "vn.chidao.workflow.EngineIds",
            "vn.chidao.workflow.EngineIndexes",
            "vn.chidao.workflow.EngineQuestions",
            "vn.chidao.workflow.EngineServices",
            "vn.chidao.workflow.EngineStart",
            "vn.chidao.workflow.EngineTrips",
            "vn.chidao.workflow.InstancesBegin",
            "vn.chidao.workflow.KeptHistory",
            "vn.chidao.workflow.KnownTasks",
            "vn.chidao.workflow.KnownVariables",
            "vn.chidao.workflow.ReadsAtOnce",
            "vn.chidao.workflow.RightsCheck",
            "vn.chidao.workflow.SignedInOfficial",
            "vn.chidao.workflow.WritesAtOnce",
            "vn.chidao.people.DemoAccounts",
            "vn.chidao.people.GroupsOfDeputies",
            "vn.chidao.people.TaskRightsByGroup",
            "vn.chidao.simulation.VirtualTime");

    private static final Pattern ASKS_THE_DATABASE_FOR_THE_TIME = Pattern.compile(
            "\\b(now\\s*\\(|(clock|statement|transaction)_timestamp|current_(date|time|timestamp)\\b|localtime)",
            Pattern.CASE_INSENSITIVE);

    private final JavaClasses program = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.chidao");

    @Test
    void roomsDependOnEachOtherOnlyAsTheyDeclare() {
        ApplicationModules.of(Chidao.class).verify();
    }

    @Test
    void theDomainDoesNotKnowTheEngine() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .allowEmptyShould(true)
                .check(program);
    }

    @Test
    void nobodyButTheClockKnowsWhatTimeItIs() {
        noClasses().should().callCodeUnitWhere(target(asksForTheTime())).check(program);
    }

    @Test
    void theEnginesInsidesAreTouchedOnlyWhereNamed() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are not named here", type -> !MAY_USE_ENGINE_INTERNALS.contains(outermost(type))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm.engine.impl..")
                .check(program);
    }

    /** Outside a transaction a stream keeps its connection until it is closed, and a few dozen empty the pool. */
    @Test
    void rowsAreReadAsAListNeverAsAStream() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(program);
    }

    @Test
    void everyTypeHasANounOfItsOwn() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto)")
                .check(program);
    }

    @Test
    void noMigrationAsksTheDatabaseForTheTime() throws Exception {
        for (Resource migration :
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*.sql")) {
            assertThat(migration.getContentAsString(StandardCharsets.UTF_8))
                    .as(migration.getFilename())
                    .doesNotContainPattern(ASKS_THE_DATABASE_FOR_THE_TIME);
        }
    }

    private static DescribedPredicate<CodeUnitCallTarget> asksForTheTime() {
        return DescribedPredicate.describe("ask the machine for the time", target -> {
            String owner = target.getOwner().getName();
            boolean handedAClock =
                    target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return switch (target.getName()) {
                case "now" -> owner.startsWith("java.time.") && !handedAClock;
                case "system", "systemUTC", "systemDefaultZone", "tickDays" -> owner.equals(Clock.class.getName());
                case "currentTimeMillis" -> owner.equals(System.class.getName());
                case "<init>" ->
                    owner.equals("java.util.Date")
                            && target.getRawParameterTypes().isEmpty();
                case "getInstance" -> owner.equals("java.util.Calendar");
                default -> false;
            };
        });
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(StructureTest::outermost).orElse(type.getName());
    }
}
