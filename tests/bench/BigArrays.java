/** Arrays of kilobytes and megabytes, of numbers and of references, filled a little and dropped. */
public final class BigArrays {
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        Object[] kept = new Object[16];
        long sum = 0;
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < 400; i++) {
                byte[] bytes = new byte[1000 + i * 37];
                bytes[i] = (byte) round;
                int[] ints = new int[200 + i];
                ints[i] = i;
                Object[] references = new Object[100 + i];
                references[i] = bytes;
                sum += bytes[i] + ints[i] + references.length;
                if (i % 100 == 0) {
                    kept[(i / 100 + round) & 15] = references;
                }
            }
            double[] numbers = new double[300_000];
            long[][] table = new long[64][1024];
            numbers[round] = round;
            table[round & 63][round] = round;
            sum += (long) numbers[round] + table[round & 63][round];
        }
        System.out.println("big-arrays " + sum);
    }
}
