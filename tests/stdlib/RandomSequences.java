import java.util.*;

/** Seeded random numbers are the documented sequence. */
public class RandomSequences {
    public static void main(String[] args) {
        Random r = new Random(42);
        System.out.println(r.nextInt()); // expect: -1170105035
        System.out.println(r.nextInt(100)); // expect: 63
        System.out.println(r.nextInt(64)); // expect: 43
        System.out.println(r.nextLong()); // expect: 884324181205335268
        System.out.println(r.nextBoolean()); // expect: true
        System.out.println(r.nextDouble() + " " + r.nextFloat() + " " + r.nextGaussian() + " " + r.nextGaussian());
        // expect: 0.27707849007413665 0.6655489 -0.8761154839986063 -0.10449443722947346
        byte[] b = new byte[5];
        r.nextBytes(b);
        System.out.println(Arrays.toString(b)); // expect: [-120, 92, -77, 97, -8]
        System.out.println(new Random(7).ints(5, 0, 10).boxed().toList()); // expect: [6, 4, 5, 4, 0]
        System.out.println(new Random(0).doubles(1).sum()); // expect: 0.730967787376657
        System.out.println(new Random(9).nextInt(5, 10)); // expect: 9
        r.setSeed(1);
        System.out.println(r.nextInt() + " " + r.nextInt(1 << 30) + " " + r.nextInt(1000003));
        // expect: -1155869325 107882294 639207
        SplittableRandom s = new SplittableRandom(5);
        System.out.println(s.nextInt() + " " + s.nextLong() + " " + s.nextInt(10) + " " + s.split().nextInt());
        // expect: 824603628 -4569129087685675272 2 1828882653
        try {
            r.nextInt(0);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage()); // expect: bound must be positive
        }
    }
}
