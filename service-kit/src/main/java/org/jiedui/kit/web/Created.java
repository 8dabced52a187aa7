package org.jiedui.kit.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answer 201 with {@code Location}. */
public final class Created {

    private Created() {}

    /**
     * @param address of what was created, below the root
     * @param created what is shown of it
     */
    public static Response at(String address, Object created) {
        return Response.created(URI.create(address)).entity(created).build();
    }
}
