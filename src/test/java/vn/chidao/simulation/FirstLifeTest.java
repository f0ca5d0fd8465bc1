package vn.chidao.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import vn.chidao.ChidaoTest;
import vn.chidao.directive.DirectiveFile;
import vn.chidao.directive.DirectiveRecord;
import vn.chidao.organisation.OrganisationRegister;

@ChidaoTest
class FirstLifeTest {

    @Autowired
    Simulation simulation;

    @Autowired
    OrganisationRegister register;

    @Autowired
    DirectiveRecord record;

    @Autowired
    VirtualTime time;

    @Test
    void lives() throws Exception {
        List<Resource> registers = List.of(
                new ClassPathResource("demo/register/QNG.yaml"), new ClassPathResource("demo/register/DPH.yaml"));
        register.loadResources(registers);
        var document = DirectiveFile.read(
                "QNG-246-CV-TU.yaml", new ClassPathResource("demo/directives/QNG-246-CV-TU.yaml").getInputStream());
        long t0 = System.nanoTime();
        var notes = simulation.run(
                new Simulation.Scenario(List.of(document), at("2021-02-01"), at("2022-06-30"), Behaviour.usual(), 1),
                day -> {});
        System.out.println("took " + (System.nanoTime() - t0) / 1_000_000 + " ms, notes " + notes.size());
        record.of(document.id())
                .forEach(e -> System.out.println(e.at() + " " + e.entry().kind().id() + " "
                        + e.entry().agency() + " " + e.entry().period() + " "
                        + e.entry().task() + " " + e.entry().note()));
        time.reset();
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
    }
}
