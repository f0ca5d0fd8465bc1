package vn.chidao.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models and forms, under the names of their files and all together, because a form binds to the deployment of
 * its model. A start with nothing changed deploys nothing. It happens after the database is there and before anything that
 * starts a process.
 */
@Component
class Models extends OnceAtStart {

    /** Before the demo and the web server. */
    static final int PHASE = 0;

    private static final Logger LOG = LoggerFactory.getLogger(Models.class);
    private static final String[] PATTERNS = {
        "classpath*:/bpmn/*.bpmn", "classpath*:/forms/*.form", "classpath*:/forms/*.html"
    };

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    Models(RepositoryService repository, ResourcePatternResolver resources) {
        super(PHASE);
        this.repository = repository;
        this.resources = resources;
    }

    @Override
    protected void begin() {
        DeploymentBuilder deployment =
                repository.createDeployment().name("chidao").source("chidao").enableDuplicateFiltering(false);
        Arrays.stream(PATTERNS)
                .flatMap(this::find)
                .sorted(Comparator.comparing(Resource::getFilename))
                .forEach(resource -> add(deployment, resource));
        LOG.debug("Deployed {}", deployment.deploy().getId());
    }

    private java.util.stream.Stream<Resource> find(String pattern) {
        try {
            return Arrays.stream(resources.getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(DeploymentBuilder deployment, Resource resource) {
        try (var content = resource.getInputStream()) {
            deployment.addInputStream(resource.getFilename(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
