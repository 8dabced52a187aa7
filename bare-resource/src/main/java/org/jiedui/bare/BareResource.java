package org.jiedui.bare;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A resource as one writes it on the first day with Quarkus, and with what Quarkus itself has for tokens, metrics and traces. It
 * runs the statements of pairing-service, each once, and answers the same JSON, byte by byte. Without the kit means: no scope from
 * the token (the caller says which regions), no checks of addresses, headers and parameters, no transaction, no entities, no names in the
 * entity tag; and what a side may do with a pairing in force is a constant.
 */
@Path("/pairings")
@RolesAllowed("liaison")
@RunOnVirtualThread
class BareResource {

    private final BarePairings pairings;

    BareResource(BarePairings pairings) {
        this.pairings = pairings;
    }

    @GET
    public BarePairing.Page list(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("limit") int limit)
            throws SQLException {
        return new BarePairing.Page(pairings.list(from, to, limit + 1));
    }

    @GET
    @Path("/{id}")
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @Context Request request)
            throws SQLException {
        BarePairing pairing = pairings.get(id, from, to);
        EntityTag tag = new EntityTag(Long.toString(pairing.version()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(pairing).tag(tag).build()
                : unchanged.tag(tag).build();
    }
}
