package vn.chidao.directive;

import static vn.chidao.directive.DirectiveStatus.BROKEN_DOWN;
import static vn.chidao.directive.DirectiveStatus.CLOSED;
import static vn.chidao.directive.DirectiveStatus.IN_FINAL_REVIEW;
import static vn.chidao.directive.DirectiveStatus.ISSUED;
import static vn.chidao.directive.DirectiveStatus.REGISTERED;
import static vn.chidao.directive.DirectiveStatus.REPLACED;
import static vn.chidao.directive.DirectiveStatus.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A directive and its life. Every transition is guarded: what the state does not allow is refused with a {@link WrongState}
 * that names the state. {@code addedOn} says for assignments that came later from which day they bind.
 */
public record Directive(DirectiveDocument document, DirectiveLife life, Map<String, LocalDate> addedOn) {

    public Directive {
        addedOn = Map.copyOf(addedOn);
    }

    static Directive registered(DirectiveDocument document, Instant at, String by, boolean simulated) {
        return new Directive(document, DirectiveLife.registered(at, by, simulated), Map.of());
    }

    public DirectiveId id() {
        return document.id();
    }

    public DirectiveStatus status() {
        return life.status();
    }

    /** From when its periods count: the assumed start, else its date, else the day its duties began. */
    public LocalDate countsFrom() {
        if (document.startsOn() != null) {
            return document.startsOn();
        }
        return document.issuedOn() != null ? document.issuedOn() : life.dutiesSince();
    }

    /** The first day on which the assignment binds anyone; {@code null} before duties have begun. */
    public LocalDate bindsFrom(Assignment assignment) {
        return addedOn.getOrDefault(assignment.no(), life.dutiesSince());
    }

    /** The advisory body proposes who does what. */
    Directive breakDown(Breakdown breakdown) {
        require(REGISTERED, "trình phương án phân công");
        if (breakdown.assignments().isEmpty()) {
            throw new InvalidDirective(List.of("Phương án phân công phải có ít nhất một nhiệm vụ"));
        }
        return new Directive(document.withBreakdown(breakdown), life.in(BROKEN_DOWN), addedOn);
    }

    /** The issuing body sends the proposal back. */
    Directive returnBreakdown() {
        requireUnapproved("trả lại phương án phân công");
        return inState(REGISTERED);
    }

    Directive approve(Instant at, String by) {
        requireUnapproved("phê duyệt phương án phân công");
        return with(life.approved(at, by));
    }

    /** Duties begin, {@code on} being their first day. */
    Directive issue(LocalDate on, Instant at) {
        require(BROKEN_DOWN, "ban hành để thực hiện");
        if (life.approvedAt() == null) {
            throw new WrongState("Phương án phân công của văn bản %s chưa được phê duyệt nên không thể ban hành"
                    .formatted(document.shownSymbol()));
        }
        return with(life.issued(at, on));
    }

    Directive addAssignments(Breakdown added, LocalDate from) {
        require(ISSUED, "bổ sung nhiệm vụ");
        Map<String, LocalDate> days = new HashMap<>(addedOn);
        added.assignments().forEach(assignment -> days.put(assignment.no(), from));
        return new Directive(document.withBreakdown(Breakdown.of(document).plus(added)), life, days);
    }

    Directive beginFinalReview() {
        require(ISSUED, "bắt đầu tổng kết");
        return inState(IN_FINAL_REVIEW);
    }

    Directive close(String conclusion, Instant at) {
        require(IN_FINAL_REVIEW, "kết thúc");
        return with(life.ended(CLOSED, at, conclusion, null));
    }

    /** Ends it before its time; {@code successor} is the directive that replaces it, or {@code null}. */
    Directive withdraw(String reason, DirectiveId successor, Instant at) {
        requireAlive(successor == null ? "thu hồi" : "thay thế");
        if (id().equals(successor)) {
            throw new InvalidDirective(List.of("Văn bản không thể được thay thế bằng chính nó; hãy chọn văn bản khác"));
        }
        return with(life.ended(successor == null ? WITHDRAWN : REPLACED, at, reason, successor));
    }

    /** Adds what was not known at registration; what is known already stays as it is. */
    Directive fillIn(String symbol, LocalDate issuedOn) {
        requireAlive("bổ sung số, ngày ban hành");
        String knownSymbol = Known.once("Số, ký hiệu", document.symbol(), symbol);
        LocalDate knownDate = Known.once("Ngày ban hành", document.issuedOn(), issuedOn);
        return new Directive(document.withNumber(knownSymbol, knownDate), life, addedOn);
    }

    /** Only a living directive of the same issuing body takes another's place. */
    void requireReplaceableBy(Directive successor) {
        if (successor.status().isEnded() || !successor.document().issuingBody().equals(document.issuingBody())) {
            throw new InvalidDirective(
                    List.of("Văn bản thay thế phải do cùng cơ quan ban hành và còn hiệu lực; hãy chọn văn bản khác"));
        }
    }

    void requireInFinalReview() {
        require(IN_FINAL_REVIEW, "yêu cầu tổng kết lại");
    }

    void requireIssued() {
        require(ISSUED, "quyết định kết thúc sớm");
    }

    private Directive inState(DirectiveStatus next) {
        return with(life.in(next));
    }

    private Directive with(DirectiveLife next) {
        return new Directive(document, next, addedOn);
    }

    private void require(DirectiveStatus expected, String attempt) {
        if (status() != expected) {
            throw new WrongState(document, status(), attempt);
        }
    }

    private void requireUnapproved(String attempt) {
        require(BROKEN_DOWN, attempt);
        if (life.approvedAt() != null) {
            throw new WrongState("Phương án phân công của văn bản %s đã được %s phê duyệt nên không thể %s nữa"
                    .formatted(document.shownSymbol(), life.approvedBy(), attempt));
        }
    }

    private void requireAlive(String attempt) {
        if (status().isEnded()) {
            throw new WrongState(document, status(), attempt);
        }
    }
}
