package org.jiedui.activity.placement;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.pair.Term.OutOfForce;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * A day, as far as it is open to a pair.
 *
 * @param working whether it is a working day of both sides
 * @param blocked whether it lies in a blocked week of either side
 * @param outOfForce why the pairing is not in force then; absent if it is
 * @param makeUp whether it is a weekend day that is worked for another
 * @param provisional whether the notice that decides about it is not loaded
 * @param because sentences that say why it is closed, blocked or in a suspension; none if it is open
 */
public record PairDay(
        LocalDate date,
        boolean working,
        boolean blocked,
        @Nullable OutOfForce outOfForce,
        boolean makeUp,
        boolean provisional,
        List<Text> because) {}
