package org.jiedui.kit.problem;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule says no because of something that is there already, and the problem names it. Where a constraint of the database
 * holds the rule, it is looked up after the refusal.
 */
public abstract class AlreadyThere extends Refusal {

    /** Absent if it has gone meanwhile. */
    static final Member<Existing> EXISTING = Member.of(
                    "existing", Existing.class, "已有的资源，即冲突所在", "What is there already and is in the way")
            .whereKnown();

    private static final Pattern COLUMN = Pattern.compile("\\{([a-z_]+)}");

    private final transient String address;

    /**
     * @param address of what is there, with columns of its row, such as {@code /v1/notes/{id}}
     * @param parameters of the rule's sentences
     */
    protected AlreadyThere(String address, Object... parameters) {
        super(parameters);
        this.address = address;
    }

    /** @param instead the sentences of one way to break the rule */
    protected AlreadyThere(String address, Sentences instead, Object... parameters) {
        super(instead, parameters);
        this.address = address;
    }

    /** @param row values of the columns in the address, by name */
    public final AlreadyThere named(Map<String, String> row) {
        String href = COLUMN.matcher(address)
                .replaceAll(column -> Matcher.quoteReplacement(row.getOrDefault(column.group(1), "")));
        member(EXISTING, Existing.at(href));
        return this;
    }

    /** @param id of what is there, where its address has no other column */
    public final AlreadyThere named(Object id) {
        String href = COLUMN.matcher(address).replaceFirst(Matcher.quoteReplacement(id.toString()));
        member(EXISTING, Existing.at(href));
        return this;
    }
}
