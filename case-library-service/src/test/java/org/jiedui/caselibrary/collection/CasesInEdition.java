package org.jiedui.caselibrary.collection;

import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.caselibrary.CaseApi;
import org.jiedui.caselibrary.edition.web.EditionApi;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.events.PublishedPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.stack.testing.Tokens;

/** Joint cases of Zhuhai and Zunyi on their way through an edition of the ministry; every text is a sample. */
public final class CasesInEdition {

    public static final String ZHUHAI = Tokens.liaison("440400");
    public static final String ZUNYI = Tokens.liaison("520300");
    public static final String MINISTRY = Tokens.ministry();

    private static final Map<String, Object> CONTENT = Map.ofEntries(
            Map.entry("title", "示例案例"),
            Map.entry("kind", "INSTITUTIONAL"),
            Map.entry("scene", "RESIDENTIAL_COMMUNITY"),
            Map.entry("topics", List.of("MECHANISM")),
            Map.entry("background", "示例背景"),
            Map.entry("measures", "示例举措"),
            Map.entry("results", "示例成效"),
            Map.entry("lessons", "示例经验"),
            Map.entry("conditions", "暂未发现"),
            Map.entry("notToCopy", "暂未发现"),
            Map.entry("costAndStaff", "暂未发现"));
    private static final Map<String, Object> CONFIRMED =
            Map.of("nothingUndisclosed", true, "noPrivacyInfringed", true, "noRightsInfringed", true);

    private final CaseSeeding seeding;
    private final CaseDeciding deciding;

    public CasesInEdition(CaseSeeding seeding, CaseDeciding deciding) {
        this.seeding = seeding;
        this.deciding = deciding;
    }

    /** A draft of Zhuhai, through an edition of its own. */
    public Response approved(String id) {
        Response open = anOpenEdition();
        Response draft = CaseApi.as(ZHUHAI).get("/v1/cases/" + id);
        Response submitted = submit(write(draft, "示例案例"), open);
        submitted.then().statusCode(200);
        Response unusedInReview = inReview(open);
        approve(submitted);
        return CaseApi.read(ZHUHAI, submitted);
    }

    public Response written() {
        return written(seeding);
    }

    /** One that is complete, of a pairing of its own. */
    public static Response written(CaseSeeding seeding) {
        PublishedPairing pairing = aPairing();
        seeding.takeIn(
                anExchange(pairing)
                        .startingAt("2022-03-01T01:00:00Z")
                        .showing(aPractice("示例做法"))
                        .completed(),
                1);
        return write(CaseApi.theCaseOf(pairing), "示例案例");
    }

    public static Response write(Response seen, String title) {
        Map<String, Object> content = new HashMap<>(CONTENT);
        content.put("title", title);
        Response written = CaseApi.write(seen, content);
        written.then().statusCode(200);
        return written;
    }

    public static Response submit(Response seen, Response edition) {
        return CaseApi.post(
                ZHUHAI, seen, "submissions", Map.of("edition", EditionApi.id(edition), "statements", CONFIRMED));
    }

    /** Of a submission outside of any edition. */
    public static Map<String, Object> confirmed() {
        return Map.of("statements", CONFIRMED);
    }

    public Response submittedTo(Response edition) {
        Response submitted = submit(written(), edition);
        submitted.then().statusCode(200);
        return submitted;
    }

    /** By the ministry. */
    public void approve(Response seen) {
        decide(new Caller("test", Set.of(Roles.MINISTRY), null, null), seen);
    }

    /** By a province. */
    public void approveFor(String province, Response seen) {
        decide(new Caller("test", Set.of(Roles.PROVINCE), new RegionCode(province), null), seen);
    }

    private void decide(Caller office, Response seen) {
        Response now = CaseApi.read(ZHUHAI, seen);
        CaseId id = new CaseId(UUID.fromString(now.path("id")));
        Change change = Change.of(office, ExpectedVersion.fromString(now.header("ETag")));
        QuarkusTransaction.requiringNew().run(() -> deciding.approve(id, change));
    }

    public static void consent(String liaison, Response seen) {
        CaseApi.post(liaison, CaseApi.read(liaison, seen), "consents", confirmed())
                .then()
                .statusCode(200);
    }

    public void approveWithConsents(Response seen) {
        approve(seen);
        consent(ZUNYI, seen);
    }

    /** One of the ministry that no gate guards. */
    public static Response anOpenEdition() {
        String content = EditionApi.aContent().replace("{\"level\": \"PROVINCE\", \"role\": \"province\"}", "");
        Response opened = EditionApi.open(MINISTRY, content);
        opened.then().statusCode(201);
        return opened;
    }

    public static Response inReview(Response open) {
        Response begun = EditionApi.beginReview(MINISTRY, EditionApi.close(MINISTRY, open));
        begun.then().statusCode(200);
        return begun;
    }

    /** A published edition with so many cases. */
    public Response published(int count) {
        Response open = anOpenEdition();
        List<Response> submitted =
                Stream.generate(() -> submittedTo(open)).limit(count).toList();
        Response edition = inReview(open);
        submitted.forEach(this::approveWithConsents);
        Response published = publish(edition, submitted);
        published.then().statusCode(200);
        return published;
    }

    public static Response publish(Response edition, List<Response> cases) {
        String ids =
                cases.stream().map(one -> '"' + one.<String>path("id") + '"').collect(Collectors.joining(","));
        return EditionApi.act(MINISTRY, edition, "publications", "{\"cases\": [%s]}".formatted(ids));
    }
}
