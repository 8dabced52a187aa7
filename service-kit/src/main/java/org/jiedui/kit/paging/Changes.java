package org.jiedui.kit.paging;

import java.time.Instant;

/**
 * What a list is asked for with {@code updatedSince}: all that changed since then. Why nothing is lost
 * is in docs/adr/0029.
 *
 * @param from what changed at or after it is shown: the moment asked for, less {@link ChangesSince the overlap}
 * @param begun when the first page was asked for; what changes while the others are read is for who asks next
 */
public record Changes(Instant from, Instant begun) {}
