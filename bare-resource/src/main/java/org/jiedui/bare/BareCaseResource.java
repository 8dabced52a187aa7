package org.jiedui.bare;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;

/** The list of published cases, like {@link BareResource} for case-library-service. */
@Path("/published-cases")
@RolesAllowed("ministry")
@RunOnVirtualThread
class BareCaseResource {

    private final BareCases cases;

    BareCaseResource(BareCases cases) {
        this.cases = cases;
    }

    @GET
    public BareCase.Page list(@QueryParam("limit") int limit) throws SQLException {
        return new BareCase.Page(cases.list(limit));
    }
}
