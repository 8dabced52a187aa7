package org.jiedui.caselibrary.adoption.web;

import static org.jiedui.caselibrary.CaseApi.asLiaison;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jspecify.annotations.Nullable;

/** Adoptions over HTTP, as their region moves them along. */
final class AdoptionApi {

    private static final String ADAPTATION = "{\"adaptation\": {\"changed\": \"投放时段改为一日一次\", \"why\": \"值守人员不足\"}}";

    private AdoptionApi() {}

    static Response register(String by, CaseId adopted) {
        return register(by, adopted, null);
    }

    static Response register(String by, CaseId adopted, @Nullable Integer version) {
        String body = version == null ? "" : ", \"caseVersion\": " + version;
        return asLiaison(by)
                .contentType(ContentType.JSON)
                .body("{\"caseId\": \"%s\", \"regionName\": \"测试县\"%s}".formatted(adopted, body))
                .post("/v1/adoptions");
    }

    static Response implemented(String by, CaseId adopted) {
        Response piloting = step(step(register(by, adopted), "plans", "{}"), "pilots", "{}");
        return step(piloting, "implementations", ADAPTATION);
    }

    static Response evaluated(String by, CaseId adopted, String indicator) {
        return step(implemented(by, adopted), "evaluations", """
                {"observations": [{"region": "%s", "indicator": "%s", "source": "示例数据，非真实统计",
                  "before": {"period": "2021", "value": 10.6, "definitionVersion": 1},
                  "after": {"period": "2022", "value": 22.05, "definitionVersion": 1}}]}""".formatted(by, indicator));
    }

    static Response step(Response seen, String how, String body) {
        String by = seen.path("region");
        return asLiaison(by)
                .header("If-Match", seen.header("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(address(seen) + "/" + how);
    }

    static String address(Response seen) {
        return "/v1/adoptions/" + seen.path("id");
    }
}
