import java.io.*;
import java.util.*;
import java.util.concurrent.Callable;

/** Text to and from double and float, hexadecimal forms, bits, comparison and classification. */
// jdk: 25
// covers: Double Float
public class DoubleTextTest {
    static void show(String what, Callable<?> action) {
        try {
            System.out.println(what + " = " + action.call());
        } catch (Exception e) {
            System.out.println(what + " ! " + (e instanceof NullPointerException ? e.getClass() : e));
        }
    }

    static void values(double d) {
        float f = (float) d;
        System.out.println(d + " " + f + " " + Double.toHexString(d) + " " + Float.toHexString(f) + " " + Double.doubleToLongBits(d) + " " + Double.doubleToRawLongBits(d) + " " + Float.floatToIntBits(f) + " " + Float.floatToRawIntBits(f)
            + " " + Double.isNaN(d) + Double.isInfinite(d) + Double.isFinite(d) + " " + Float.isNaN(f) + Float.isInfinite(f) + Float.isFinite(f) + " " + Double.hashCode(d) + " " + Float.hashCode(f)
            + " " + (int) d + " " + (long) f + " " + Float.floatToFloat16(f) + " " + Float.float16ToFloat((short) (int) d));
        for (double e : new double[] {0.0, -0.0, 1, Double.NaN, Double.NEGATIVE_INFINITY})
            System.out.print(Double.compare(d, e) + "," + Float.compare(f, (float) e) + "," + Double.valueOf(d).compareTo(e) + "," + Double.valueOf(d).equals(e) + "," + Float.valueOf(f).equals((float) e) + "," + Double.max(d, e) + "," + Float.min(f, (float) e) + "," + Double.sum(d, e) + " ");
        Double box = d;
        System.out.println(box.intValue() + " " + box.longValue() + " " + box.byteValue() + " " + box.shortValue() + " " + box.floatValue() + " " + box.isNaN() + " " + Float.valueOf(f).isInfinite() + " " + Float.valueOf(f).doubleValue());
    }

    public static void main(String[] args) throws Exception {
        for (double d : new double[] {0.0, -0.0, 1, -1.5, 0.1, 1.0 / 3, 100, 1e7, 9999999, 12345678.9, 1e-3, 9.999e-4, 1e21, 1e22, 1e23, 123456789012345680.0, Math.PI, Double.MIN_VALUE, Double.MAX_VALUE, Double.MIN_NORMAL,
            Float.MIN_VALUE, Float.MAX_VALUE, Float.MIN_NORMAL, 2.0E-3, 4.35, 2.2250738585072011e-308, 9007199254740993.0, 65504, 65520, 6e-8, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) values(d);
        String[] texts = {"0", "-0", "+1", "1.", ".5", ".", "1e5", "1E+5", "1e-5", "1e", "1e400", "-1e400", "1e-400", "1d", "1f", "1D ", " 1 ", "1 2", "", " ", "NaN", "+NaN", "-NaN", "nan", "Infinity", "-Infinity", "infinity", "0x1p3", "0x1.8p1", "0x.8p0", "0X1P-1074",
            "0x1p", "0x1", "0x1.fffffffffffffp1023", "0x1.fffffffffffff8p1023", "1_000", "1,5", "2.2250738585072012e-308", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1.7976931348623158e308", "1.7976931348623159e308", "3.4028236e38", "1.4e-45", "7e-46",
            "9007199254740993", "1.00000005960464477539062500000000001", "0.000000000000000000000000000000000000001", "\u0661", "1e99999999999", "0e99999999999", "--1", "1L"};
        for (String t : texts) {
            show("Double " + t, () -> Double.parseDouble(t));
            show("Float " + t, () -> Float.valueOf(t));
        }
        show("null", () -> Double.parseDouble(null));
        show("null value", () -> Double.valueOf((String) null));
        show("null float", () -> Float.parseFloat(null));
        Random random = new Random(42);
        long hash = 0;
        for (int i = 0; i < 3000; i++) {
            double d = Double.longBitsToDouble(random.nextLong());
            float f = Float.intBitsToFloat(random.nextInt());
            String s = Double.toString(d), g = Float.toString(f);
            hash = hash * 31 + s.hashCode() + g.hashCode();
            if (Double.compare(Double.parseDouble(s), d) != 0 || Float.compare(Float.parseFloat(g), f) != 0) System.out.println("lost " + s + " " + g);
        }
        System.out.println(hash);
        for (Object o : new Object[] {1.5, 2.5f, Double.NaN}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(o);
            System.out.println(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject().equals(o));
        }
        System.out.println(Double.TYPE + " " + Float.TYPE + " " + Double.BYTES + Double.SIZE + Float.BYTES + Float.SIZE + " " + Double.MAX_EXPONENT + Double.MIN_EXPONENT + Float.MAX_EXPONENT + Float.MIN_EXPONENT + " " + Double.PRECISION + Float.PRECISION
            + " " + Double.longBitsToDouble(0x7ff8000000000001L) + " " + Float.intBitsToFloat(0x7f800000) + " " + Long.toHexString(Double.doubleToLongBits(Double.longBitsToDouble(0x7ff8000000000001L))));
    }
}
