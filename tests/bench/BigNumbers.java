import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Digits of pi by a spigot, factorials, modular powers, decimals. */
public final class BigNumbers {
    /** Gibbons' streaming algorithm. */
    static String pi(int digits) {
        StringBuilder out = new StringBuilder();
        BigInteger q = BigInteger.ONE;
        BigInteger r = BigInteger.ZERO;
        BigInteger t = BigInteger.ONE;
        for (int k = 1; out.length() < digits; k++) {
            BigInteger odd = BigInteger.valueOf(2L * k + 1);
            r = q.shiftLeft(1).add(r).multiply(odd);
            t = t.multiply(odd);
            q = q.multiply(BigInteger.valueOf(k));
            if (q.compareTo(r) > 0) {
                continue;
            }
            BigInteger[] digit = q.multiply(BigInteger.valueOf(3)).add(r).divideAndRemainder(t);
            if (digit[1].add(q).compareTo(t) < 0) {
                out.append(digit[0]);
                q = q.multiply(BigInteger.TEN);
                r = r.subtract(digit[0].multiply(t)).multiply(BigInteger.TEN);
            }
        }
        return out.toString();
    }

    static BigInteger factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }

    static BigDecimal euler(int terms) {
        MathContext context = new MathContext(120);
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int i = 1; i < terms; i++) {
            term = term.divide(BigDecimal.valueOf(i), context);
            sum = sum.add(term, context);
        }
        return sum;
    }

    public static void main(String[] args) {
        int scale = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        for (int i = 0; i < scale; i++) {
            System.out.println(pi(1000).hashCode());
            System.out.println(factorial(4000).toString().hashCode());
            System.out.println(euler(90));
            BigInteger modulus = BigInteger.ONE.shiftLeft(521).subtract(BigInteger.ONE);
            BigInteger power = BigInteger.valueOf(3);
            for (int k = 0; k < 100; k++) {
                power = power.modPow(BigInteger.valueOf(65537), modulus).add(BigInteger.TWO);
            }
            System.out.println(power.toString(16) + " " + power.gcd(factorial(300)));
        }
    }
}
