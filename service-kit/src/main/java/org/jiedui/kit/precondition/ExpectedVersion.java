package org.jiedui.kit.precondition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.problem.MalformedParameter;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * The version a client has seen and wants to change, from {@code If-Match}. One tag and no list (RFC 9110, section 13.1.1,
 * knows both): who has seen the resource has seen one version of it, and a consent to any of several is none.
 *
 * @param version absent if the tag is none of ours
 * @param weak whether it is a weak tag, which never matches (strong comparison, section 8.8.3.2)
 */
@Schema(
        type = SchemaType.STRING,
        description = "Entity tag as answered in ETag",
        examples = {"\"3\""})
public record ExpectedVersion(@Nullable Long version, boolean weak) {

    /** The version, behind it the digest of {@link Versioned#tag} and the mark of {@link CompressedTag}, as far as it has them. */
    private static final Pattern TAG = Pattern.compile("(W/)?\"(?:(0|[1-9][0-9]{0,17})(?:-%s)?(?:%s)?|[^\"]*)\""
            .formatted("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", CompressedTag.SUFFIX));

    private static final Text ONE_TAG =
            new Text("应为 ETag 中给出的一个标签，例如 \"3\"", "must be one entity tag as answered in ETag, such as \"3\"");

    public static ExpectedVersion of(long version) {
        return new ExpectedVersion(version, false);
    }

    /** @throws MalformedParameter if the header is not one entity tag; {@code *} would consent to the unseen */
    public static ExpectedVersion fromString(String header) {
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new MalformedParameter("#header/If-Match", "entity-tag", ONE_TAG);
        }
        Long version = tag.group(2) == null ? null : Long.valueOf(tag.group(2));
        return new ExpectedVersion(version, tag.group(1) != null);
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

    /**
     * @throws WeakEntityTag if it is one
     * @throws UnknownEntityTag if it names no version
     * @throws StaleVersion if the resource has changed since the client saw it
     */
    public void check(long actual) {
        if (weak) {
            throw new WeakEntityTag(actual);
        }
        if (version == null) {
            throw new UnknownEntityTag(actual);
        }
        if (version != actual) {
            throw new StaleVersion(actual);
        }
    }
}
