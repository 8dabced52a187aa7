package org.jiedui.pairing.party.romanisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisationTest {

    private static final String REFERENCE_DATA = "/db/migration/V2026_11_21_11__party_reference_data.sql";
    private static final Pattern DESIGNATION = Pattern.compile("'(?:[0-9]{6}|LOCAL:XPCC)', '(\\p{IsHan}+)'");

    /** Each was looked at: the file says how all regions are read and spelt. */
    @Test
    void readsAndSpellsEveryRegionOfTheReferenceData() throws IOException {
        List<String> romanised = DESIGNATION
                .matcher(resource(REFERENCE_DATA))
                .results()
                .map((MatchResult found) -> found.group(1))
                .map(name -> name + "," + Objects.requireNonNullElse(Romanisation.english(name), "") + ","
                        + Romanisation.keys(name, null).strip().split(" ", -1)[0])
                .toList();

        assertThat(romanised).isEqualTo(resource("romanised-names.csv").lines().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "重庆市, Chongqing, chongqingshi cqs",
        "厦门市, Xiamen, xiamenshi xms",
        "六安市, Lu'an, luanshi las",
        "吕梁市, Lüliang, luliangshi lls",
        "西藏自治区, Xizang Autonomous Region, xizangzizhiqu xzzzq",
        "呼和浩特市, Hohhot, huhehaoteshi hhhts",
        "番禺区, Panyu District, panyuqu pyq",
        "莘县, Shen County, shenxian sx",
        "三都水族自治县, Sandu Sui Autonomous County, sandushuizuzizhixian sdszzzx",
        "塔什库尔干塔吉克自治县, Tashiku'ergan Tajik Autonomous County, tashikuergantajikezizhixian tskegtjkzzx",
    })
    void knowsReadingsPeoplesAndClasses(String name, String english, String keys) {
        assertThat(Romanisation.english(name)).isEqualTo(english);
        assertThat(Romanisation.keys(name, null)).startsWith(" " + keys).endsWith(Romanisation.key(english));
    }

    @ParameterizedTest
    @CsvSource({"新疆生产建设兵团", "测试", "市", "·市", "𠮷县"})
    void hasNoEnglishForANameWithoutAClassOrAReading(String name) {
        assertThat(Romanisation.english(name)).isNull();
        assertThat(Romanisation.keys(name, "Sample Name")).endsWith(" samplename");
    }

    @ParameterizedTest
    @CsvSource({"Zhu Hai,zhuhai", "xi'an,xian", "Ürümqi,urumqi", "lüliang,luliang", "lvliang,luliang", "ＺＨ,zh", "珠海,''"
    })
    void comparesLatinLettersAsTheyAreTyped(String typed, String key) {
        assertThat(Romanisation.key(typed)).isEqualTo(key);
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(RomanisationTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
