// jdk: 25
public class DoubleTest {
    public static void main(String[] args) {
        double[] all = {0, -0.0, 1, 0.1, 100, 1e7, 9999999, 12345678.9, 1e-3, 1e-4, 123e-7, 1e21, 1.0 / 3, 2.0 / 3, Math.PI, Double.MAX_VALUE, Double.MIN_VALUE, Double.MIN_NORMAL, 2e-323, 1e23, 9.007199254740993e15, 4.35, 0.3 - 0.2};
        for (double d : all) System.out.println(d);

        float[] floats = {0f, 0.1f, 1e7f, 1.0f / 3, Float.MAX_VALUE, Float.MIN_VALUE, 16777216f, 3.3e-5f, 1.17549435E-38f, 8.41E21f};
        for (float f : floats) System.out.println(f);

        System.out.println(Double.parseDouble("1e3") + Double.parseDouble(" -2.5 ") + Double.parseDouble("0x1p4") + Double.parseDouble("1f") + Double.parseDouble("1d"));

        System.out.println(Double.parseDouble("NaN"));
        System.out.println(Double.parseDouble("-Infinity"));
        System.out.println(Double.parseDouble("1e400"));
        System.out.println(Double.parseDouble("4.9e-324"));
        System.out.println(Double.parseDouble("2.4703282292062327e-324"));
        System.out.println(Double.parseDouble("179769313486231570000000000000000000000e270"));

        System.out.println(Float.parseFloat("3.4028235e38"));
        System.out.println(Float.parseFloat("1.00000017881393432617187499"));
        System.out.println(Float.parseFloat("1.00000017881393432617187501"));
        System.out.println(Double.toHexString(1.0));
        System.out.println(Double.toHexString(-0.1));
        System.out.println(Double.toHexString(Double.MIN_VALUE));
        System.out.println(Double.doubleToLongBits(1.5));
        System.out.println(Double.longBitsToDouble(0x4000000000000000L));
        System.out.println(Float.floatToIntBits(1f));
        System.out.println(Float.intBitsToFloat(0x40490fdb));
        System.out.println(Double.compare(0.0, -0.0));
        System.out.println(Double.compare(Double.NaN, 1));
        System.out.println(Double.isNaN(0.0 / 0));
        System.out.println(Double.isFinite(1));
        System.out.println(Double.isInfinite(1 / 0.0));
        System.out.println(Double.valueOf(2.5).intValue());
        System.out.println(Double.sum(1, 2));
        System.out.println(Double.max(1, 2));
    }
}
