package org.jiedui.pairing.words.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jiedui.kit.web.words.WordBook;
import org.jiedui.kit.web.words.WordsView;

/** For frontends, without a token. */
@Path("/v1/pairing-words")
@Tag(name = "Words", description = "What people call the codes that programs use")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WordsResource {

    private final WordBook book;

    WordsResource(WordBook book) {
        this.book = book;
    }

    @GET
    @Cache(maxAge = WordsView.SECONDS_TO_KEEP, noTransform = true)
    @SecurityRequirements
    @Operation(
            summary = "Read what codes are called",
            description =
                    "Every code of this API and of the events with a name and a sentence, in Chinese and in English.")
    public WordsView get() {
        return book.words();
    }
}
