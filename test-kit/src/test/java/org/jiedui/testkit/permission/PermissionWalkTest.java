package org.jiedui.testkit.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jiedui.testkit.contract.ApiDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionWalkTest {

    private static final String DOCUMENT = """
            paths:
              /v1/notes:
                get: {operationId: Note_list}
              /v1/notes/{id}:
                get: {operationId: Note_get}
                put:
                  operationId: Note_write
                  requestBody: {content: {application/json: {example: {title: sent}}}}
            """;

    private static final String TABLE = """
            Who may do what.

            | operation | request | anonymous | writer | stranger |
            |---|---|---|---|---|
            | Note_list | GET /v1/notes | 401 | allowed | unseen |

            | operation | request | anonymous | writer | stranger |
            |---|---|---|---|---|
            | Note_get | GET /v1/notes/{id} | 401 | allowed | 404 |
            | Note_write | PUT /v1/notes/{id} | 401 | allowed | 403 |
            """;

    private static final Map<String, String> TOKENS = Map.of("writer", "writer", "stranger", "stranger");

    @Test
    void acceptsATableThatTellsTheTruth() throws IOException {
        assertThat(complaints(DOCUMENT, TABLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| 401 | allowed | 403 |; | 401 | 403 | 403 |; Note_write is 403 for the caller 'writer'",
                "| 401 | allowed | 404 |; | 401 | allowed | 403 |; Note_get is 403 for the caller 'stranger'",
                "| 401 | allowed | 403 |; | 401 | allowed | allowed |; Note_write is allowed for the caller 'stranger'",
                "| 401 | allowed | 404 |; | 404 | allowed | 404 |; Note_get is 404 for the caller 'anonymous'",
                "| 401 | allowed | unseen |; | 401 | allowed | allowed |; Note_list is allowed for the caller 'stranger'",
                "| 401 | allowed | unseen |; | 401 | unseen | unseen |; Note_list is unseen for the caller 'writer'",
                "| Note_list | GET /v1/notes | 401 | allowed | unseen |; Nobody; Note_list has no row",
                "| Note_list |; | Note_search |; no operation is Note_search",
                "PUT /v1/notes/{id}; POST /v1/notes/{id}; no operation is Note_write",
                "| writer |; | author |; the callers are"
            })
    void catchesATableThatDoesNot(String told, String untold, String complaint) throws IOException {
        assertThat(TABLE).contains(told);

        assertThat(complaints(DOCUMENT, TABLE.replace(told, untold)))
                .isNotEmpty()
                .anyMatch(found -> found.startsWith(complaint));
    }

    @Test
    void catchesARequestThatTellsNothingOfWhoMay() throws IOException {
        assertThat(complaints(DOCUMENT.replace("example:", "x-example:"), TABLE))
                .hasSize(2)
                .allMatch(found -> found.startsWith("Note_write") && found.contains("answers 400"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| 401 | allowed | 404 |; | 401 | maybe | 404 |; Not a verdict",
                "| 401 | allowed | 404 |; | 401 | allowed |; Not a cell for each caller",
                "| Note_write |; | Note_get |; Note_get has two rows"
            })
    void cannotReadATableThatIsNone(String told, String untold, String complaint) {
        String table = TABLE.replace(told, untold);
        assertThatThrownBy(() -> PermissionTable.parse(table)).hasMessageStartingWith(complaint);
    }

    private static List<String> complaints(String document, String table) throws IOException {
        try (NoteServer server = new NoteServer()) {
            Attempts attempts = new Attempts()
                    .where("/v1/notes/{id}", server.address() + "/v1/notes/1")
                    .when(
                            "Note_list",
                            Attempt.at(server.address() + "/v1/notes").showing("note-1"));
            return new PermissionWalk(ApiDocument.parse(document), PermissionTable.parse(table), TOKENS)
                    .complaints(attempts);
        }
    }
}
