package org.jiedui.caselibrary.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.ExchangeFixture;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.content.PartName;
import org.jiedui.caselibrary.content.Picture;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionDifferencesTest {

    private static final PublishedPairing PAIRING = ExchangeFixture.aPairing();
    private static final Picture STREET = new Picture("https://example.org/1", "示例图一", PartName.MEASURES, 2000, 1500);
    private static final Picture STATION = new Picture("https://example.org/2", "示例图二", PartName.RESULTS, 2000, 1500);

    @Test
    void areNoneBetweenTheSameInAnotherOrder() {
        FixedVersion one = version("示例", List.of(Topic.MECHANISM, Topic.PUBLICITY), "示例成效", STREET, STATION);
        FixedVersion turned = version("示例", List.of(Topic.PUBLICITY, Topic.MECHANISM), "示例成效", STATION, STREET);

        assertThat(VersionDifferences.between(one, turned)).isEmpty();
    }

    @Test
    void tellOfEachFieldWhatItWasAndIsAndOfListsWhatWentAndCame() {
        FixedVersion before = version("示例", List.of(Topic.MECHANISM), "示例成效", STREET, STATION);
        FixedVersion after = version("示例（更正）", List.of(Topic.MECHANISM, Topic.PUBLICITY), null, STATION);

        assertThat(VersionDifferences.between(before, after))
                .containsExactly(
                        new VersionDifference("/title", "示例", "示例（更正）"),
                        new VersionDifference("/topics", null, List.of(Topic.PUBLICITY)),
                        new VersionDifference("/results", "示例成效", null),
                        new VersionDifference("/pictures", List.of(STREET), null));
    }

    @Test
    void tellOfExchangesThatWereAdded() {
        Practice practice = ExchangeFixture.aPractice("示例做法");
        Evidence first = exchange(practice, "2022-03-01T01:00:00Z");
        Evidence second = exchange(practice, "2022-04-01T01:00:00Z");

        assertThat(VersionDifferences.between(grownFrom(first), grownFrom(first, second)))
                .containsExactly(new VersionDifference("/evidence", null, List.of(second)));
    }

    private static Evidence exchange(Practice practice, String startsAt) {
        return Evidence.of(
                ExchangeFixture.anExchange(PAIRING).startingAt(startsAt).completed(), practice);
    }

    private static FixedVersion grownFrom(Evidence... exchanges) {
        return fixed("示例", CaseContent.titled("示例"), List.of(exchanges));
    }

    private static FixedVersion version(
            String title, List<Topic> topics, @Nullable String results, Picture... pictures) {
        CaseContent content = new CaseContent(
                title,
                CaseKind.PRACTICE,
                "PUBLIC_PLACE",
                topics,
                "示例背景",
                "示例举措",
                results,
                "示例经验",
                "示例来源",
                List.of(),
                "示例条件",
                "暂未发现",
                "示例投入",
                List.of(pictures));
        return fixed(title, content, List.of());
    }

    private static FixedVersion fixed(String title, CaseContent content, List<Evidence> evidence) {
        return new FixedVersion(
                new CaseId(UUID.randomUUID()),
                1,
                title,
                CaseOwner.BOTH,
                PAIRING,
                content,
                evidence,
                Instant.EPOCH,
                null,
                null);
    }
}
