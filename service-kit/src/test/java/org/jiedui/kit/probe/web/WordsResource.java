package org.jiedui.kit.probe.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.Cache;
import org.jiedui.kit.web.words.WordBook;
import org.jiedui.kit.web.words.WordsView;

/** The words as each service answers them. */
@Path("/v1/words")
@PermitAll
@RunOnVirtualThread
class WordsResource {

    private final WordBook book;

    WordsResource(WordBook book) {
        this.book = book;
    }

    @GET
    @Cache(maxAge = WordsView.SECONDS_TO_KEEP, noTransform = true)
    public WordsView get() {
        return book.words();
    }
}
