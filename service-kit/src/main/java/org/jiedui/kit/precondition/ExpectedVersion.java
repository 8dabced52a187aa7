package org.jiedui.kit.precondition;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.problem.MalformedParameter;
import org.jspecify.annotations.Nullable;

/**
 * The version a client has seen and wants to change, from {@code If-Match}.
 *
 * @param accepted the versions of the strong entity tags given; weak ones never match (RFC 9110, section 13.1.1).
 *     In ascending order, so that an Idempotency-Key knows the request again however and wherever it is read
 */
@Schema(
        type = SchemaType.STRING,
        description = "Entity tag as answered in ETag",
        examples = {"\"3\""})
public record ExpectedVersion(Set<Long> accepted) {

    /** The version stands alone or before a hyphen; any other tag is none of ours and matches nothing. */
    private static final Pattern TAG = Pattern.compile("(W/)?\"(?:(0|[1-9][0-9]{0,17})(?:-[^\"]*)?|[^\"]*)\"");

    public ExpectedVersion {
        accepted = Collections.unmodifiableSortedSet(new TreeSet<>(accepted));
    }

    public static ExpectedVersion of(long version) {
        return new ExpectedVersion(Set.of(version));
    }

    /** @throws MalformedParameter if the header is no list of entity tags; {@code *} would consent to the unseen */
    public static ExpectedVersion fromString(String header) {
        return new ExpectedVersion(Arrays.stream(header.split(",", -1))
                .map(tag -> TAG.matcher(tag.strip()))
                .filter(ExpectedVersion::isStrong)
                .map(tag -> Long.valueOf(tag.group(2)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isStrong(Matcher tag) {
        if (!tag.matches()) {
            throw new MalformedParameter(
                    "#header/If-Match", "must be an entity tag as answered in ETag, such as \"3\"");
        }
        return tag.group(1) == null && tag.group(2) != null;
    }

    /**
     * Judges a write that creates what is not there yet.
     *
     * @param seen absent when the client expects nothing to be there
     * @param actual absent when nothing is there
     * @throws VersionRequired if something is there and the client does not say that it has seen it
     * @throws StaleVersion if the client has seen another version, or something where nothing is
     */
    public static void checkOrCreate(@Nullable ExpectedVersion seen, @Nullable Long actual) {
        if (actual == null && seen != null) {
            throw new StaleVersion();
        }
        if (actual != null && seen == null) {
            throw new VersionRequired();
        }
        if (actual != null && seen != null) {
            seen.check(actual);
        }
    }

    /** @throws StaleVersion if the resource has changed since the client saw it */
    public void check(long actual) {
        if (!accepted.contains(actual)) {
            throw new StaleVersion(actual);
        }
    }
}
