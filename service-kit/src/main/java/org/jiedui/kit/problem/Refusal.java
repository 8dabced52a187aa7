package org.jiedui.kit.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule said no. Each rule is a final subclass with a {@link Rule}, nested in the rule book of its feature and named as the
 * sentence that is broken. The name becomes the stable slug of the problem's {@code type}, so renaming such a class changes
 * the API.
 */
public abstract class Refusal extends RuntimeException {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final int ECHO_LIMIT = 60;

    private final transient Text detail;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient List<FieldError> errors = new ArrayList<>();

    /** @param parameters of the rule's sentences */
    protected Refusal(Object... parameters) {
        this((Sentences) null, parameters);
    }

    /**
     * For a rule that can be broken in more than one way.
     *
     * @param instead the sentences of this way; absent: the rule's own
     * @param parameters of these sentences
     */
    protected Refusal(@Nullable Sentences instead, Object... parameters) {
        super(null, null, false, false);
        Text template = instead == null ? new Text(rule().zh(), rule().en()) : new Text(instead.zh(), instead.en());
        this.detail = template.with(parameters);
    }

    /** Adds a member to the problem document, for programs to act on. */
    protected final <T> void member(Member<T> member, T value) {
        members.put(member.name(), value);
    }

    /** Names the places at which the rule is broken, all at once. */
    protected final void errors(List<FieldError> found) {
        errors.addAll(found);
    }

    /** Shortens what the client sent before it is repeated to them. */
    protected static String abbreviated(String sent) {
        return sent.length() <= ECHO_LIMIT ? sent : sent.substring(0, ECHO_LIMIT) + "…";
    }

    public final Kind kind() {
        return rule().kind();
    }

    /** Why not, for a person. */
    public final Text detail() {
        return detail;
    }

    @Override
    public final String getMessage() {
        return detail.en();
    }

    public final Problem problem() {
        return Problem.of(kind().status, slug(getClass()), title(getClass()))
                .withDetail(detail)
                .withErrors(errors)
                .withMembers(members);
    }

    private Rule rule() {
        return getClass().getAnnotation(Rule.class);
    }

    /** What programs know a rule by. */
    public static String slug(Class<? extends Refusal> rule) {
        return WORD_START.matcher(rule.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** What people know a rule by. */
    public static Text title(Class<? extends Refusal> rule) {
        String name = WORD_START.matcher(rule.getSimpleName()).replaceAll(" ");
        return new Text(
                rule.getAnnotation(Rule.class).title(),
                name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }

    /** What is said of one way to break a rule, in the form of {@link Rule}. */
    public record Sentences(String zh, String en) {}

    /** What kind of no, and the HTTP status that says so. */
    public enum Kind {
        BAD_REQUEST(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        STALE(412),
        UNPROCESSABLE(422),
        PRECONDITION_REQUIRED(428);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
