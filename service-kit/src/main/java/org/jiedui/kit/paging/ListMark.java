package org.jiedui.kit.paging;

import jakarta.ws.rs.core.UriInfo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells lists apart by address and filters, the same on every replica; how many items are asked for is no matter. */
final class ListMark {

    private static final Set<String> OF_THE_PAGE = Set.of("cursor", "limit");

    private ListMark() {}

    static long of(UriInfo asked) {
        Map<String, List<String>> filters = new TreeMap<>(asked.getQueryParameters());
        filters.keySet().removeAll(OF_THE_PAGE);
        byte[] list = (asked.getPath() + '?' + filters).getBytes(StandardCharsets.UTF_8);
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(list))
                    .getLong();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
