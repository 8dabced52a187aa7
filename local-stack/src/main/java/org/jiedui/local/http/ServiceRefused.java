package org.jiedui.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A service answered with a problem; the message is the request, the problem's detail and every field it names. */
public final class ServiceRefused extends RuntimeException {
    private final transient Answer answer;

    ServiceRefused(String request, Answer answer) {
        super("%s was answered %d: %s".formatted(request, answer.status(), inWords(answer.body())));
        this.answer = answer;
    }

    public int status() {
        return answer.status();
    }

    /** The problem document (RFC 9457). */
    public JsonNode problem() {
        return answer.body();
    }

    private static String inWords(JsonNode problem) {
        String sentence = problem.path("detail").asText(problem.path("title").asText("(no problem document)"));
        String fields = StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(error -> "; %s %s"
                        .formatted(
                                error.path("pointer").asText(),
                                error.path("detail").asText()))
                .collect(Collectors.joining());
        return sentence + fields;
    }
}
