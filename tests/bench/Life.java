/** Conway's game of life on a torus: byte[][] reads with computed neighbours. */
public final class Life {
    private final int size;
    private byte[][] cells;
    private byte[][] spare;

    Life(int size) {
        this.size = size;
        cells = new byte[size][size];
        spare = new byte[size][size];
        int seed = 7;
        for (byte[] row : cells) {
            for (int x = 0; x < size; x++) {
                seed = seed * 1103515245 + 12345;
                row[x] = (byte) (seed >>> 30 == 0 ? 1 : 0);
            }
        }
    }

    void step() {
        for (int y = 0; y < size; y++) {
            byte[] above = cells[y == 0 ? size - 1 : y - 1];
            byte[] here = cells[y];
            byte[] below = cells[y == size - 1 ? 0 : y + 1];
            byte[] next = spare[y];
            for (int x = 0; x < size; x++) {
                int left = x == 0 ? size - 1 : x - 1;
                int right = x == size - 1 ? 0 : x + 1;
                int around = above[left] + above[x] + above[right] + here[left] + here[right]
                        + below[left] + below[x] + below[right];
                next[x] = (byte) (around == 3 || around == 2 && here[x] == 1 ? 1 : 0);
            }
        }
        byte[][] old = cells;
        cells = spare;
        spare = old;
    }

    int hash() {
        int hash = 0;
        for (byte[] row : cells) {
            for (byte cell : row) {
                hash = hash * 31 + cell;
            }
        }
        return hash;
    }

    public static void main(String[] args) {
        int generations = args.length > 0 ? Integer.parseInt(args[0]) : 600;
        Life life = new Life(200);
        for (int i = 0; i < generations; i++) {
            life.step();
        }
        System.out.println("life " + life.hash());
    }
}
