package org.jiedui.local.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiedui.local.stage.Stage;

/**
 * A pairing as published sources tell it, word for word confirmed or only inferred from them.
 *
 * @param parent the pairing it lies under
 * @param since the first day reported; empty if no source gave one, and then none is invented
 * @param verification CONFIRMED or INFERRED
 */
record SamplePairing(
        String id,
        String programme,
        Optional<String> parent,
        Party leading,
        Party partner,
        Optional<String> since,
        String verification,
        String source) {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final int COLUMNS = 10;
    private static final String STORY = "zhuhai-zunyi";

    /** Parents come before what lies under them. */
    static List<SamplePairing> all() {
        var stream = Objects.requireNonNull(SamplePairing.class.getResourceAsStream("/org/jiedui/local/pairings.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(SamplePairing::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source comes last, so that it may hold commas. */
    static SamplePairing of(String row) {
        String[] values = COMMA.split(row, COLUMNS);
        if (values.length != COLUMNS) {
            throw new IllegalArgumentException("%d values are needed: %s".formatted(COLUMNS, row));
        }
        return new SamplePairing(
                values[0],
                values[1],
                optional(values[2]),
                new Party(values[3], values[4]),
                new Party(values[5], values[6]),
                optional(values[7]),
                values[8],
                values[9]);
    }

    private static Optional<String> optional(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    /** As people call it. */
    String name() {
        return leading.name() + "–" + partner.name();
    }

    boolean isTheStorys() {
        return id.equals(STORY);
    }

    /** @param parentId where the pairing above was created */
    ObjectNode draft(Optional<String> parentId) {
        ObjectNode draft = Stage.emptyBody()
                .put("programme", programme)
                .put("leading", leading.region())
                .put("partner", partner.region())
                .put("verification", verification)
                .put("source", source);
        parentId.ifPresent(above -> draft.put("parent", above));
        ObjectNode terms = draft.putObject("terms");
        since.ifPresent(day -> terms.put("effectiveFrom", day));
        terms.putArray("topics");
        return draft;
    }

    /** @param region its code */
    record Party(String region, String name) {}
}
