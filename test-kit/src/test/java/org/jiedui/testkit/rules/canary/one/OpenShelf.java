package org.jiedui.testkit.rules.canary.one;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** A repository that anybody may reach into. */
public class OpenShelf implements PanacheRepository<LeakyManager> {}
