import java.math.*;

public class BigDecimalMethods {
    public static void main(String[] args) {
        BigDecimal a = new BigDecimal("123.4500"), b = new BigDecimal("-0.07");
        System.out.println(a.add(b)); // expect: 123.3800
        System.out.println(a.subtract(b)); // expect: 123.5200
        System.out.println(a.multiply(b)); // expect: -8.641500
        System.out.println(a.scale()); // expect: 4
        System.out.println(a.precision()); // expect: 7
        System.out.println(a.unscaledValue()); // expect: 1234500
        System.out.println(a.divide(b, 5, RoundingMode.HALF_UP)); // expect: -1763.57143
        System.out.println(a.divide(new BigDecimal("8"))); // expect: 15.43125
        System.out.println(a.divide(b, MathContext.DECIMAL32)); // expect: -1763.571
        System.out.println(a.remainder(new BigDecimal("7"))); // expect: 4.4500
        System.out.println(a.stripTrailingZeros()); // expect: 123.45
        System.out.println(new BigDecimal("1E+5").toPlainString()); // expect: 100000
        System.out.println(new BigDecimal("1E+5")); // expect: 1E+5
        System.out.println(new BigDecimal("0.0000001")); // expect: 1E-7
        System.out.println(new BigDecimal("100").stripTrailingZeros()); // expect: 1E+2
        System.out.println(a.equals(new BigDecimal("123.45"))); // expect: false
        System.out.println(a.compareTo(new BigDecimal("123.45"))); // expect: 0
        System.out.println(a.hashCode()); // expect: 38269504
        System.out.println(b.negate()); // expect: 0.07
        System.out.println(b.abs()); // expect: 0.07
        System.out.println(b.signum()); // expect: -1
        for (RoundingMode m : RoundingMode.values()) if (m != RoundingMode.UNNECESSARY) System.out.print(new BigDecimal("-2.5").setScale(0, m) + " ");
        System.out.println(""); // expect: -3 -2 -2 -3 -3 -2 -2 
        System.out.println(BigDecimal.valueOf(0.1)); // expect: 0.1
        System.out.println(new BigDecimal(0.1).toString().length()); // expect: 57
        System.out.println(BigDecimal.valueOf(5, 3)); // expect: 0.005
        System.out.println(a.toBigInteger()); // expect: 123
        System.out.println(a.doubleValue()); // expect: 123.45
        System.out.println(a.movePointLeft(4)); // expect: 0.01234500
        System.out.println(new BigDecimal("2").pow(70)); // expect: 1180591620717411303424
        System.out.println(a.max(b)); // expect: 123.4500
        System.out.println(new BigDecimal("2").sqrt(new MathContext(20))); // expect: 1.4142135623730950488
        System.out.println(a.round(new MathContext(2))); // expect: 1.2E+2
        System.out.println(new BigDecimal("12345.678").toEngineeringString()); // expect: 12345.678
        try {
            BigDecimal.ONE.divide(new BigDecimal(3));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
            // expect: Non-terminating decimal expansion; no exact representable decimal result.
        }
    }
}
