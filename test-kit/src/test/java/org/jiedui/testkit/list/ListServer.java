package org.jiedui.testkit.list;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of numbers: {@code /right}, and some that are wrong in one way each. A cursor is the name of a list
 * and a number; a number changed in the second of its own. */
final class ListServer implements AutoCloseable {

    private static final Pattern LIMIT = Pattern.compile("limit=(\\d+)");
    private static final Pattern SINCE = Pattern.compile("updatedSince=([^&]+)");
    private static final String UPDATED = "2022-12-14T00:00:0%d+08:00";
    private static final Pattern CURSOR = Pattern.compile("cursor=([a-z]+)(\\d+)");
    private static final int LENGTH = 7;

    private final List<String> executed = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    ListServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<String> statementsOf(Runnable requests) {
        executed.clear();
        requests.run();
        return List.copyOf(executed);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        String list = exchange.getRequestURI().getPath().substring(1) + (query.contains("updatedSince") ? "since" : "");
        Matcher cursor = CURSOR.matcher(query);
        boolean isNext = cursor.find();
        boolean isForeign = isNext && !cursor.group(1).equals(list) && !list.equals("careless");
        int from = isNext && !isForeign ? Integer.parseInt(cursor.group(2)) : 0;
        byte[] body = (isForeign ? "{\"pointer\": \"#query/cursor\"}" : page(list, from, limit(query), since(query)))
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(isForeign ? 400 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static int limit(String query) {
        Matcher limit = LIMIT.matcher(query);
        return limit.find() ? Integer.parseInt(limit.group(1)) : LENGTH;
    }

    private static String since(String query) {
        Matcher since = SINCE.matcher(query);
        return since.find() ? since.group(1) : "";
    }

    /** How many numbers have changed since then: all, the last, or none. */
    private static int changed(String since, String list) {
        if (since.isEmpty() || since.startsWith("2000") || list.startsWith("deaf")) {
            return LENGTH;
        }
        return since.startsWith("2022") && !list.startsWith("forgetful") ? 1 : 0;
    }

    private String page(String list, int from, int limit, String since) {
        int length = Math.min(list.startsWith("short") ? 1 : LENGTH, changed(since, list));
        int to = Math.min(length, from + limit);
        executed.add("select page");
        if (list.equals("slow")) {
            IntStream.range(from, to).forEach(item -> executed.add("select item"));
        }
        String items = IntStream.range(from, to).mapToObj(ListServer::item).collect(Collectors.joining(","));
        int next = list.equals("gappy") ? to + 1 : to;
        return "{\"items\": [%s]%s}".formatted(items, to < length ? ", \"next\": \"%s%d\"".formatted(list, next) : "");
    }

    private static String item(int number) {
        return "{\"number\": %d, \"updatedAt\": \"%s\"}".formatted(number, UPDATED.formatted(LENGTH - number));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
