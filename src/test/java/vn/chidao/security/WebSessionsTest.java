package vn.chidao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import vn.chidao.directive.StatementCount;

class WebSessionsTest extends DoorTest {

    private static final String LOGINS = "authenticatedUser";

    @Autowired
    SessionRepository<WebSession> sessions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void requestsThatChangeNothingWriteNothing() {
        HttpHeaders session = webappSession();
        assertThat(status(HttpMethod.GET, profile(), session)).isEqualTo(200);
        String written = rowOf(session);
        for (int request = 0; request < 5; request++) {
            assertThat(status(HttpMethod.GET, profile(), session)).isEqualTo(200);
            assertThat(status(HttpMethod.POST, "/api/probe", session)).isEqualTo(200);
        }
        assertThat(rowOf(session)).isEqualTo(written);
    }

    @Test
    void aSessionKeepsItsIdThroughManyQuestionsAtOnce() {
        HttpHeaders session = webappSession();
        ResponseEntity<String> answer =
                http.exchange("/api/probe", HttpMethod.GET, new HttpEntity<>(session), String.class);
        assertThat(answer.getHeaders()).doesNotContainKey(HttpHeaders.SET_COOKIE);
    }

    @Test
    void aSessionIsTheSameForEveryNode() {
        HttpHeaders session = webappSession();
        WebSession seenByAnother = new WebSessions(jdbc, Duration.ofHours(1)).findById(idOf(session));
        Authentications logins = seenByAnother.getAttribute(LOGINS);
        assertThat(logins.getAuthentications())
                .extracting(UserAuthentication::getIdentityId)
                .containsExactly(USER);
    }

    @Test
    void whoeverDoesNotLogInLeavesNothingBehind() {
        long before = rows();
        ResponseEntity<String> page = http.getForEntity("/camunda/app/tasklist/default/", String.class);
        HttpHeaders visitor = visitor(page);
        assertThat(visitor.getFirst("X-XSRF-TOKEN")).isNotBlank();
        assertThat(StatementCount.of(() -> http.exchange(
                        "/camunda/app/cockpit/default/", HttpMethod.GET, new HttpEntity<>(visitor), String.class)))
                .isZero();
        assertThat(status(HttpMethod.GET, "/camunda/api/admin/auth/user/default", visitor))
                .isEqualTo(404);
        assertThat(logIn(visitor, "sai-mat-khau")).isEqualTo(401);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whoeverLogsInSendsTheTokenOfTheVisitBefore() {
        ResponseEntity<String> page = http.getForEntity("/camunda/app/tasklist/default/", String.class);
        HttpHeaders visitor = visitor(page);
        HttpHeaders foreign = visitor(page);
        foreign.set("X-XSRF-TOKEN", "0".repeat(32));
        assertThat(logIn(foreign, PASSWORD)).isEqualTo(403);
        foreign.remove("X-XSRF-TOKEN");
        assertThat(logIn(foreign, PASSWORD)).isEqualTo(403);
        assertThat(logIn(visitor, PASSWORD)).isEqualTo(200);
    }

    @Test
    void loggingInGivesTheSessionAnotherIdThatTheTokenDoesNotTell() {
        ResponseEntity<String> page = http.getForEntity("/camunda/app/tasklist/default/", String.class);
        String before = decoded(cookie(page, "JSESSIONID"));
        HttpHeaders session = webappSession(page);
        assertThat(idOf(session))
                .isNotEqualTo(before)
                .doesNotStartWith("anonymous")
                .doesNotContain(session.getFirst("X-XSRF-TOKEN"));
        HttpHeaders old = visitor(page);
        assertThat(status(HttpMethod.GET, profile(), old)).isEqualTo(401);
        assertThat(status(HttpMethod.GET, "/api/probe", old)).isEqualTo(401);
    }

    @Test
    void anAnonymousIdNeverStandsForALogin() {
        WebSession session = sessions.createSession();
        session.setAttribute("CAMUNDA_CSRF_TOKEN", "A".repeat(32));
        String anonymous = session.getId();
        assertThat(anonymous).isEqualTo("anonymous-" + "A".repeat(32));
        Authentications logins = new Authentications();
        logins.addOrReplace(new UserAuthentication(USER, "default"));
        session.setAttribute(LOGINS, logins);
        sessions.save(session);
        assertThat(session.getId()).isNotEqualTo(anonymous);
        assertThat(sessions.findById(anonymous).<Object>getAttribute(LOGINS)).isNull();
        assertThat(logins(session.getId())).hasSize(1);
    }

    @Test
    void whoeverLoggedOutIsOutOnEveryNode() {
        HttpHeaders session = webappSession();
        assertThat(status(HttpMethod.POST, "/camunda/api/admin/auth/user/default/logout", session))
                .isEqualTo(200);
        assertThat(status(HttpMethod.GET, profile(), session)).isEqualTo(401);
        assertThat(status(HttpMethod.GET, "/api/probe", session)).isEqualTo(401);
    }

    @Test
    void aRequestThatWasUnderWayDoesNotBringALoginBack() {
        String id = idOf(webappSession());
        WebSession underWay = sessions.findById(id);
        WebSession loggingOut = sessions.findById(id);
        logOut(loggingOut);
        renew(underWay);
        assertThat(logins(id)).isEmpty();
    }

    @Test
    void whoLogsOutIsOutAlsoWhenAnotherRequestHasJustChangedTheSession() {
        String id = idOf(webappSession());
        WebSession underWay = sessions.findById(id);
        WebSession loggingOut = sessions.findById(id);
        renew(underWay);
        logOut(loggingOut);
        assertThat(logins(id)).isEmpty();
    }

    @Test
    void aSessionThatHasEndedStaysSo() {
        String id = idOf(webappSession());
        WebSession underWay = sessions.findById(id);
        sessions.deleteById(id);
        renew(underWay);
        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void aSessionThatIsUsedLivesOnAndOneThatIsNotExpiresAndIsSweptOutByTheNextLogin() {
        String used = idOf(webappSession());
        WebSession later = sessions.findById(used);
        later.setLastAccessedTime(later.getLastAccessedTime().plusSeconds(90));
        sessions.save(later);
        assertThat(sessions.findById(used).getLastAccessedTime()).isEqualTo(later.getLastAccessedTime());

        WebSessions shortLived = new WebSessions(jdbc, Duration.ZERO);
        WebSession unused = shortLived.createSession();
        unused.setAttribute("kept", "x");
        shortLived.save(unused);
        assertThat(shortLived.findById(unused.getId())).isNull();
        long before = rows();
        WebSession next = sessions.createSession();
        next.setAttribute("kept", "x");
        sessions.save(next);
        assertThat(rows()).isLessThanOrEqualTo(before);
        assertThat(sessions.findById(used)).isNotNull();
    }

    @Test
    void theTableHoldsNothingToLogInWith() {
        String id = idOf(webappSession());
        assertThat(jdbc.sql("select id from chidao.web_session")
                        .query(String.class)
                        .list())
                .doesNotContain(id)
                .allMatch(stored -> stored.matches("[0-9a-f]{64}"));
    }

    @Test
    void whatIsNoSessionOfCamundaIsNotReadBack() {
        WebSession strange = sessions.createSession();
        strange.setAttribute("point", new Point(1, 2));
        sessions.save(strange);
        assertThat(sessions.findById(strange.getId())).isNull();
    }

    private void logOut(WebSession session) {
        Authentications logins = session.getAttribute(LOGINS);
        logins.removeByEngineName("default");
        session.setAttribute(LOGINS, logins);
        sessions.save(session);
    }

    /** As Camunda does once a minute, when it asks anew for groups and rights. */
    private void renew(WebSession session) {
        Authentications logins = session.getAttribute(LOGINS);
        UserAuthentication renewed = new UserAuthentication(USER, "default");
        renewed.setGroupIds(List.of("renewed"));
        logins.addOrReplace(renewed);
        session.setAttribute(LOGINS, logins);
        sessions.save(session);
    }

    private List<UserAuthentication> logins(String id) {
        Authentications logins = sessions.findById(id).getAttribute(LOGINS);
        return logins.getAuthentications();
    }

    private static HttpHeaders visitor(ResponseEntity<String> page) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.COOKIE, cookie(page, "JSESSIONID"));
        headers.set("X-XSRF-TOKEN", page.getHeaders().getFirst("X-XSRF-TOKEN"));
        return headers;
    }

    private int logIn(HttpHeaders visitor, String password) {
        HttpHeaders headers = new HttpHeaders();
        headers.addAll(visitor);
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        return http.postForEntity(
                        "/camunda/api/admin/auth/user/default/login/tasklist",
                        new HttpEntity<>("username=" + USER + "&password=" + password, headers),
                        String.class)
                .getStatusCode()
                .value();
    }

    private int status(HttpMethod method, String path, HttpHeaders session) {
        return http.exchange(path, method, new HttpEntity<>(session), String.class)
                .getStatusCode()
                .value();
    }

    private static String profile() {
        return "/camunda/api/engine/engine/default/user/" + USER + "/profile";
    }

    /** Where the row lies: every write gives it another place. */
    private String rowOf(HttpHeaders session) {
        Instant accessed = sessions.findById(idOf(session)).getLastAccessedTime();
        return jdbc.sql("select string_agg(ctid::text || xmin::text, ' ') from chidao.web_session"
                        + " where accessed_at = cast(:at as timestamptz)")
                .param("at", accessed.toString())
                .query(String.class)
                .single();
    }

    private long rows() {
        return jdbc.sql("select count(*) from chidao.web_session")
                .query(Long.class)
                .single();
    }

    private static String idOf(HttpHeaders session) {
        return decoded(session.getFirst(HttpHeaders.COOKIE));
    }

    private static String decoded(String cookie) {
        String value = cookie.substring(cookie.indexOf('=') + 1);
        return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
    }
}
