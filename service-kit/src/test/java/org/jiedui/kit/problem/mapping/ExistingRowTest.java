package org.jiedui.kit.problem.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExistingRowTest {

    private static final ExistingRow.Key BY_NAME = new ExistingRow.Key(List.of("region", "name_key(unit)"), null);

    @Test
    void readsTheValuesThatTheDatabaseNames() {
        assertThat(BY_NAME.values("Key (region, name_key(unit))=(440400, 某局) already exists."))
                .containsExactly("440400", "某局");
    }

    @Test
    void readsThemInWhateverLanguageTheDatabaseSpeaks() {
        assertThat(BY_NAME.values("键值\"(region, name_key(unit))=(440400, 某局)\" 已经存在"))
                .containsExactly("440400", "某局");
    }

    @Test
    void takesWhatIsLeftAsTheLastValue() {
        assertThat(BY_NAME.values("Key (region, name_key(unit))=(440400, a, b)=(c) already exists."))
                .containsExactly("440400", "a, b)=(c");
    }

    @Test
    void findsNothingInAnythingElse() {
        assertThat(BY_NAME.values("Key (unit)=(某局) already exists.")).isEmpty();
        assertThat(BY_NAME.values("null")).isEmpty();
        assertThat(new ExistingRow.Key(List.of(), null).values("Key ()=() already exists."))
                .isEmpty();
    }

    @Test
    void looksAmongTheRowsOfAPartialIndexOnly() {
        assertThat(new ExistingRow.Key(List.of("year"), "(status = 'OPEN'::text)").select("plan"))
                .isEqualTo("select * from plan where year = ? and (status = 'OPEN'::text)");
    }
}
