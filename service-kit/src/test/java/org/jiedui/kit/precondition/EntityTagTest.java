package org.jiedui.kit.precondition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.address;
import static org.jiedui.kit.probe.NoteApi.asCaller;
import static org.jiedui.kit.probe.NoteApi.read;
import static org.jiedui.kit.probe.NoteApi.rewrite;
import static org.jiedui.kit.probe.NoteApi.write;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jiedui.kit.probe.NoteBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EntityTagTest {

    @Test
    void comesWithWhatIsCreatedReadAndChanged() {
        Response created = write("tagged");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(read(created).header("ETag")).isEqualTo("\"1\"");
        assertThat(rewrite(created, "changed").header("ETag")).isEqualTo("\"2\"");
        assertThat(read(created).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void isGivenToHeadAsToGet() {
        Response head = asCaller().head(address(write("tagged")));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void isNotGivenToLists() {
        assertThat(asCaller().get(NOTES).header("ETag")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "W/\"1\"", "*", "\"7\", \"1\"", "\"7\" ,W/\"1\"", "\"7\",\"1\",\"8\""})
    void sparesWhoHasItAlready(String known) {
        Response answer = asCaller().header("If-None-Match", known).get(address(write("tagged")));

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.asString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "1", "\"11\"", "W/\"2\", \"3\"", "", "garbage"})
    void answersInFullToWhoHasAnother(String known) {
        Response answer = asCaller().header("If-None-Match", known).get(address(write("tagged")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<String>path("title")).isEqualTo("tagged");
    }

    @Test
    void doesNotSpareAChange() {
        Response created = asCaller()
                .header("If-None-Match", "*")
                .body(NoteBody.titled("tagged").toString())
                .post(NOTES);

        assertThat(created.statusCode()).isEqualTo(201);
    }
}
