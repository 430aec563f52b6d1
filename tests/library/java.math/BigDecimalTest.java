import java.math.*;

public class BigDecimalTest {
    public static void main(String[] args) {
        BigDecimal a = new BigDecimal("123.4500"), b = new BigDecimal("-0.07");
        System.out.println(a.add(b));
        System.out.println(a.subtract(b));
        System.out.println(a.multiply(b));
        System.out.println(a.scale());
        System.out.println(a.precision());
        System.out.println(a.unscaledValue());
        System.out.println(a.divide(b, 5, RoundingMode.HALF_UP));
        System.out.println(a.divide(new BigDecimal("8")));
        System.out.println(a.divide(b, MathContext.DECIMAL32));
        System.out.println(a.remainder(new BigDecimal("7")));
        System.out.println(a.stripTrailingZeros());
        System.out.println(new BigDecimal("1E+5").toPlainString());
        System.out.println(new BigDecimal("1E+5"));
        System.out.println(new BigDecimal("0.0000001"));
        System.out.println(new BigDecimal("100").stripTrailingZeros());
        System.out.println(a.equals(new BigDecimal("123.45")));
        System.out.println(a.compareTo(new BigDecimal("123.45")));
        System.out.println(a.hashCode());
        System.out.println(b.negate());
        System.out.println(b.abs());
        System.out.println(b.signum());
        for (RoundingMode m : RoundingMode.values()) if (m != RoundingMode.UNNECESSARY) System.out.print(new BigDecimal("-2.5").setScale(0, m) + " ");
        System.out.println("");
        System.out.println(BigDecimal.valueOf(0.1));
        System.out.println(new BigDecimal(0.1).toString().length());
        System.out.println(BigDecimal.valueOf(5, 3));
        System.out.println(a.toBigInteger());
        System.out.println(a.doubleValue());
        System.out.println(a.movePointLeft(4));
        System.out.println(new BigDecimal("2").pow(70));
        System.out.println(a.max(b));
        System.out.println(new BigDecimal("2").sqrt(new MathContext(20)));
        System.out.println(a.round(new MathContext(2)));
        System.out.println(new BigDecimal("12345.678").toEngineeringString());
        try {
            BigDecimal.ONE.divide(new BigDecimal(3));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());

        }
    }
}
