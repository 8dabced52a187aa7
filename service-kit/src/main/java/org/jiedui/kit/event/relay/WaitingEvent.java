package org.jiedui.kit.event.relay;

/**
 * An event that is committed and not yet on its topic. Key and payload stay the bytes the database sent: the relay has
 * nothing to read in them.
 *
 * @param ordinal its place in the order of the outbox
 */
@SuppressWarnings("ArrayRecordComponent")
record WaitingEvent(long ordinal, String topic, byte[] key, byte[] payload) {}
