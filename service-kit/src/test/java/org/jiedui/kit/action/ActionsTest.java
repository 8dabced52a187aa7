package org.jiedui.kit.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActionsTest {

    private final View view = new View(7, List.of(), "a title");

    @Test
    void offersTheOperationsThatArePossibleInTheOrderOfTheTable() {
        assertThat(Actions.offer(view, DoorAction.values(), action -> action != DoorAction.LOCK)
                        .actions())
                .containsExactly("Door_open", "Door_close");
    }

    @Test
    void offersNothingIfNothingIsPossible() {
        assertThat(Actions.offer(view, DoorAction.values(), action -> false).actions())
                .isEmpty();
    }

    @Test
    void replacesWhatWasOfferedBefore() {
        View offered = Actions.offer(view, DoorAction.values(), action -> true);
        assertThat(Actions.offer(offered, DoorAction.values(), action -> action == DoorAction.LOCK)
                        .actions())
                .containsExactly("Door_lock");
    }

    @Test
    void keepsTheRestOfTheView() {
        assertThat(Actions.offer(view, DoorAction.values(), action -> false)).isEqualTo(view);
    }

    record View(int number, @Offered List<String> actions, String title) {}

    private enum DoorAction implements Action {
        OPEN("Door_open"),
        CLOSE("Door_close"),
        LOCK("Door_lock");

        private final String operationId;

        DoorAction(String operationId) {
            this.operationId = operationId;
        }

        @Override
        public String operationId() {
            return operationId;
        }
    }
}
