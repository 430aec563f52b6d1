import java.math.*;

public class BigDecimalMethods {
    public static void main(String[] args) throws Exception {
        BigDecimal a = new BigDecimal("123.4500"), b = new BigDecimal("-0.07");
        System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + a.scale() + " " + a.precision() + " " + a.unscaledValue());
        // expect: 123.3800 123.5200 -8.641500 4 7 1234500
        System.out.println(a.divide(b, 5, RoundingMode.HALF_UP) + " " + a.divide(new BigDecimal("8")) + " " + a.divide(b, MathContext.DECIMAL32) + " " + a.remainder(new BigDecimal("7")));
        // expect: -1763.57143 15.43125 -1763.571 4.4500
        System.out.println(a.stripTrailingZeros() + " " + new BigDecimal("1E+5").toPlainString() + " " + new BigDecimal("1E+5") + " " + new BigDecimal("0.0000001") + " " + new BigDecimal("100").stripTrailingZeros());
        // expect: 123.45 100000 1E+5 1E-7 1E+2
        System.out.println(a.equals(new BigDecimal("123.45")) + " " + a.compareTo(new BigDecimal("123.45")) + " " + a.hashCode() + " " + b.negate() + " " + b.abs() + " " + b.signum());
        // expect: false 0 38269504 0.07 0.07 -1
        for (RoundingMode m : RoundingMode.values()) if (m != RoundingMode.UNNECESSARY) System.out.print(new BigDecimal("-2.5").setScale(0, m) + " ");
        System.out.println(""); // expect: -3 -2 -2 -3 -3 -2 -2 
        System.out.println(BigDecimal.valueOf(0.1) + " " + new BigDecimal(0.1).toString().length() + " " + BigDecimal.valueOf(5, 3) + " " + a.toBigInteger() + " " + a.doubleValue() + " " + a.movePointLeft(4) + " " + new BigDecimal("2").pow(70) + " " + a.max(b));
        // expect: 0.1 57 0.005 123 123.45 0.01234500 1180591620717411303424 123.4500
        System.out.println(new BigDecimal("2").sqrt(new MathContext(20)) + " " + a.round(new MathContext(2)) + " " + new BigDecimal("12345.678").toEngineeringString());
        // expect: 1.4142135623730950488 1.2E+2 12345.678
        try {
            BigDecimal.ONE.divide(new BigDecimal(3));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
            // expect: Non-terminating decimal expansion; no exact representable decimal result.
        }
    }
}
