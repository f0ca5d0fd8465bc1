package vn.chidao.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chidao.people.OpenDirective.AGENCY;
import static vn.chidao.people.OpenDirective.OTHER_AGENCY;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;

@ChidaoTest
@Transactional
@Import(OpenDirective.class)
class RightsTest {

    private static final String MANAGERS = "managers";
    private static final String ADMINISTRATORS = "camunda-admin";

    @Autowired
    OpenDirective open;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    RepositoryService repository;

    @Autowired
    FilterService filters;

    private Task ours;
    private Task theirs;

    @BeforeEach
    void issue() {
        open.issue();
        ours = open.taskOf(AGENCY);
        theirs = open.taskOf(OTHER_AGENCY);
    }

    @AfterEach
    void signOut() {
        identity.clearAuthentication();
    }

    @Test
    void theStaffOfAnAgencySeeItsTaskAndNoOther() {
        signIn(AGENCY);
        assertThat(tasks.createTaskQuery().list()).extracting(Task::getId).containsExactly(ours.getId());
        assertThat(tasks.createTaskQuery().count()).isOne();
        assertThat(tasks.createTaskQuery().taskId(theirs.getId()).count()).isZero();
        assertThat(tasks.createTaskQuery().taskCandidateGroup(OTHER_AGENCY).count())
                .isZero();
        assertThat(tasks.getVariables(ours.getId())).containsKey("dutyId");
        refused(() -> tasks.getVariables(theirs.getId()));
        refused(() -> tasks.getIdentityLinksForTask(theirs.getId()));
    }

    @Test
    void theStaffOfAnAgencyWorkOnItsTaskAndOnNoOther() {
        signIn(AGENCY);
        refused(() -> tasks.claim(theirs.getId(), "can.bo"));
        refused(() -> tasks.complete(theirs.getId()));
        refused(() -> tasks.setVariable(theirs.getId(), "dutyId", 1L));
        tasks.claim(ours.getId(), "can.bo");
        tasks.complete(
                ours.getId(),
                OpenDirective.transientValues("responsibleLeader", "Lò Văn A", "responsiblePosition", "Phó Bí thư"));
        assertThat(tasks.createTaskQuery().singleResult().getTaskDefinitionKey())
                .isEqualTo("Task_SubmitPlan");
    }

    @Test
    void whatAnAdministratorForbidsSomebodyTheyMayNotDoThoughTheirAgencyMay() {
        Authorization forbidden = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
        forbidden.setUserId("can.bo");
        forbidden.setResource(Resources.TASK);
        forbidden.setResourceId(ours.getId());
        forbidden.removePermission(Permissions.TASK_WORK);
        authorizations.saveAuthorization(forbidden);
        signIn(AGENCY);
        refused(() -> tasks.claim(ours.getId(), "can.bo"));
        identity.setAuthentication("dong.nghiep", List.of(AGENCY));
        tasks.claim(ours.getId(), "dong.nghiep");
        assertThat(tasks.createTaskQuery().taskAssignee("dong.nghiep").count()).isOne();
    }

    @Test
    void aTaskThatSomeoneTookIsGivenBackByThemOrByTheirColleagues() {
        signIn(AGENCY);
        tasks.claim(ours.getId(), "can.bo");
        tasks.claim(ours.getId(), null);
        tasks.claim(ours.getId(), "can.bo");
        identity.setAuthentication("dong.nghiep", List.of(AGENCY));
        tasks.claim(ours.getId(), null);
        tasks.claim(ours.getId(), "dong.nghiep");
        assertThat(tasks.createTaskQuery().taskAssignee("dong.nghiep").count()).isOne();
        identity.setAuthentication("nguoi.ngoai", List.of(OTHER_AGENCY));
        refused(() -> tasks.claim(ours.getId(), null));
    }

    @Test
    void theStaffOfAnAgencyNeitherHandTasksOnNorMoveTheirDueDates() {
        signIn(AGENCY);
        refused(() -> tasks.setAssignee(ours.getId(), "nguoi.khac"));
        refused(() -> tasks.addCandidateGroup(ours.getId(), OTHER_AGENCY));
        ours.setPriority(90);
        refused(() -> tasks.saveTask(ours));
        refused(() -> runtime.deleteProcessInstance(ours.getProcessInstanceId(), "Không muốn làm"));
    }

    @Test
    void theStaffOfAnAgencySeeDiagramsButNeitherInstancesNorHistory() {
        signIn(AGENCY);
        assertThat(repository.getProcessModel(ours.getProcessDefinitionId())).isNotNull();
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(theirs.getProcessInstanceId())
                        .count())
                .isZero();
        assertThat(history.createHistoricTaskInstanceQuery().count()).isZero();
        assertThat(history.createHistoricProcessInstanceQuery().count()).isZero();
        assertThat(identity.createUserQuery().count()).isZero();
    }

    @Test
    void aManagerSeesEverythingAndChangesNothing() {
        signIn(MANAGERS);
        assertThat(tasks.createTaskQuery().count()).isGreaterThan(60);
        assertThat(runtime.createProcessInstanceQuery().count()).isGreaterThan(60);
        assertThat(history.createHistoricTaskInstanceQuery().finished().count()).isGreaterThanOrEqualTo(2);
        assertThat(runtime.getVariables(theirs.getExecutionId())).containsKey("dutyId");
        refused(() -> tasks.claim(ours.getId(), "quanly"));
        refused(() -> tasks.complete(ours.getId()));
        refused(() -> runtime.deleteProcessInstance(ours.getProcessInstanceId(), "Thôi"));
        refused(() -> runtime.setVariable(ours.getExecutionId(), "dutyId", 1L));
        refused(() -> runtime.suspendProcessInstanceById(ours.getProcessInstanceId()));
        refused(() -> repository.suspendProcessDefinitionByKey("PlanProcess"));
        refused(() -> history.deleteHistoricTaskInstance(ours.getId()));
        refused(() -> runtime.startProcessInstanceByKey("RegistrationProcess", Map.of("content", "{}")));
    }

    @Test
    void aManagerOfAProvinceSeesItsDirectivesAndTheirTasksAndChangesNothing() {
        signIn("managers.DBN");
        assertThat(runtime.createProcessInstanceQuery().list())
                .extracting(each -> repository
                        .getProcessDefinition(each.getProcessDefinitionId())
                        .getKey())
                .containsExactlyInAnyOrder("DirectiveProcess", "MonitoringProcess");
        String instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey("DirectiveProcess")
                .singleResult()
                .getId();
        assertThat(runtime.getActivityInstance(instance)).isNotNull();
        assertThat(runtime.getVariables(instance)).containsKey("symbol");
        refused(() -> runtime.setVariable(instance, "symbol", "khác"));
        refused(() -> runtime.deleteProcessInstance(instance, "Thôi"));
        refused(() -> tasks.claim(ours.getId(), "quanly"));
    }

    @Test
    void aManagerOfAProvinceSeesTheTasksOfItsDirectivesWhileTheyAreOpen() {
        identity.clearAuthentication();
        open.registerAnother();
        signIn("managers.DBN");
        assertThat(tasks.createTaskQuery().list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("Task_BreakDownDirective");
        signIn("managers.QNG");
        assertThat(tasks.createTaskQuery().count()).isZero();
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(history.createHistoricProcessInstanceQuery().count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "managers.DBN, cockpit, true",
        "managers.DBN, tasklist, true",
        "managers.DBN, admin, false",
        "DBN-X-TUANGIAO, tasklist, true",
        "DBN-X-TUANGIAO, cockpit, false",
        "DBN-X-TUANGIAO, admin, false",
        "DBN-TU.clerk, tasklist, true",
        "DBN-TU.clerk, admin, false",
        "managers, tasklist, true",
        "managers, cockpit, true",
        "managers, admin, false",
        "camunda-admin, tasklist, true",
        "camunda-admin, cockpit, true",
        "camunda-admin, admin, true",
    })
    void whoMayOpenWhichApplication(String group, String application, boolean expected) {
        assertThat(authorizations.isUserAuthorized(
                        "can.bo", List.of(group), Permissions.ACCESS, Resources.APPLICATION, application))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"DBN-X-TUANGIAO", "DBN-TU", "DBN-TU.clerk", "managers", "managers.DBN"})
    void onlyAdministratorsMakeFiltersAndDeployAndGiveRights(String group) {
        signIn(group);
        refused(() -> filters.saveFilter(filters.newTaskFilter("Của tôi")));
        refused(() -> repository
                .createDeployment()
                .addString("x.bpmn", "<definitions/>")
                .deploy());
        refused(() -> identity.saveUser(identity.newUser("nguoi.moi")));
        refused(() -> identity.saveGroup(identity.newGroup("nhom.moi")));
        refused(() -> identity.createMembership("can.bo", ADMINISTRATORS));
        refused(() -> authorizations.saveAuthorization(authorizations.createNewAuthorization(0)));
        assertThat(authorizations.createAuthorizationQuery().count()).isZero();
    }

    @Test
    void anAdministratorMayDoIt() {
        signIn(ADMINISTRATORS);
        assertThatCode(() -> {
                    filters.saveFilter(filters.newTaskFilter("Của tôi"));
                    identity.saveUser(identity.newUser("nguoi.moi"));
                    tasks.setAssignee(ours.getId(), "nguoi.khac");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void whoeverLogsInSeesWhatTheyMayStart() {
        assertThat(startable("DBN-TU.clerk"))
                .containsExactlyInAnyOrder("RegistrationProcess", "DirectiveDecisionProcess");
        assertThat(startable("DBN-TU")).containsExactly("DirectiveDecisionProcess");
        assertThat(startable("DBN-MTTQ")).isEmpty();
        assertThat(startable(MANAGERS)).isEmpty();
    }

    private List<String> startable(String group) {
        return open.as(
                "can.bo", List.of(group), () -> repository
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .startableInTasklist()
                        .startablePermissionCheck()
                        .list()
                        .stream()
                        .map(each -> each.getKey())
                        .toList());
    }

    private void signIn(String group) {
        identity.setAuthentication("can.bo", List.of(group));
    }

    private static void refused(ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(AuthorizationException.class);
    }
}
