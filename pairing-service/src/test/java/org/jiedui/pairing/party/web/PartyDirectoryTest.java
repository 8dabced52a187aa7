package org.jiedui.pairing.party.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.jiedui.pairing.PairingApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PartyDirectoryTest {

    /** Before any party of a test begins, so that only the reference data answer. */
    private static final String FIRST_DAY = "2000-01-01";

    @Test
    void knowsAllProvincesAndTheBodyWithoutACode() {
        Response provinces = as(Tokens.analyst())
                .queryParam("level", "PROVINCE")
                .queryParam("on", FIRST_DAY)
                .get("/v1/parties");
        provinces.then().statusCode(200).body("items", hasSize(35));
        assertThat(provinces.<List<String>>path("items.region")).contains("610000", "140000", "LOCAL:XPCC");
    }

    @Test
    void pagesThroughAllPartiesWithoutRepeatingAny() {
        Set<String> seen = new HashSet<>();
        String cursor = null;
        do {
            var request = as(Tokens.analyst()).queryParam("limit", 100).queryParam("on", FIRST_DAY);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/parties");
            page.<List<String>>path("items.id")
                    .forEach(id -> assertThat(seen.add(id)).isTrue());
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).hasSize(369);
    }

    @Test
    void listsThemByTheirCodesToo() {
        List<String> codes = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(Tokens.analyst())
                    .queryParam("limit", 100)
                    .queryParam("on", FIRST_DAY)
                    .queryParam("sort", "REGION");
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/parties");
            page.then().statusCode(200);
            codes.addAll(page.<List<String>>path("items.region"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(codes).hasSize(369).isSorted().startsWith("110000", "120000", "130000", "130100");
    }

    @Test
    void hasNoPartiesBeforeTheFirstDayOfTheReferenceData() {
        as(Tokens.analyst())
                .queryParam("on", "1999-12-31")
                .get("/v1/parties")
                .then()
                .body("items", hasSize(0));
    }

    @Nested
    class WhenSearched {
        @Test
        void findsPartOfAChineseName() {
            search("name", "珠海").body("items.region", hasItem("440400"));
        }

        @Test
        void findsPartOfAnEnglishNameInAnyCase() {
            search("name", "hEB").body("items.region", hasItem("130000"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"zhuhai", "zhu hai", "Zhu-Hai", "zhuh", "zh", "zhs"})
        void findsTheBeginningOfPinyinAndInitials(String typed) {
            search("name", typed).body("items.region", hasItem("440400"));
        }

        @Test
        void findsANameInEnglishByItsBeginning() {
            search("name", "urumqi").body("items.name", contains("乌鲁木齐市"));
            search("name", "inner mong").body("items.region", hasItem("150000"));
            search("name", "hai").body("items.name", not(hasItem("珠海市")));
        }

        @Test
        void saysWhatWasWorkedOutBesideWhatHasASource() {
            search("name", "内蒙古")
                    .body("items.englishName", contains("Inner Mongolia"))
                    .body("items.romanisedName", contains("Inner Mongolia Autonomous Region"));
            search("name", "珠海")
                    .body("items[0]", not(hasKey("englishName")))
                    .body("items.romanisedName", contains("Zhuhai"));
        }

        @Test
        void takesWhatLooksLikeAPatternLiterally() {
            search("name", "%").body("items", hasSize(0));
        }

        @Test
        void findsARegionWithAllBelowIt() {
            search("within", "440000")
                    .body("items.region", everyItem(startsWith("44")))
                    .body("items.region", hasItem("440000"))
                    .body("items.region", hasItem("440306"));
            search("within", "LOCAL:XPCC").body("items.region", hasItem("LOCAL:XPCC"));
        }

        @Test
        void findsWhatLiesDirectlyBelowAParty() {
            search("parent", "440300").body("items.region", hasItem("440306"));
            search("parent", "440000")
                    .body("items.parent", everyItem(equalTo("440000")))
                    .body("items.parentName", everyItem(equalTo("广东省")));
        }

        @Test
        void refusesAnOverlongName() {
            as(Tokens.analyst())
                    .queryParam("name", "海".repeat(61))
                    .get("/v1/parties")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("#query/name"));
        }

        private ValidatableResponse search(String criterion, String value) {
            return as(Tokens.reviewer("440000"))
                    .queryParam(criterion, value)
                    .queryParam("limit", 200)
                    .get("/v1/parties")
                    .then()
                    .statusCode(200);
        }
    }
}
