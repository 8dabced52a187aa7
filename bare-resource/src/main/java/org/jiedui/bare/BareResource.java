package org.jiedui.bare;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A resource as one writes it on the first day with Quarkus. It runs the statements of pairing-service, each once, and answers
 * the same JSON, byte by byte. Without the kit means: no token and no scope from it (the caller says which regions), no checks of
 * addresses, headers and parameters, no transaction, no entities, no entity tag, no metrics and traces; and what a side may do
 * with a pairing in force is a constant.
 */
@Path("/pairings")
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
    public BarePairing get(@PathParam("id") UUID id, @QueryParam("from") String from, @QueryParam("to") String to)
            throws SQLException {
        return pairings.get(id, from, to);
    }
}
