package org.jiedui.kit.history;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

/** Of a service that knows no regions. */
@DefaultBean
@ApplicationScoped
class NoRegionNames implements RegionNames {

    @Override
    public String at(String code, String instant) {
        return "cast(null as text)";
    }
}
