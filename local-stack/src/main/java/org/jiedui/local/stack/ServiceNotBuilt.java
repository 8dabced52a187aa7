package org.jiedui.local.stack;

import java.nio.file.Path;

/** The packaged service is not where the build puts it. */
public final class ServiceNotBuilt extends RuntimeException {
    ServiceNotBuilt(Service service, Path jar) {
        super("%s is not built, %s is missing: run ./mvnw package, or ./jiedui up, which builds what it needs"
                .formatted(service.module(), jar));
    }
}
