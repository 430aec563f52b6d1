import java.math.BigInteger;

public class BigIntegerTest {
    public static void main(String[] args) {
        BigInteger a = new BigInteger("123456789012345678901234567890"), b = BigInteger.valueOf(-987654321);
        System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b));

        System.out.println(a.divide(b));
        System.out.println(a.mod(BigInteger.TEN));
        System.out.println(a.remainder(b));
        System.out.println(b.negate());
        System.out.println(b.abs());
        System.out.println(b.signum());
        System.out.println(a.pow(5));

        System.out.println(a.gcd(BigInteger.valueOf(30)));
        System.out.println(a.bitLength());
        System.out.println(b.bitCount());
        System.out.println(a.toString(16));
        System.out.println(new BigInteger("-ff", 16));
        System.out.println(BigInteger.TWO.modPow(BigInteger.valueOf(100), BigInteger.valueOf(1000007)));

        System.out.println(BigInteger.valueOf(3).modInverse(BigInteger.valueOf(11)));
        System.out.println(BigInteger.valueOf(97).isProbablePrime(10));
        System.out.println(a.shiftLeft(70));
        System.out.println(a.shiftRight(40));
        System.out.println(b.shiftRight(3));
        System.out.println(b.and(BigInteger.valueOf(0xffff)));
        System.out.println(b.or(BigInteger.ONE));
        System.out.println(a.xor(b));
        System.out.println(b.not());
        System.out.println(a.testBit(3));
        System.out.println(a.intValue());
        System.out.println(a.longValue());
        System.out.println(a.doubleValue());
        System.out.println(a.compareTo(b));
        System.out.println(a.equals(new BigInteger("123456789012345678901234567890")));
        System.out.println(a.hashCode());
        System.out.println(a.sqrt());
        BigInteger f = BigInteger.ONE;
        for (int i = 2; i <= 60; i++) f = f.multiply(BigInteger.valueOf(i));
        System.out.println(f);

        System.out.println(f.divideAndRemainder(a)[1]);
        System.out.println(java.util.Arrays.toString(b.toByteArray()));
        System.out.println(new BigInteger(new byte[] {1, 0}));
        try {
            a.divide(BigInteger.ZERO);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            a.longValueExact();
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
    }
}
