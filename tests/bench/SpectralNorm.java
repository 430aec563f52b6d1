/** Power iteration on an implicit matrix: double arrays, division, small calls. */
public final class SpectralNorm {
    static double element(int row, int column) {
        int diagonal = row + column;
        return 1.0 / (diagonal * (diagonal + 1) / 2 + row + 1);
    }

    static void multiply(double[] in, double[] out) {
        for (int i = 0; i < out.length; i++) {
            double sum = 0;
            for (int j = 0; j < in.length; j++) {
                sum += element(i, j) * in[j];
            }
            out[i] = sum;
        }
    }

    static void multiplyTransposed(double[] in, double[] out) {
        for (int i = 0; i < out.length; i++) {
            double sum = 0;
            for (int j = 0; j < in.length; j++) {
                sum += element(j, i) * in[j];
            }
            out[i] = sum;
        }
    }

    public static void main(String[] args) {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 750;
        double[] u = new double[size];
        double[] v = new double[size];
        double[] between = new double[size];
        java.util.Arrays.fill(u, 1.0);
        for (int i = 0; i < 10; i++) {
            multiply(u, between);
            multiplyTransposed(between, v);
            multiply(v, between);
            multiplyTransposed(between, u);
        }
        double uv = 0;
        double vv = 0;
        for (int i = 0; i < size; i++) {
            uv += u[i] * v[i];
            vv += v[i] * v[i];
        }
        System.out.println("spectral-norm " + Math.round(Math.sqrt(uv / vv) * 1e9));
    }
}
