package org.jiedui.activity;

import io.restassured.response.Response;
import java.util.List;

/** What came back from several requests. */
public final class Answers {

    private Answers() {}

    public static long count(List<Response> answers, int status) {
        return answers.stream().filter(answer -> answer.statusCode() == status).count();
    }
}
