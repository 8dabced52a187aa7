package org.jiedui.pairing.matching.assignment;

import java.util.Arrays;

/**
 * Finds an assignment of the highest weight (Kuhn 1955, with shortest augmenting paths). Each on the left has a stand-in of
 * weight 0 behind the real ones on the right, which stands for being alone; place 0 of every array is a root that belongs to
 * nobody. Of columns that are equally near it takes the first, so that the same weights have the same answer; the stand-ins
 * come last to first, so that whoever comes later stays alone.
 */
final class HungarianMethod {

    private static final long NEVER = Long.MAX_VALUE / 4;

    private final long[][] weights;
    private final int left;
    private final int right;
    private final int columns;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] rowOf;
    private final int[] cameFrom;
    private final long[] slack;
    private final boolean[] inTree;

    /** @param weights of the pairs, left by right; 0 for what must not be */
    HungarianMethod(long[][] weights, int right) {
        this.weights = weights;
        this.left = weights.length;
        this.right = right;
        this.columns = right + left + 1;
        this.rowPrice = new long[left + 1];
        this.columnPrice = new long[columns];
        this.rowOf = new int[columns];
        this.cameFrom = new int[columns];
        this.slack = new long[columns];
        this.inTree = new boolean[columns];
        for (int row = 1; row <= left; row++) {
            augment(row);
        }
    }

    private void augment(int row) {
        rowOf[0] = row;
        Arrays.fill(slack, NEVER);
        Arrays.fill(inTree, false);
        int column = 0;
        while (rowOf[column] != 0) {
            inTree[column] = true;
            int next = nearest(column);
            reprice(slack[next]);
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    private int nearest(int from) {
        int row = rowOf[from];
        int nearest = 0;
        for (int column = 1; column < columns; column++) {
            if (inTree[column]) {
                continue;
            }
            long reduced = cost(row, column) - rowPrice[row] - columnPrice[column];
            if (reduced < slack[column]) {
                slack[column] = reduced;
                cameFrom[column] = from;
            }
            if (nearest == 0 || slack[column] < slack[nearest]) {
                nearest = column;
            }
        }
        return nearest;
    }

    private void reprice(long by) {
        for (int column = 0; column < columns; column++) {
            if (inTree[column]) {
                rowPrice[rowOf[column]] += by;
                columnPrice[column] -= by;
            } else {
                slack[column] -= by;
            }
        }
    }

    private long cost(int row, int column) {
        if (column > right) {
            return column == columns - row ? 0 : NEVER;
        }
        long weight = weights[row - 1][column - 1];
        return weight == 0 ? NEVER : -weight;
    }

    /** For each on the left its partner on the right, from {@code right} on its own stand-in. */
    int[] partners() {
        int[] partnerOf = new int[left];
        for (int column = 1; column < columns; column++) {
            if (rowOf[column] != 0) {
                partnerOf[rowOf[column] - 1] = column - 1;
            }
        }
        return partnerOf;
    }
}
