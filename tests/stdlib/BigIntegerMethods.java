import java.math.BigInteger;

public class BigIntegerMethods {
    public static void main(String[] args) throws Exception {
        BigInteger a = new BigInteger("123456789012345678901234567890"), b = BigInteger.valueOf(-987654321);
        System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b));
        // expect: 123456789012345678900246913569 123456789012345678902222222211 -121932631124828532112482853211126352690
        System.out.println(a.divide(b) + " " + a.mod(BigInteger.TEN) + " " + a.remainder(b) + " " + b.negate() + " " + b.abs() + " " + b.signum());
        // expect: -124999998873437499901 0 574845669 987654321 987654321 -1
        System.out.println(a.pow(5));
        // expect: 28679718617337040378138162708415496392486976564513250475184790028886798337811616713594453748240629383657483209495862454267363852838672048294900000
        System.out.println(a.gcd(BigInteger.valueOf(30)) + " " + a.bitLength() + " " + b.bitCount() + " " + a.toString(16) + " " + new BigInteger("-ff", 16));
        // expect: 30 97 16 18ee90ff6c373e0ee4e3f0ad2 -255
        System.out.println(BigInteger.TWO.modPow(BigInteger.valueOf(100), BigInteger.valueOf(1000007)) + " " + BigInteger.valueOf(3).modInverse(BigInteger.valueOf(11)) + " " + BigInteger.valueOf(97).isProbablePrime(10));
        // expect: 698635 4 true
        System.out.println(a.shiftLeft(70) + " " + a.shiftRight(40) + " " + b.shiftRight(3) + " " + b.and(BigInteger.valueOf(0xffff)) + " " + b.or(BigInteger.ONE) + " " + a.xor(b) + " " + b.not() + " " + a.testBit(3));
        // expect: 145752050628652680975897013633443949312730317455360 112283295504626656 -123456791 38735 -987654321 -123456789012345678901882741347 987654320 false
        System.out.println(a.intValue() + " " + a.longValue() + " " + a.doubleValue() + " " + a.compareTo(b) + " " + a.equals(new BigInteger("123456789012345678901234567890")) + " " + a.hashCode() + " " + a.sqrt());
        // expect: 1312754386 -4362896299872285998 1.2345678901234568E29 1 true 1915528825 351364182882014
        BigInteger f = BigInteger.ONE;
        for (int i = 2; i <= 60; i++) f = f.multiply(BigInteger.valueOf(i));
        System.out.println(f);
        // expect: 8320987112741390144276341183223364380754172606361245952449277696409600000000000000
        System.out.println(f.divideAndRemainder(a)[1] + " " + java.util.Arrays.toString(b.toByteArray()) + " " + new BigInteger(new byte[] {1, 0}));
        // expect: 70391426159453358591764094690 [-59, 33, -105, 79] 256
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
