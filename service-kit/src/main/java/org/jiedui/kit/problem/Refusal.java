package org.jiedui.kit.problem;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A rule said no. Each rule has its own final subclass, named as the sentence that is broken; the name becomes the
 * stable slug of the problem's {@code type}, so renaming such a class changes the API.
 */
public abstract class Refusal extends RuntimeException {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final int ECHO_LIMIT = 60;

    private final transient Kind kind;
    private final transient Map<String, Object> members;

    protected Refusal(Kind kind, String detail) {
        this(kind, detail, Map.of());
    }

    /** @param members further members of the problem document, for programs to act on */
    protected Refusal(Kind kind, String detail, Map<String, Object> members) {
        super(detail, null, false, false);
        this.kind = kind;
        this.members = Map.copyOf(members);
    }

    /** Shortens what the client sent before it is repeated to them. */
    protected static String abbreviated(String sent) {
        return sent.length() <= ECHO_LIMIT ? sent : sent.substring(0, ECHO_LIMIT) + "…";
    }

    public final Kind kind() {
        return kind;
    }

    public final Problem problem() {
        String sentence = WORD_START.matcher(getClass().getSimpleName()).replaceAll(" ");
        return Problem.of(
                        kind.status,
                        slug(getClass()),
                        sentence.charAt(0) + sentence.substring(1).toLowerCase(Locale.ROOT))
                .withDetail(String.valueOf(getMessage()))
                .withMembers(members);
    }

    static String slug(Class<? extends Refusal> rule) {
        return WORD_START.matcher(rule.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** What kind of no, and the HTTP status that says so. */
    public enum Kind {
        BAD_REQUEST(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        UNPROCESSABLE(422),
        PRECONDITION_REQUIRED(428);

        private final int status;

        Kind(int status) {
            this.status = status;
        }
    }
}
