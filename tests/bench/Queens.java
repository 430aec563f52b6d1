/** Queens on a board by backtracking: instance fields, boolean arrays, recursion. */
public final class Queens {
    private final int size;
    private final boolean[] columns;
    private final boolean[] rising;
    private final boolean[] falling;
    private int solutions;

    Queens(int size) {
        this.size = size;
        columns = new boolean[size];
        rising = new boolean[2 * size];
        falling = new boolean[2 * size];
    }

    private void mark(int row, int column, boolean taken) {
        columns[column] = taken;
        rising[row + column] = taken;
        falling[row - column + size] = taken;
    }

    private boolean free(int row, int column) {
        return !columns[column] && !rising[row + column] && !falling[row - column + size];
    }

    void place(int row) {
        if (row == size) {
            solutions++;
            return;
        }
        for (int column = 0; column < size; column++) {
            if (free(row, column)) {
                mark(row, column, true);
                place(row + 1);
                mark(row, column, false);
            }
        }
    }

    public static void main(String[] args) {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 12;
        Queens queens = new Queens(size);
        queens.place(0);
        System.out.println("queens " + queens.solutions);
    }
}
