package org.jiedui.caselibrary.collection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CasePublishing.PublishedEntry;
import org.jiedui.events.EditionEvent;
import org.jiedui.events.EditionEvent.EditionPublished;
import org.jiedui.events.PublishedEdition;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.text.json.JsonRules;
import org.junit.jupiter.api.Test;

class EditionPublishedSizeTest {

    /** What the outbox takes, less the envelope. */
    private static final int LIMIT = 899_000;

    @Test
    void fitsIntoAMessageWithTheLongestTitlesAndNamesOfAsManyPairingsAsCases() throws JsonProcessingException {
        List<PublishedEntry> entries = IntStream.range(0, EditionEvent.MAX_ENTRIES)
                .mapToObj(i -> longest())
                .toList();
        PublishedEdition edition = new PublishedEdition(
                UUID.randomUUID(),
                2026,
                characters(100),
                "LOCAL:" + "A".repeat(34),
                Arrays.asList(CaseKind.values()),
                Arrays.asList(Topic.values()),
                Instant.parse("2026-10-31T16:00:00Z"));

        EditionPublished event =
                new EditionPublished(edition, LocalDate.of(2026, 12, 20), EditionPublishing.byPairing(entries));

        assertThat(JsonRules.mapper().writeValueAsString(event).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(LIMIT);
    }

    private static PublishedEntry longest() {
        PublishedParty party = new PublishedParty("LOCAL:" + "A".repeat(34), characters(60));
        PublishedPairing pairing =
                new PublishedPairing(UUID.randomUUID(), UUID.randomUUID(), "A".repeat(60), party, party);
        return new PublishedEntry(new CaseId(UUID.randomUUID()), 99_999, characters(200), pairing, CaseOwner.PARTNER);
    }

    /** Of four bytes each. */
    private static String characters(int count) {
        return "𠀀".repeat(count);
    }
}
