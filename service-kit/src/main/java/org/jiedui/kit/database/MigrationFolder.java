package org.jiedui.kit.database;

import java.util.Collection;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The migrations in one folder.
 *
 * @param path of the folder
 * @param all what was found in every folder
 */
record MigrationFolder(String path, ResourceProvider all) implements ResourceProvider {

    @Override
    public @Nullable LoadableResource getResource(String name) {
        LoadableResource found = all.getResource(name);
        return found != null && isInside(found) ? found : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return all.getResources(prefix, suffixes).stream()
                .filter(this::isInside)
                .toList();
    }

    private boolean isInside(LoadableResource found) {
        return found.getAbsolutePath().startsWith(path);
    }
}
