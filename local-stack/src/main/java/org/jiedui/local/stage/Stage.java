package org.jiedui.local.stage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.jiedui.local.http.Answer;
import org.jiedui.local.http.ServiceClient;
import org.jiedui.local.stack.Endpoints;
import org.jiedui.local.stack.Service;

/** Where the story plays: the services as each actor sees them, the book of what was done, and who tells it. */
public record Stage(Endpoints endpoints, StoryBook book, Narrator narrator) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NOT_FOUND = 404;

    public ServiceClient pairings(Actor actor) {
        return client(Service.PAIRING, actor);
    }

    public ServiceClient activities(Actor actor) {
        return client(Service.ACTIVITY, actor);
    }

    public ServiceClient cases(Actor actor) {
        return client(Service.CASE_LIBRARY, actor);
    }

    private ServiceClient client(Service service, Actor actor) {
        return new ServiceClient(endpoints.of(service), endpoints.issuer().token(actor.tokenRequest()));
    }

    /**
     * Creates something unless the book has it; the key of the request keeps it single even if this program ended before the
     * book was written.
     *
     * @return the answer of the creation; empty if it had happened before
     */
    public Optional<Answer> create(String step, ServiceClient client, String path, ObjectNode body) {
        if (book.find(step).isPresent()) {
            return Optional.empty();
        }
        Answer answer = client.postOnce(path, "story-" + step, body);
        book.remember(step, answer.id());
        return Optional.of(answer);
    }

    /** @throws IllegalStateException if the step has not happened */
    public String idOf(String step) {
        return book.find(step).orElseThrow(() -> new IllegalStateException("The story has not come to " + step));
    }

    /** A book without its data, because somebody deleted these, is worth nothing. */
    public void beginAnewUnlessDataAreThere() {
        boolean lost = book.first()
                .map(pairing -> pairings(Actor.MINISTRY).send("GET", "/v1/pairings/" + pairing, null, Map.of()))
                .filter(answer -> answer.status() == NOT_FOUND)
                .isPresent();
        if (lost) {
            book.beginAnew();
        }
    }

    public static ObjectNode emptyBody() {
        return JSON.createObjectNode();
    }
}
