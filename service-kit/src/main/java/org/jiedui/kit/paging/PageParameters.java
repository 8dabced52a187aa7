package org.jiedui.kit.paging;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of every list, as a {@code @BeanParam}; features get a {@link PageRequest} of it. */
public class PageParameters {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(200) @Parameter(description = "How many items at most, 1 to 200")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "Where the page before ended, from its Link rel=\"next\"; opaque")
    @Nullable Cursor cursor;

    @QueryParam("updatedSince")
    @Parameter(
            description =
                    "Only what changed at or after this instant, and what changed up to two minutes before it, so that nothing is "
                            + "lost between two requests; with it, what is gone is shown too. To follow a list, remember the largest "
                            + "`updatedAt` it has answered",
            example = "2022-12-14T00:00:00+08:00")
    @Nullable Instant updatedSince;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo asked;

    public PageRequest toPageRequest() {
        return new PageRequest(ListMark.of(asked), limit, cursor, changes());
    }

    /** Looked up, because whoever makes a {@code @BeanParam} knows no constructor. */
    private @Nullable Changes changes() {
        return updatedSince == null
                ? null
                : CDI.current().select(ChangesSince.class).get().changes(updatedSince, cursor);
    }
}
