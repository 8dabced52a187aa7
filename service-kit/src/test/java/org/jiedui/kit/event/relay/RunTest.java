package org.jiedui.kit.event.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunTest {

    private static final List<Run> RUNS = Run.of(List.of(7L, 8L, 9L, 12L, 20L, 21L));

    @Test
    void holdsSuccessiveOrdinals() {
        assertThat(RUNS).containsExactly(new Run(7, 3), new Run(12, 1), new Run(20, 2));
        assertThat(Run.of(List.of())).isEmpty();
    }

    @Test
    void isWrittenAsPostgresqlReadsIt() {
        assertThat(Run.asMultirange(RUNS)).isEqualTo("{[7,9],[12,12],[20,21]}");
        assertThat(Run.asMultirange(List.of())).isEqualTo("{}");
    }
}
