/** Rectangular, ragged and partly allocated arrays. */
public class ArraysMultiDimensional {
    public static void main(String[] args) {
        int[][][] cube = new int[2][3][4];
        cube[1][2][3] = 7;
        System.out.println(cube.length + " " + cube[0].length + " " + cube[1][2].length + " " + cube[1][2][3]);
        // expect: 2 3 4 7
        int[][] ragged = {{1}, {2, 3}, {}, null};
        int sum = 0;
        for (int[] row : ragged) if (row != null) for (int v : row) sum += v;
        System.out.println(sum); // expect: 6
        long[][][] partial = new long[2][2][];
        System.out.println(partial[1][1]); // expect: null
        partial[0][1] = new long[] {5};
        partial[0][1][0] += 6;
        System.out.println(partial[0][1][0]); // expect: 11
        System.out.println(cube.getClass().getName() + " " + partial[0].getClass() + " " + new String[0][0].getClass());
        // expect: [[[I class [[J class [[Ljava.lang.String;
        Object[] rows = new int[3][2];
        rows[0] = new int[5];
        System.out.println(((int[]) rows[0]).length); // expect: 5
        int[] alias[] = {{1, 2}}, other = {3};
        System.out.println(alias[0][1] + other[0]); // expect: 5
        char[][] grid = new char[2][2];
        grid[0][0] = 'x';
        System.out.println((int) grid[1][1]); // expect: 0
        boolean[][] flags = new boolean[1][1];
        System.out.println(flags[0][0]); // expect: false
        System.out.println(new int[0][5].length); // expect: 0
    }
}
