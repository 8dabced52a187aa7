package org.jiedui.kit.precondition;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExpectedVersionTest {

    @Test
    void letsTheFirstBeWrittenWithoutAny() {
        assertThatCode(() -> ExpectedVersion.checkOrCreate(null, null)).doesNotThrowAnyException();
    }

    @Test
    void asksForTheVersionOfWhatIsThere() {
        assertThatThrownBy(() -> ExpectedVersion.checkOrCreate(null, 3L)).isInstanceOf(VersionRequired.class);
    }

    @Test
    void doesNotTakeAVersionOfWhatIsNotThere() {
        assertThatThrownBy(() -> ExpectedVersion.checkOrCreate(ExpectedVersion.of(3), null))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void takesTheVersionThatIsThereAndNoOther() {
        assertThatCode(() -> ExpectedVersion.checkOrCreate(ExpectedVersion.of(3), 3L))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ExpectedVersion.checkOrCreate(ExpectedVersion.of(2), 3L))
                .isInstanceOf(StaleVersion.class);
    }
}
