// jdk: 25
public class DoubleMethods {
    public static void main(String[] args) {
        double[] all = {0, -0.0, 1, 0.1, 100, 1e7, 9999999, 12345678.9, 1e-3, 1e-4, 123e-7, 1e21, 1.0 / 3, 2.0 / 3, Math.PI, Double.MAX_VALUE, Double.MIN_VALUE, Double.MIN_NORMAL, 2e-323, 1e23, 9.007199254740993e15, 4.35, 0.3 - 0.2};
        for (double d : all) System.out.println(d);
        // expect: 0.0
        // expect: -0.0
        // expect: 1.0
        // expect: 0.1
        // expect: 100.0
        // expect: 1.0E7
        // expect: 9999999.0
        // expect: 1.23456789E7
        // expect: 0.001
        // expect: 1.0E-4
        // expect: 1.23E-5
        // expect: 1.0E21
        // expect: 0.3333333333333333
        // expect: 0.6666666666666666
        // expect: 3.141592653589793
        // expect: 1.7976931348623157E308
        // expect: 4.9E-324
        // expect: 2.2250738585072014E-308
        // expect: 2.0E-323
        // expect: 1.0E23
        // expect: 9.007199254740992E15
        // expect: 4.35
        // expect: 0.09999999999999998
        float[] floats = {0f, 0.1f, 1e7f, 1.0f / 3, Float.MAX_VALUE, Float.MIN_VALUE, 16777216f, 3.3e-5f, 1.17549435E-38f, 8.41E21f};
        for (float f : floats) System.out.println(f);
        // expect: 0.0
        // expect: 0.1
        // expect: 1.0E7
        // expect: 0.33333334
        // expect: 3.4028235E38
        // expect: 1.4E-45
        // expect: 1.6777216E7
        // expect: 3.3E-5
        // expect: 1.1754944E-38
        // expect: 8.41E21
        System.out.println(Double.parseDouble("1e3") + Double.parseDouble(" -2.5 ") + Double.parseDouble("0x1p4") + Double.parseDouble("1f") + Double.parseDouble("1d"));
        // expect: 1015.5
        System.out.println(Double.parseDouble("NaN")); // expect: NaN
        System.out.println(Double.parseDouble("-Infinity")); // expect: -Infinity
        System.out.println(Double.parseDouble("1e400")); // expect: Infinity
        System.out.println(Double.parseDouble("4.9e-324")); // expect: 4.9E-324
        System.out.println(Double.parseDouble("2.4703282292062327e-324")); // expect: 0.0
        System.out.println(Double.parseDouble("179769313486231570000000000000000000000e270"));
        // expect: 1.7976931348623157E308
        System.out.println(Float.parseFloat("3.4028235e38")); // expect: 3.4028235E38
        System.out.println(Float.parseFloat("1.00000017881393432617187499")); // expect: 1.0000001
        System.out.println(Float.parseFloat("1.00000017881393432617187501")); // expect: 1.0000002
        System.out.println(Double.toHexString(1.0)); // expect: 0x1.0p0
        System.out.println(Double.toHexString(-0.1)); // expect: -0x1.999999999999ap-4
        System.out.println(Double.toHexString(Double.MIN_VALUE)); // expect: 0x0.0000000000001p-1022
        System.out.println(Double.doubleToLongBits(1.5)); // expect: 4609434218613702656
        System.out.println(Double.longBitsToDouble(0x4000000000000000L)); // expect: 2.0
        System.out.println(Float.floatToIntBits(1f)); // expect: 1065353216
        System.out.println(Float.intBitsToFloat(0x40490fdb)); // expect: 3.1415927
        System.out.println(Double.compare(0.0, -0.0)); // expect: 1
        System.out.println(Double.compare(Double.NaN, 1)); // expect: 1
        System.out.println(Double.isNaN(0.0 / 0)); // expect: true
        System.out.println(Double.isFinite(1)); // expect: true
        System.out.println(Double.isInfinite(1 / 0.0)); // expect: true
        System.out.println(Double.valueOf(2.5).intValue()); // expect: 2
        System.out.println(Double.sum(1, 2)); // expect: 3.0
        System.out.println(Double.max(1, 2)); // expect: 2.0
    }
}
