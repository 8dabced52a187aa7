package org.jiedui.pairing.site;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.events.SiteEvent.Link;
import org.jiedui.events.SiteEvent.LinkKind;
import org.jiedui.pairing.site.SiteRefusals.AlreadyAttached;
import org.jiedui.pairing.site.SiteRefusals.NotAttached;
import org.jiedui.pairing.site.SiteRefusals.TooManyAttached;

/**
 * What is attached to a site, each thing once. It is no part of what the sides accept: activities and cases are added as
 * they come.
 *
 * @param indicators codes of the indicators observed there, at most 20
 * @param links activities and cases, at most 50; their ids belong to other services and are not checked
 */
@Embeddable
public record Attachments(
        @JdbcTypeCode(SqlTypes.JSON) List<String> indicators,
        @JdbcTypeCode(SqlTypes.JSON) List<Link> links) {

    public static final Attachments NONE = new Attachments(List.of(), List.of());

    private static final int MAX_INDICATORS = 20;
    private static final int MAX_LINKS = 50;

    /**
     * @throws AlreadyAttached if it is observed there already
     * @throws TooManyAttached if there are 20
     */
    public Attachments withIndicator(String code) {
        return new Attachments(with(indicators, code, code::equals, MAX_INDICATORS), links);
    }

    /** @throws NotAttached if it is not observed there */
    public Attachments withoutIndicator(String code) {
        return new Attachments(without(indicators, code::equals), links);
    }

    /**
     * @throws AlreadyAttached if it is linked already
     * @throws TooManyAttached if there are 50
     */
    public Attachments withLink(Link link) {
        return new Attachments(indicators, with(links, link, is(link.kind(), link.id()), MAX_LINKS));
    }

    /** @throws NotAttached if it is not linked */
    public Attachments withoutLink(LinkKind kind, UUID id) {
        return new Attachments(indicators, without(links, is(kind, id)));
    }

    private static Predicate<Link> is(LinkKind kind, UUID id) {
        return link -> link.kind() == kind && link.id().equals(id);
    }

    private static <T> List<T> with(List<T> present, T added, Predicate<T> same, int limit) {
        if (present.stream().anyMatch(same)) {
            throw new AlreadyAttached();
        }
        if (present.size() >= limit) {
            throw new TooManyAttached(limit);
        }
        return Stream.concat(present.stream(), Stream.of(added)).toList();
    }

    private static <T> List<T> without(List<T> present, Predicate<T> removed) {
        if (present.stream().noneMatch(removed)) {
            throw new NotAttached();
        }
        return present.stream().filter(removed.negate()).toList();
    }
}
