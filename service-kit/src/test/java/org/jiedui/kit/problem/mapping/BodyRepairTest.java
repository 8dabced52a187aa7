package org.jiedui.kit.problem.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.text.json.JsonRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BodyRepairTest {

    private static final AtomicInteger READINGS = new AtomicInteger();

    private final ObjectReader reader = JsonRules.ofRequests(JsonRules.mapper()).forType(Whole.class);

    @Test
    void findsUnknownMembersInOnePass() throws IOException {
        BodyRepair repair = repaired("{\"first\": {}, %s}".formatted(members(50_000, "\"m%d\": [{}]"::formatted)));

        assertThat(repair.errors()).hasSize(50).extracting(FieldError::code).containsOnly("unknown-member");
        assertThat(READINGS).hasValue(2);
    }

    @Test
    void namesUnknownMembersWhereTheyStand() throws IOException {
        BodyRepair repair = repaired(
                "{\"first\": {\"a/b\": {\"c\": 1}}, \"parts\": [{\"weight\": \"x\"}, {\"weight\": 1, \"d\": 1}], \"e\": []}");

        assertThat(repair.errors())
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder("/first/a~1b", "/parts/0/weight", "/parts/1/d", "/e");
    }

    @Test
    void readsALargeBodyLessOften() throws IOException {
        String small = "{\"first\": {}, \"parts\": [%s]}";
        String wrong = members(60, "{\"weight\": \"%d\"}"::formatted);

        assertThat(repaired(small.formatted(wrong)).errors()).hasSize(50);
        assertThat(repaired(small.formatted(members(60_000, "{\"weight\":%d}"::formatted) + ", " + wrong))
                        .errors())
                .hasSizeBetween(2, 5);
    }

    private BodyRepair repaired(String body) throws IOException {
        READINGS.set(0);
        JsonMappingException wrong = catchThrowableOfType(JsonMappingException.class, () -> reader.readValue(body));
        BodyRepair repair = new BodyRepair(reader, reader.readTree(body), body.length());
        repair.bindWithout(wrong);
        return repair;
    }

    private static String members(int count, IntFunction<String> written) {
        return IntStream.range(0, count).mapToObj(written).collect(Collectors.joining(", "));
    }

    record Whole(Counted first, @Nullable List<Part> parts) {}

    record Part(int weight) {}

    /** Counts how often it is read. */
    record Counted() {
        Counted {
            READINGS.incrementAndGet();
        }
    }
}
