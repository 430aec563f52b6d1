import java.math.BigInteger;

public class BigIntegerMethods {
    public static void main(String[] args) {
        BigInteger a = new BigInteger("123456789012345678901234567890"), b = BigInteger.valueOf(-987654321);
        System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b));
        // expect: 123456789012345678900246913569 123456789012345678902222222211 -121932631124828532112482853211126352690
        System.out.println(a.divide(b)); // expect: -124999998873437499901
        System.out.println(a.mod(BigInteger.TEN)); // expect: 0
        System.out.println(a.remainder(b)); // expect: 574845669
        System.out.println(b.negate()); // expect: 987654321
        System.out.println(b.abs()); // expect: 987654321
        System.out.println(b.signum()); // expect: -1
        System.out.println(a.pow(5));
        // expect: 28679718617337040378138162708415496392486976564513250475184790028886798337811616713594453748240629383657483209495862454267363852838672048294900000
        System.out.println(a.gcd(BigInteger.valueOf(30))); // expect: 30
        System.out.println(a.bitLength()); // expect: 97
        System.out.println(b.bitCount()); // expect: 16
        System.out.println(a.toString(16)); // expect: 18ee90ff6c373e0ee4e3f0ad2
        System.out.println(new BigInteger("-ff", 16)); // expect: -255
        System.out.println(BigInteger.TWO.modPow(BigInteger.valueOf(100), BigInteger.valueOf(1000007)));
        // expect: 698635
        System.out.println(BigInteger.valueOf(3).modInverse(BigInteger.valueOf(11))); // expect: 4
        System.out.println(BigInteger.valueOf(97).isProbablePrime(10)); // expect: true
        System.out.println(a.shiftLeft(70)); // expect: 145752050628652680975897013633443949312730317455360
        System.out.println(a.shiftRight(40)); // expect: 112283295504626656
        System.out.println(b.shiftRight(3)); // expect: -123456791
        System.out.println(b.and(BigInteger.valueOf(0xffff))); // expect: 38735
        System.out.println(b.or(BigInteger.ONE)); // expect: -987654321
        System.out.println(a.xor(b)); // expect: -123456789012345678901882741347
        System.out.println(b.not()); // expect: 987654320
        System.out.println(a.testBit(3)); // expect: false
        System.out.println(a.intValue()); // expect: 1312754386
        System.out.println(a.longValue()); // expect: -4362896299872285998
        System.out.println(a.doubleValue()); // expect: 1.2345678901234568E29
        System.out.println(a.compareTo(b)); // expect: 1
        System.out.println(a.equals(new BigInteger("123456789012345678901234567890"))); // expect: true
        System.out.println(a.hashCode()); // expect: 1915528825
        System.out.println(a.sqrt()); // expect: 351364182882014
        BigInteger f = BigInteger.ONE;
        for (int i = 2; i <= 60; i++) f = f.multiply(BigInteger.valueOf(i));
        System.out.println(f);
        // expect: 8320987112741390144276341183223364380754172606361245952449277696409600000000000000
        System.out.println(f.divideAndRemainder(a)[1]); // expect: 70391426159453358591764094690
        System.out.println(java.util.Arrays.toString(b.toByteArray())); // expect: [-59, 33, -105, 79]
        System.out.println(new BigInteger(new byte[] {1, 0})); // expect: 256
        try {
            a.divide(BigInteger.ZERO);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage()); // expect: BigInteger divide by zero
        }
        try {
            a.longValueExact();
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage()); // expect: BigInteger out of long range
        }
    }
}
