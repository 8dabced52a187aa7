package org.jiedui.stack.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's driver, noting every statement that a request (and neither relay nor consumer) has executed. */
public final class RecordingDriver implements Driver {

    private static final String REQUESTS = "quarkus-virtual-thread-";
    private static final List<String> EXECUTED = new CopyOnWriteArrayList<>();
    private static final AtomicInteger COMMITTED = new AtomicInteger();

    private final Driver postgres;

    public RecordingDriver() throws ReflectiveOperationException {
        postgres = Class.forName("org.postgresql.Driver")
                .asSubclass(Driver.class)
                .getDeclaredConstructor()
                .newInstance();
    }

    /** What the requests made by that action have executed, in order. */
    public static List<String> statementsOf(Runnable action) {
        EXECUTED.clear();
        action.run();
        return List.copyOf(EXECUTED);
    }

    /** How many transactions the requests made by that action have committed; a statement that commits itself is none. */
    public static int commitsOf(Runnable action) {
        COMMITTED.set(0);
        action.run();
        return COMMITTED.get();
    }

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        Connection connection = postgres.connect(url, properties);
        return connection == null ? null : recorded(Connection.class, connection, RecordingDriver::watched);
    }

    private static @Nullable Object watched(String method, @Nullable Object result, Object @Nullable [] arguments) {
        if (method.equals("commit") && isOfARequest()) {
            COMMITTED.incrementAndGet();
        }
        if (result instanceof PreparedStatement prepared && arguments != null) {
            String sql = String.valueOf(arguments[0]);
            return recorded(PreparedStatement.class, prepared, (execute, answer, none) -> note(execute, sql, answer));
        }
        if (result instanceof Statement plain) {
            return recorded(
                    Statement.class,
                    plain,
                    (execute, answer, sql) -> note(execute, sql == null ? "" : String.valueOf(sql[0]), answer));
        }
        return result;
    }

    private static @Nullable Object note(String method, String sql, @Nullable Object answer) {
        if (method.startsWith("execute") && isOfARequest()) {
            EXECUTED.add(sql);
        }
        return answer;
    }

    private static boolean isOfARequest() {
        return Thread.currentThread().getName().startsWith(REQUESTS);
    }

    private static <T> T recorded(Class<T> type, T target, After after) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                return after.apply(method.getName(), method.invoke(target, arguments), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(
                Proxy.newProxyInstance(RecordingDriver.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return postgres.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return postgres.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return postgres.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return postgres.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return postgres.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.postgresql");
    }

    private interface After {
        @Nullable Object apply(String method, @Nullable Object result, Object @Nullable [] arguments);
    }
}
