package org.jiedui.kit.event.relay;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Like a pooler in transaction mode: each statement of its connections runs in the next of a few sessions. */
final class TransactionPooler implements AutoCloseable {

    private final List<Connection> sessions;
    private final AtomicInteger statements = new AtomicInteger();

    TransactionPooler(Connection... sessions) {
        this.sessions = List.of(sessions);
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> connection());
    }

    private Connection connection() {
        return proxy(
                Connection.class,
                (method, arguments) -> method.getName().equals("close")
                        ? null
                        : method.invoke(sessions.get(statements.getAndIncrement() % sessions.size()), arguments));
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                TransactionPooler.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.of(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }

    @Override
    public void close() throws SQLException {
        for (Connection session : sessions) {
            session.close();
        }
    }

    @FunctionalInterface
    private interface Call {
        @Nullable Object of(Method method, Object[] arguments) throws Exception;
    }
}
