/** Points inside the Mandelbrot set: local doubles in a hot inner loop. */
public final class Mandelbrot {
    static final int MAX_STEPS = 100;

    static int steps(double cr, double ci) {
        double zr = 0;
        double zi = 0;
        int step = 0;
        while (step < MAX_STEPS && zr * zr + zi * zi <= 4.0) {
            double next = zr * zr - zi * zi + cr;
            zi = 2.0 * zr * zi + ci;
            zr = next;
            step++;
        }
        return step;
    }

    public static void main(String[] args) {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 1500;
        long sum = 0;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                sum += steps(3.0 * x / size - 2.25, 2.5 * y / size - 1.25);
            }
        }
        System.out.println("mandelbrot " + sum);
    }
}
