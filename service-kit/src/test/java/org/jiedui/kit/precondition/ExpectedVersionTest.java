package org.jiedui.kit.precondition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
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

    /** Its JSON is part of what an Idempotency-Key stands for, in this process and in any other. */
    @RepeatedTest(20)
    void isWrittenAlikeInWhateverOrderTheTagsCome() throws JsonProcessingException {
        List<Long> versions = LongStream.rangeClosed(1, 12).boxed().collect(Collectors.toList());
        Collections.shuffle(versions);
        String header = versions.stream().map("\"%d\""::formatted).collect(Collectors.joining(", "));

        assertThat(new ObjectMapper().writeValueAsString(ExpectedVersion.fromString(header)))
                .isEqualTo("{\"accepted\":[1,2,3,4,5,6,7,8,9,10,11,12]}");
    }
}
