package vn.chidao.repair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.workflow.SignedInOfficial;

/**
 * Moves a token to another step of the drawing by hand. The step it leaves is cancelled, the one it goes to begins; what the
 * record says does not change, so only a move to where the record stands is taken.
 */
@Service
class Moves {

    private final RuntimeService runtime;
    private final Tokens tokens;
    private final InstanceStandings standings;
    private final StepNames names;
    private final Repairs repairs;
    private final SignedInOfficial official;

    Moves(
            RuntimeService runtime,
            Tokens tokens,
            InstanceStandings standings,
            StepNames names,
            Repairs repairs,
            SignedInOfficial official) {
        this.runtime = runtime;
        this.tokens = tokens;
        this.standings = standings;
        this.names = names;
        this.repairs = repairs;
        this.official = official;
    }

    /** Where the instance stands and to which steps it could be moved, with what speaks against each. */
    @Transactional(readOnly = true)
    public Possible possible(InstanceHistory.Instance instance) {
        List<Tokens.Token> found = tokens.of(instance);
        List<Target> targets = Target.of(instance.process());
        if (found.isEmpty() || targets.isEmpty()) {
            return new Possible(found, List.of(), null);
        }
        Standing standing = standings.of(instance);
        return new Possible(
                found,
                targets.stream()
                        .map(each -> choice(instance, each, standing, found))
                        .toList(),
                standing.words());
    }

    /** What would happen, in a sentence each; changes nothing. */
    @Transactional(readOnly = true)
    public Preview preview(InstanceHistory.Instance instance, String token, String step) {
        Move move = checked(instance, token, step);
        return new Preview(
                "Hủy bước “%s”; công việc đang mở ở bước ấy bị rút lại, nội dung soạn dở không được gửi."
                        .formatted(move.from().name()),
                "Bắt đầu bước “%s”.".formatted(move.toName()),
                "Hồ sơ không đổi: %s.".formatted(move.standing().words()));
    }

    @Transactional
    public Possible move(InstanceHistory.Instance instance, String token, String step, Reason reason) {
        Move move = checked(instance, token, step);
        String before = standsAt(tokens.of(instance));
        try {
            official.steppingAside(() -> runtime.createProcessInstanceModification(instance.id())
                    .startBeforeActivity(step)
                    .cancelActivityInstance(move.from().id())
                    .setAnnotation(reason.words())
                    .execute());
        } catch (ProcessEngineException failure) {
            Cause cause = Cause.of(failure.getMessage());
            throw new Unrepairable(
                    "Không chuyển được đến bước “%s”: %s %s".formatted(move.toName(), cause.words(), cause.advice()));
        }
        repairs.append(
                Repairs.Kind.MOVE,
                reason,
                List.of(new Repairs.Entry(
                        instance.id(),
                        instance.processName(),
                        instance.directive(),
                        before,
                        standsAt(tokens.of(instance)))));
        return possible(instance);
    }

    private Move checked(InstanceHistory.Instance instance, String token, String step) {
        Tokens.Token from = tokens.of(instance).stream()
                .filter(each -> each.id().equals(token))
                .findFirst()
                .orElseThrow(() ->
                        new Unrepairable("Hồ sơ không còn ở bước ấy; hãy tải lại trang rồi xem hồ sơ đang ở đâu."));
        String name = names.of(instance.definition(), step);
        Target target = Target.of(instance.process()).stream()
                .filter(each -> each.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new Unrepairable(
                        "Không chuyển bằng tay đến bước “%s” được: bước ấy làm thay đổi hồ sơ hoặc kết thúc việc."
                                .formatted(name)));
        Standing standing = standings.of(instance);
        refusal(target, standing).ifPresent(sentence -> {
            throw new Unrepairable("Không chuyển đến bước “%s” được: %s".formatted(name, sentence));
        });
        if (!target.isReachedFrom(from.step())) {
            throw new Unrepairable("Bước “%s” thuộc nhánh khác với bước “%s”; hãy chọn bước trong cùng nhánh."
                    .formatted(name, from.name()));
        }
        return new Move(from, name, standing);
    }

    private Choice choice(
            InstanceHistory.Instance instance, Target target, Standing standing, List<Tokens.Token> found) {
        return new Choice(
                target.step(),
                names.of(instance.definition(), target.step()),
                refusal(target, standing).orElse(null),
                found.stream()
                        .filter(each -> target.isReachedFrom(each.step()))
                        .map(Tokens.Token::id)
                        .toList());
    }

    private static Optional<String> refusal(Target target, Standing standing) {
        if (standing.duty() != null && standing.duty().state().isEnded()) {
            return Optional.of("việc này đã kết thúc trong hồ sơ (%s).".formatted(standing.words()));
        }
        return target.fits().test(standing)
                ? Optional.empty()
                : Optional.of("hồ sơ đang ở chỗ khác (%s).".formatted(standing.words()));
    }

    private static String standsAt(List<Tokens.Token> tokens) {
        return tokens.stream().map(Tokens.Token::name).sorted().collect(Collectors.joining("; "));
    }

    private record Move(Tokens.Token from, String toName, Standing standing) {}

    /**
     * @param targets empty for a process that is not moved by hand
     * @param standing where our record stands
     */
    record Possible(List<Tokens.Token> tokens, List<Choice> targets, String standing) {}

    /**
     * @param refusal why no token may go there now; absent when one may
     * @param from ids of the tokens that are in its branch
     */
    record Choice(String step, String name, String refusal, List<String> from) {}

    record Preview(String cancelled, String started, String unchanged) {}
}
