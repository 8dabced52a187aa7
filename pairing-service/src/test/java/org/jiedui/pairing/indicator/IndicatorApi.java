package org.jiedui.pairing.indicator;

import static org.jiedui.pairing.PairingApi.as;

import io.restassured.response.Response;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.stack.testing.Tokens;

/** Speaks to the service about indicators as its users do; everything it defines is marked as sample. */
public final class IndicatorApi {

    private IndicatorApi() {}

    /** A new indicator in PERCENT, defined from 2021 on. */
    public static Response anIndicator() {
        return define("sample-" + UUID.randomUUID().toString().substring(24), "2021-01-01");
    }

    public static Response define(String code, String validFrom) {
        return as(Tokens.ministry())
                .body("{\"code\": \"%s\", \"definition\": %s}".formatted(code, definition(validFrom)))
                .post("/v1/indicators");
    }

    public static String definition(String validFrom) {
        return """
                {"name": "示例覆盖率", "unit": "PERCENT", "counted": "示例：已分类小区", "countedOver": "示例：全部小区",
                 "document": "示例文件（%1$s起）", "validFrom": "%1$s"}""".formatted(validFrom);
    }

    /** Issues a further version of the indicator in that answer. */
    public static Response issue(Response indicator, String validFrom) {
        return as(Tokens.ministry())
                .header("If-Match", indicator.header("ETag"))
                .body(definition(validFrom))
                .post("/v1/indicators/" + code(indicator) + "/versions");
    }

    public static String code(Response indicator) {
        return Objects.requireNonNull(indicator.path("code"));
    }

    /** Reports a value as that caller. */
    public static Response report(String token, Response indicator, String region, String period, String value) {
        return as(token).body(valueBody(code(indicator), region, period, value)).post("/v1/indicator-values");
    }

    /** Reports a value as the region's own liaison. */
    public static Response report(Response indicator, String region, String period, String value) {
        return report(Tokens.liaison(region), indicator, region, period, value);
    }

    public static String valueBody(String indicator, String region, String period, String value) {
        return """
                {"indicator": "%s", "region": "%s", "period": "%s", "value": %s, "source": "示例数据"}""".formatted(indicator, region, period, value);
    }

    public static String address(Response value) {
        return "/v1/indicator-values/" + value.path("id");
    }
}
