package org.jiedui.activity.compliance.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiedui.events.vocabulary.Duty;

/**
 * Where the marks of a month stand: each duty that ends in it has its own columns, as many as the cooperation with the most
 * of them needs. So marks of one kind stand below each other, whatever else is owed, and none covers another.
 */
final class Columns {

    static final int WIDTH = 25;

    private static final int MONTHS = 12;
    private static final int AROUND_A_MONTH = 8;

    private final List<Month> months = new ArrayList<>();
    private final int end;

    /** @param begin where January begins */
    Columns(List<PictureRow> rows, int begin) {
        int x = begin;
        for (int number = 1; number <= MONTHS; number++) {
            Month month = new Month(number, x, counts(rows, number));
            months.add(month);
            x += month.width();
        }
        end = x;
    }

    private static Map<Duty, Integer> counts(List<PictureRow> rows, int month) {
        Map<Duty, Integer> counts = new EnumMap<>(Duty.class);
        for (Duty duty : Duty.values()) {
            int most = rows.stream()
                    .mapToInt(row -> row.endingIn(month, duty).size())
                    .max()
                    .orElse(0);
            if (most > 0) {
                counts.put(duty, most);
            }
        }
        return counts;
    }

    List<Month> months() {
        return List.copyOf(months);
    }

    /** Where December ends. */
    int end() {
        return end;
    }

    /**
     * A month of the year.
     *
     * @param number from 1
     * @param counts how many columns each duty has in it
     */
    record Month(int number, int x, Map<Duty, Integer> counts) {

        int width() {
            return Math.max(1, columns().size()) * WIDTH + AROUND_A_MONTH;
        }

        List<Duty> columns() {
            return counts.entrySet().stream()
                    .flatMap(duty -> IntStream.range(0, duty.getValue()).mapToObj(one -> duty.getKey()))
                    .toList();
        }

        /** Where the column of that place among those of all duties begins. */
        int column(int place) {
            return x + AROUND_A_MONTH / 2 + place * WIDTH;
        }

        int firstOf(Duty duty) {
            return column(columns().indexOf(duty));
        }
    }
}
