package org.jiedui.pairing.site.scene;

import java.time.Instant;
import java.util.UUID;
import org.jiedui.kit.precondition.Versioned;

/**
 * A kind of place. Once listed it stays as it is, because sites refer to it.
 *
 * @param code its code, such as RESIDENTIAL_COMMUNITY
 * @param name Chinese name of the scene
 */
public record SceneView(UUID id, String code, String name, String englishName, Instant updatedAt, long version)
        implements Versioned {}
