package org.jiedui.kit.web.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.MediaType;
import org.jiedui.kit.problem.MalformedParameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedTypesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | true",
                "', ,' | true",
                "*/* | true",
                "application/* | true",
                "application/json | true",
                "APPLICATION/JSON; Charset=utf-8 | true",
                "application/json;profile=\"a,b;q=0\" | true",
                "application/json;q=0.001 | true",
                "text/html, image/gif, *; q=.2, */*; q=.2 | true",
                "text/html, application/xml;q=0.9, */*;q=0.8 | true",
                "application/json;q=0 | false",
                "application/json;q=0.000, */* | false",
                "application/*;q=0, application/json | true",
                "*/*;q=0 | false",
                "text/html | false",
                "application/problem+json | false",
                "text/* | false",
            })
    void admitJson(String header, boolean admitted) {
        AcceptedTypes accepted = AcceptedTypes.of(header);

        assertThat(accepted.admit(MediaType.APPLICATION_JSON_TYPE)).isEqualTo(admitted);
        assertThat(AcceptedTypes.of(accepted.plain()).ranges()).isSubsetOf(accepted.ranges());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "garbage;;;",
                "/",
                "application/",
                "a/b/c",
                "application/json;q=x",
                "application/json;q=",
                "application/json;q=2",
                "application/json;q=-1",
                "application/json text/html",
                "中/文",
            })
    void areNothingElse(String header) {
        assertThatExceptionOfType(MalformedParameter.class).isThrownBy(() -> AcceptedTypes.of(header));
    }
}
