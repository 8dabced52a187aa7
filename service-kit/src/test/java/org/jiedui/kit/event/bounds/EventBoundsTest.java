package org.jiedui.kit.event.bounds;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jiedui.kit.text.json.JsonRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventBoundsTest {

    private static final ObjectMapper JSON = JsonRules.mapper();
    private static final String AGREED = "org.jiedui.plan.agreed.v1";
    private static final String COMPLETED = "org.jiedui.activity.completed.v1";

    private final EventBounds bounds = new EventBounds();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "100",
                "2000000000",
                "-1",
                "1e400",
                "1e999999999",
                "99999999999999999999",
                "1.5",
                "\"1\"",
                "null"
            })
    void refuseACountThatNoPlanHas(String count) throws IOException {
        JsonNode plan =
                JSON.readTree(example(AGREED).toString().replaceFirst("\"count\":1,", "\"count\":" + count + ","));

        assertThatExceptionOfType(OutOfBounds.class)
                .isThrownBy(() -> bounds.checkData(AGREED, plan))
                .withMessageStartingWith("/data/plan/cadence/0/count breaks ");
    }

    @ParameterizedTest
    @CsvSource({
        "/sessions/0/endsAt, 9999-12-31T23:59:59Z, pattern",
        "/sessions/0/startsAt, 2022-02-30T10:00:00+08:00, format",
        "/pairing/leading/region, LOCAL:a, pattern",
        "/pairing/pairingId, 1, format",
        "/sessions/0/kind, INVENTED, enum"
    })
    void nameTheMemberAndTheRuleAndNotTheValue(String member, String value, String rule) {
        ObjectNode completed = example(COMPLETED);
        String parent = member.substring(0, member.lastIndexOf('/'));
        ((ObjectNode) completed.at(parent)).put(member.substring(parent.length() + 1), value);

        assertThatExceptionOfType(OutOfBounds.class)
                .isThrownBy(() -> bounds.checkData(COMPLETED, completed))
                .withMessageStartingWith("/data%s breaks %s ", member, rule)
                .withMessageNotContaining(value);
    }

    @Test
    void nameWhatIsMissing() {
        ObjectNode completed = example(COMPLETED);
        completed.remove("outcome");

        assertThatExceptionOfType(OutOfBounds.class)
                .isThrownBy(() -> bounds.checkData(COMPLETED, completed))
                .withMessage("/data breaks required outcome");
    }

    @Test
    void refuseThousandsOfPractices() {
        ObjectNode completed = example(COMPLETED);
        repeat(completed.withArray("practices"), 8_000);

        assertThatExceptionOfType(OutOfBounds.class)
                .isThrownBy(() -> bounds.checkData(COMPLETED, completed))
                .withMessage("/data/practices breaks maxItems 20");
    }

    @Test
    void letTheLargestExchangeThroughAndMembersTheyDoNotKnow() {
        ObjectNode completed = example(COMPLETED);
        repeat(completed.withArray("attendance"), 2_000);
        repeat(completed.withArray("practices"), 20);
        completed.put("addedLater", "x".repeat(10_000));

        assertThatNoException().isThrownBy(() -> bounds.checkData(COMPLETED, completed));
    }

    @Test
    void refuseATextThatIsLongToMatch() {
        ObjectNode completed = example(COMPLETED);
        completed.withObject("/pairing/leading").put("region", "LOCAL:A" + "-A".repeat(400_000));

        assertThatExceptionOfType(OutOfBounds.class).isThrownBy(() -> bounds.checkData(COMPLETED, completed));
    }

    private static void repeat(ArrayNode list, int times) {
        JsonNode one = list.get(0);
        while (list.size() < times) {
            list.add(one);
        }
    }

    private static ObjectNode example(String type) {
        try (InputStream file =
                EventBoundsTest.class.getResourceAsStream("/org/jiedui/events/examples/" + type + ".json")) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
