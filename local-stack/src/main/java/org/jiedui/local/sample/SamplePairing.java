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
 * A pairing that a published source confirms.
 *
 * @param since the first day reported; empty if no source gave one, and then none is invented
 */
record SamplePairing(String id, String programme, Party leading, Party partner, Optional<String> since, String source) {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final int COLUMNS = 8;
    private static final String STORY = "zhuhai-zunyi";

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
                new Party(values[2], values[3]),
                new Party(values[4], values[5]),
                Optional.of(values[6]).filter(date -> !date.isEmpty()),
                values[7]);
    }

    /** As people call it. */
    String name() {
        return leading.name() + "–" + partner.name();
    }

    boolean isTheStorys() {
        return id.equals(STORY);
    }

    ObjectNode draft(String effectiveFrom) {
        ObjectNode draft = Stage.emptyBody()
                .put("programme", programme)
                .put("leading", leading.region())
                .put("partner", partner.region())
                .put("verification", "CONFIRMED")
                .put("source", source);
        draft.putObject("terms").put("effectiveFrom", effectiveFrom).putArray("topics");
        return draft;
    }

    /** @param region its code */
    record Party(String region, String name) {}
}
