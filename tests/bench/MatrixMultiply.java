/** Dense matrix product: double[][] in three nested loops. */
public final class MatrixMultiply {
    static double[][] matrix(int size, int seed) {
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                matrix[i][j] = (i * seed + j * 7) % 16 - 8;
            }
        }
        return matrix;
    }

    static double[][] multiply(double[][] a, double[][] b) {
        int size = a.length;
        double[][] product = new double[size][size];
        for (int i = 0; i < size; i++) {
            double[] row = product[i];
            for (int k = 0; k < size; k++) {
                double factor = a[i][k];
                double[] other = b[k];
                for (int j = 0; j < size; j++) {
                    row[j] += factor * other[j];
                }
            }
        }
        return product;
    }

    public static void main(String[] args) {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 480;
        double[][] product = multiply(matrix(size, 3), matrix(size, 5));
        double sum = 0;
        for (double[] row : product) {
            for (int j = 0; j < size; j++) {
                sum += row[j] * (j % 3 + 1);
            }
        }
        System.out.println("matrix-multiply " + (long) sum);
    }
}
