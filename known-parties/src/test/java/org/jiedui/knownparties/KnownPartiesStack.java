package org.jiedui.knownparties;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.jiedui.stack.testing.StackTestResource;

/** Gives the one running application of this module its PostgreSQL, broker and issuer. */
@QuarkusTestResource(
        value = StackTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "known_parties"))
final class KnownPartiesStack {}
