package org.jiedui.testkit.rules.canary.web;

import jakarta.ws.rs.GET;

/** States no access policy. */
public class UnguardedResource {
    @GET
    public String anybody() {
        return "open";
    }
}
