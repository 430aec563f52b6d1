// modes: int gcstress
/** Backtracking with arrays and recursion. */
public class NQueens {
    static int solve(int row, int[] at) {
        if (row == at.length) return 1;
        int n = 0;
        for (int c = 0; c < at.length; c++) {
            boolean free = true;
            for (int r = 0; r < row && free; r++) free = at[r] != c && Math.abs(at[r] - c) != row - r;
            if (free) {
                at[row] = c;
                n += solve(row + 1, at);
            }
        }
        return n;
    }

    public static void main(String[] args) {
        for (int n = 4; n <= 7; n++) System.out.println(n + ": " + solve(0, new int[n]));
        // expect: 4: 2
        // expect: 5: 10
        // expect: 6: 4
        // expect: 7: 40
    }
}
