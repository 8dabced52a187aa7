package org.jiedui.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jiedui.kit.problem.Language;
import org.jiedui.kit.problem.PreferredLanguage;

/** Answers what contains sentences in the language that the client prefers, and says which one that is. */
@ApplicationScoped
public class WordedAnswer {

    private final PreferredLanguage preferred;

    WordedAnswer(PreferredLanguage preferred) {
        this.preferred = preferred;
    }

    /**
     * The answer 200.
     *
     * @param asked the headers of the request
     * @param worded what is answered, in a language
     */
    public Response to(HttpHeaders asked, Function<Language, ?> worded) {
        Language language = preferred.of(asked.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.ok(worded.apply(language))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
