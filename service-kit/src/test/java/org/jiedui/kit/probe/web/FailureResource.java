package org.jiedui.kit.probe.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.probe.LongWork;

/** Operations that fail, or that nobody thought of protecting. */
@Path("/v1/failures")
@RunOnVirtualThread
class FailureResource {

    private final LongWork work;

    FailureResource(LongWork work) {
        this.work = work;
    }

    @GET
    @Path("/unexpected")
    @PermitAll
    public String unexpected() {
        throw new IllegalStateException("select secret from vault", new SQLException("relation vault", "42P01"));
    }

    @GET
    @Path("/optimistic-lock")
    @PermitAll
    public String optimisticLock() {
        throw new IllegalStateException(new OptimisticLockException());
    }

    @GET
    @Path("/deadlock")
    @PermitAll
    public String deadlock() {
        throw new IllegalStateException(new SQLException("deadlock detected", "40P01"));
    }

    @GET
    @Path("/database-away")
    @PermitAll
    public String databaseAway() {
        throw new IllegalStateException(new SQLException("connection refused", "08001"));
    }

    @GET
    @Path("/long-work/{kind}")
    @PermitAll
    public String longWork(@PathParam("kind") LongWork.Kind kind) {
        return work.does(kind);
    }

    @GET
    @Path("/ministry-only")
    @RolesAllowed(Roles.MINISTRY)
    public String ministryOnly() {
        return "{}";
    }

    @GET
    @Path("/without-policy")
    public String withoutPolicy() {
        return "{}";
    }
}
