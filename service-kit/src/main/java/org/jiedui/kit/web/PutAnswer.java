package org.jiedui.kit.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jiedui.kit.precondition.Written;

/** What a PUT answers (RFC 9110, section 9.3.4): 201 if it was the first at its address, 200 otherwise. */
public final class PutAnswer {

    private PutAnswer() {}

    /** @param address of what was written, below the root */
    public static Response of(Written<?> written, String address) {
        Response.ResponseBuilder answer = written.first() ? Response.created(URI.create(address)) : Response.ok();
        return answer.entity(written.view()).build();
    }
}
