package org.jiedui.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;
import org.jiedui.kit.text.json.JsonRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "结对",
                "a\tb\r\nc",
                "👨‍👩‍👧‍👦",
                "❤️",
                "1️⃣",
                "𠮷",
                "\ue000",
                "ئۇيغۇر",
                "\u2067ئۇيغۇر\u2069",
                "می‌خواهم",
                "ᠮᠣᠩᠭᠣᠯ ᠤ᠋",
                "。",
                "+",
            })
    void isTakenAsItStands(String text) {
        assertThat(CleanText.of(text)).isEqualTo(text);
        assertThat(CleanText.objectionTo(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " a\u3000b ",
                "\u3000a\u3000b\u3000",
                "\ufeffa\u3000b\u200b",
                "\u00a0\u2060\n\ta\u3000b\r\n",
                "\u2003a\u3000b\u2028"
            })
    void losesTheSpaceAround(String text) {
        assertThat(CleanText.of(text)).isEqualTo("a\u3000b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000",
                "\ufeff",
                "\u200b",
                "\u200e",
                "\u200f",
                "\u202e",
                "\u2060",
                "\u200d",
                "\u2800",
                "\u3164",
                "\ufe0f",
                "\u0301",
                "\u2067 \u2069",
                "\t\r\n",
                "\u180e"
            })
    void mustShowSomething(String text) {
        assertThat(CleanText.objectionTo(CleanText.of(text))).hasValue(TextObjection.NOTHING_VISIBLE);
    }

    @ParameterizedTest
    @CsvSource({"7, CONTROL_CHARACTER", "27, CONTROL_CHARACTER", "133, CONTROL_CHARACTER", "0, NUL"})
    void hasNoControlCharacters(int point, TextObjection objection) {
        assertThat(CleanText.objectionTo("a" + Character.toString(point) + "b")).hasValue(objection);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\r\nb", "a\u2028b", "a\u2029b"})
    void hasLineBreaksOnlyWhereTheMemberIsMultiLine(String text) throws JsonProcessingException {
        ObjectMapper mapper = JsonRules.mapper();
        ObjectReader requests = JsonRules.ofRequests(mapper).forType(Letter.class);
        String broken = mapper.writeValueAsString(text);

        Letter letter =
                requests.readValue("{\"title\": \"a b\", \"text\": %s, \"notes\": [%s]}".formatted(broken, broken));

        assertThat(letter).isEqualTo(new Letter("a b", text, List.of(text)));
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> requests.readValue("{\"title\": %s}".formatted(broken)))
                .havingCause()
                .withMessage("contains a line break");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u000bb", "a\fb", "a\u0085b"})
    void isNoLineWithAControlThatBreaksIt(String text) {
        assertThat(CleanText.objectionToLine(text)).hasValue(TextObjection.LINE_BREAK);
        assertThat(CleanText.objectionTo(text)).hasValue(TextObjection.CONTROL_CHARACTER);
    }

    /** What was stored or told before is read as it is. */
    @Test
    void isAskedOfClientsOnly() throws JsonProcessingException {
        assertThat(JsonRules.mapper().readValue("\" \"", String.class)).isEqualTo(" ");
    }

    record Letter(
            String title, @MultiLine String text, @MultiLine List<String> notes) {}
}
