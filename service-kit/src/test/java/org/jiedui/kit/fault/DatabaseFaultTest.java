package org.jiedui.kit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFaultTest {

    @ParameterizedTest
    @CsvSource({
        "23505, RULE_BROKEN",
        "23514, RULE_BROKEN",
        "40001, COLLISION",
        "40P01, COLLISION",
        "08001, CANNOT_NOW",
        "08006, CANNOT_NOW",
        "25006, CANNOT_NOW",
        "28P01, CANNOT_NOW",
        "3D000, CANNOT_NOW",
        "53100, CANNOT_NOW",
        "53200, CANNOT_NOW",
        "53300, CANNOT_NOW",
        "55P03, CANNOT_NOW",
        "57P01, CANNOT_NOW",
        "57P02, CANNOT_NOW",
        "57P03, CANNOT_NOW",
        "57P05, CANNOT_NOW",
        "58030, CANNOT_NOW",
        "57014, CUT_OFF",
        "25P03, CUT_OFF",
        "25P04, CUT_OFF",
    })
    void isToldByItsState(String state, DatabaseFault fault) {
        assertThat(DatabaseFault.in(new SQLException("whatever it says", state)))
                .contains(fault);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "42P01", "22001", "25P02", "XX000"})
    void isNoneWhereTheMistakeIsOurs(String state) {
        assertThat(DatabaseFault.in(new SQLException("Sorry, acquisition timeout!", state)))
                .isEmpty();
    }

    @Test
    void isFoundAmongCausesAndWhatWasSuppressed() {
        Exception commit = new IllegalStateException("could not commit");
        commit.addSuppressed(new CompletionException(new SQLException("no space left", "53100")));

        assertThat(DatabaseFault.in(new IllegalStateException(commit))).contains(DatabaseFault.CANNOT_NOW);
    }

    @ParameterizedTest
    @CsvSource({"23505, false", "57014, false", "42P01, false", "40P01, true", "53100, true"})
    void passesUnlessTheSameWillComeAgain(String state, boolean passes) {
        assertThat(DatabaseFault.passes(new SQLException("whatever it says", state)))
                .isEqualTo(passes);
    }
}
