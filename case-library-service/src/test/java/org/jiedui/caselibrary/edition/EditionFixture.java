package org.jiedui.caselibrary.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jiedui.events.EditionEvent;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jspecify.annotations.Nullable;

/** Editions in every status; gates and criteria are samples. */
final class EditionFixture {

    static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    static final Instant DEADLINE = NOW.plus(Duration.ofDays(100));
    static final List<Criterion> CRITERIA = List.of(new Criterion("创新性", 60, 10), new Criterion("实效性", 40, 5));

    private EditionFixture() {}

    static EditionContent content(List<Criterion> criteria, int reviewers, boolean trimmed, Gate... gates) {
        return new EditionContent("示例征集", List.of(), List.of(), List.of(gates), criteria, reviewers, trimmed, 14, 60);
    }

    static EditionContent aContent() {
        return content(CRITERIA, 3, true, new Gate(GateLevel.PROVINCE, Roles.PROVINCE));
    }

    static Edition anEdition() {
        return anEdition(null, aContent());
    }

    static Edition anEdition(@Nullable RegionCode office, EditionContent content) {
        return new Edition(2026, office, content, DEADLINE, NOW);
    }

    static Edition anEditionThatIs(EditionStatus status) {
        Edition edition = anEdition();
        if (status.compareTo(EditionStatus.CLOSED) >= 0) {
            EditionEvent unused = edition.close(NOW);
        }
        if (status.compareTo(EditionStatus.IN_REVIEW) >= 0) {
            EditionEvent unused = edition.beginReview(NOW);
        }
        if (status == EditionStatus.PUBLISHED) {
            EditionEvent unused = edition.publish(List.of(), NOW);
        }
        return edition;
    }
}
