package org.jiedui.pairing;

import static org.jiedui.pairing.PairingApi.as;

import io.restassured.response.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiedui.stack.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** Registers and redesignates parties as the ministry does; their LOCAL codes mark them as test data. */
public final class PartyApi {

    private static final AtomicInteger COUNTIES = new AtomicInteger();

    private PartyApi() {}

    /** A code nobody has. */
    public static String newCode() {
        return "LOCAL:TEST-"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
    }

    /** A body without a parent, since 2010. */
    public static Response registered(String code) {
        return register(body(code, "测试兵团", "PROVINCE", null, "2010-01-01"));
    }

    /** A body at the level of a county, since 2010, under a name that no other has. */
    public static Response registeredBelow(String parent, String code) {
        return register(body(code, "测试%d县".formatted(COUNTIES.incrementAndGet()), "COUNTY", parent, "2010-01-01"));
    }

    public static Response register(String body) {
        return as(Tokens.ministry()).body(body).post("/v1/parties");
    }

    public static String body(String code, String name, String level, @Nullable String parent, String validFrom) {
        return """
                {"region": "%s", "name": "%s", "level": "%s", "validFrom": "%s", "document": "测试文件"%s}""".formatted(code, name, level, validFrom, parent == null ? "" : ", \"parent\": \"" + parent + "\"");
    }

    /** Calls the party in that answer otherwise. */
    public static Response redesignate(Response seen, String body) {
        return as(Tokens.ministry())
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .post(address(seen) + "/designations");
    }

    /** Ends the party in that answer; nobody follows it. */
    public static Response dissolve(Response seen, String lastDay) {
        return dissolve(seen, lastDay, null);
    }

    public static Response dissolve(Response seen, String lastDay, @Nullable String successor) {
        return as(Tokens.ministry())
                .header("If-Match", seen.header("ETag"))
                .body(dissolution(lastDay, successor))
                .post(address(seen) + "/dissolutions");
    }

    public static String dissolution(String lastDay, @Nullable String successor) {
        return """
                {"dissolvedOn": "%s", "reason": "测试区划调整", "document": "测试文件"%s}""".formatted(lastDay, successor == null ? "" : ", \"successor\": \"" + successor + "\"");
    }

    public static Response read(Response seen) {
        return as(Tokens.analyst()).get(address(seen));
    }

    public static String address(Response seen) {
        return "/v1/parties/" + seen.path("id");
    }
}
