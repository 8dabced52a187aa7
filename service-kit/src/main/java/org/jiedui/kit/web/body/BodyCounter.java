package org.jiedui.kit.web.body;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Stops reading a body as soon as it is over the limit, whatever was announced, and notices when it breaks off. */
@Provider
@Priority(Priorities.ENTITY_CODER)
final class BodyCounter implements ReaderInterceptor {

    private final BodyLimit limit;

    BodyCounter(BodyLimit limit) {
        this.limit = limit;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        body.setInputStream(new Counted(body.getInputStream(), limit.bytes()));
        return body.proceed();
    }

    private static final class Counted extends FilterInputStream {

        private final long limit;
        private long left;

        Counted(InputStream body, long limit) {
            super(body);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int octet = whole(super::read);
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = whole(() -> super.read(buffer, offset, length));
            count(Math.max(0, read));
            return read;
        }

        private static int whole(Reading reading) throws BodyBrokenOff {
            try {
                return reading.read();
            } catch (IOException brokenOff) {
                throw new BodyBrokenOff(brokenOff);
            }
        }

        private void count(int bytes) throws BodyTooLarge {
            left -= bytes;
            if (left < 0) {
                throw new BodyTooLarge(limit);
            }
        }
    }

    @FunctionalInterface
    private interface Reading {
        int read() throws IOException;
    }
}
