package java.lang;

/** The functions of Math, by the algorithms of fdlibm 5.3: the same to the last bit everywhere. */
public final class StrictMath {
    /** The base of natural logarithms. */
    public static final double E = Math.E;
    /** The ratio of a circle's circumference to its diameter. */
    public static final double PI = Math.PI;
    /** The ratio of a circle's circumference to its radius. */
    public static final double TAU = Math.TAU;

    private StrictMath() {
    }

    /** See Math.sin. */
    public static native double sin(double a);

    /** See Math.cos. */
    public static native double cos(double a);

    /** See Math.tan. */
    public static native double tan(double a);

    /** See Math.asin. */
    public static native double asin(double a);

    /** See Math.acos. */
    public static native double acos(double a);

    /** See Math.atan. */
    public static native double atan(double a);

    /** See Math.toRadians. */
    public static double toRadians(double a) {
        return Math.toRadians(a);
    }

    /** See Math.toDegrees. */
    public static double toDegrees(double a) {
        return Math.toDegrees(a);
    }

    /** See Math.exp. */
    public static native double exp(double a);

    /** See Math.log. */
    public static native double log(double a);

    /** See Math.log10. */
    public static native double log10(double a);

    /** See Math.sqrt. */
    public static double sqrt(double a) {
        return Math.sqrt(a);
    }

    /** See Math.cbrt. */
    public static native double cbrt(double a);

    /** See Math.IEEEremainder. */
    public static double IEEEremainder(double a, double b) {
        return Math.IEEEremainder(a, b);
    }

    /** See Math.ceil. */
    public static double ceil(double a) {
        return Math.ceil(a);
    }

    /** See Math.floor. */
    public static double floor(double a) {
        return Math.floor(a);
    }

    /** See Math.rint. */
    public static double rint(double a) {
        return Math.rint(a);
    }

    /** See Math.atan2. */
    public static native double atan2(double a, double b);

    /** See Math.pow. */
    public static native double pow(double a, double b);

    /** See Math.round. */
    public static int round(float a) {
        return Math.round(a);
    }

    /** See Math.round. */
    public static long round(double a) {
        return Math.round(a);
    }

    /** See Math.random. */
    public static double random() {
        return Math.random();
    }

    /** See Math.addExact. */
    public static int addExact(int a, int b) {
        return Math.addExact(a, b);
    }

    /** See Math.addExact. */
    public static long addExact(long a, long b) {
        return Math.addExact(a, b);
    }

    /** See Math.subtractExact. */
    public static int subtractExact(int a, int b) {
        return Math.subtractExact(a, b);
    }

    /** See Math.subtractExact. */
    public static long subtractExact(long a, long b) {
        return Math.subtractExact(a, b);
    }

    /** See Math.multiplyExact. */
    public static int multiplyExact(int a, int b) {
        return Math.multiplyExact(a, b);
    }

    /** See Math.multiplyExact. */
    public static long multiplyExact(long a, int b) {
        return Math.multiplyExact(a, b);
    }

    /** See Math.multiplyExact. */
    public static long multiplyExact(long a, long b) {
        return Math.multiplyExact(a, b);
    }

    /** See Math.divideExact. */
    public static int divideExact(int a, int b) {
        return Math.divideExact(a, b);
    }

    /** See Math.divideExact. */
    public static long divideExact(long a, long b) {
        return Math.divideExact(a, b);
    }

    /** See Math.floorDivExact. */
    public static int floorDivExact(int a, int b) {
        return Math.floorDivExact(a, b);
    }

    /** See Math.floorDivExact. */
    public static long floorDivExact(long a, long b) {
        return Math.floorDivExact(a, b);
    }

    /** See Math.ceilDivExact. */
    public static int ceilDivExact(int a, int b) {
        return Math.ceilDivExact(a, b);
    }

    /** See Math.ceilDivExact. */
    public static long ceilDivExact(long a, long b) {
        return Math.ceilDivExact(a, b);
    }

    /** See Math.incrementExact. */
    public static int incrementExact(int a) {
        return Math.incrementExact(a);
    }

    /** See Math.incrementExact. */
    public static long incrementExact(long a) {
        return Math.incrementExact(a);
    }

    /** See Math.decrementExact. */
    public static int decrementExact(int a) {
        return Math.decrementExact(a);
    }

    /** See Math.decrementExact. */
    public static long decrementExact(long a) {
        return Math.decrementExact(a);
    }

    /** See Math.negateExact. */
    public static int negateExact(int a) {
        return Math.negateExact(a);
    }

    /** See Math.negateExact. */
    public static long negateExact(long a) {
        return Math.negateExact(a);
    }

    /** See Math.toIntExact. */
    public static int toIntExact(long a) {
        return Math.toIntExact(a);
    }

    /** See Math.multiplyFull. */
    public static long multiplyFull(int a, int b) {
        return Math.multiplyFull(a, b);
    }

    /** See Math.multiplyHigh. */
    public static long multiplyHigh(long a, long b) {
        return Math.multiplyHigh(a, b);
    }

    /** See Math.unsignedMultiplyHigh. */
    public static long unsignedMultiplyHigh(long a, long b) {
        return Math.unsignedMultiplyHigh(a, b);
    }

    /** See Math.floorDiv. */
    public static int floorDiv(int a, int b) {
        return Math.floorDiv(a, b);
    }

    /** See Math.floorDiv. */
    public static long floorDiv(long a, int b) {
        return Math.floorDiv(a, b);
    }

    /** See Math.floorDiv. */
    public static long floorDiv(long a, long b) {
        return Math.floorDiv(a, b);
    }

    /** See Math.floorMod. */
    public static int floorMod(int a, int b) {
        return Math.floorMod(a, b);
    }

    /** See Math.floorMod. */
    public static int floorMod(long a, int b) {
        return Math.floorMod(a, b);
    }

    /** See Math.floorMod. */
    public static long floorMod(long a, long b) {
        return Math.floorMod(a, b);
    }

    /** See Math.ceilDiv. */
    public static int ceilDiv(int a, int b) {
        return Math.ceilDiv(a, b);
    }

    /** See Math.ceilDiv. */
    public static long ceilDiv(long a, int b) {
        return Math.ceilDiv(a, b);
    }

    /** See Math.ceilDiv. */
    public static long ceilDiv(long a, long b) {
        return Math.ceilDiv(a, b);
    }

    /** See Math.ceilMod. */
    public static int ceilMod(int a, int b) {
        return Math.ceilMod(a, b);
    }

    /** See Math.ceilMod. */
    public static int ceilMod(long a, int b) {
        return Math.ceilMod(a, b);
    }

    /** See Math.ceilMod. */
    public static long ceilMod(long a, long b) {
        return Math.ceilMod(a, b);
    }

    /** See Math.abs. */
    public static int abs(int a) {
        return Math.abs(a);
    }

    /** See Math.absExact. */
    public static int absExact(int a) {
        return Math.absExact(a);
    }

    /** See Math.abs. */
    public static long abs(long a) {
        return Math.abs(a);
    }

    /** See Math.absExact. */
    public static long absExact(long a) {
        return Math.absExact(a);
    }

    /** See Math.abs. */
    public static float abs(float a) {
        return Math.abs(a);
    }

    /** See Math.abs. */
    public static double abs(double a) {
        return Math.abs(a);
    }

    /** See Math.max. */
    public static int max(int a, int b) {
        return Math.max(a, b);
    }

    /** See Math.max. */
    public static long max(long a, long b) {
        return Math.max(a, b);
    }

    /** See Math.max. */
    public static float max(float a, float b) {
        return Math.max(a, b);
    }

    /** See Math.max. */
    public static double max(double a, double b) {
        return Math.max(a, b);
    }

    /** See Math.min. */
    public static int min(int a, int b) {
        return Math.min(a, b);
    }

    /** See Math.min. */
    public static long min(long a, long b) {
        return Math.min(a, b);
    }

    /** See Math.min. */
    public static float min(float a, float b) {
        return Math.min(a, b);
    }

    /** See Math.min. */
    public static double min(double a, double b) {
        return Math.min(a, b);
    }

    /** See Math.clamp. */
    public static int clamp(long a, int b, int c) {
        return Math.clamp(a, b, c);
    }

    /** See Math.clamp. */
    public static long clamp(long a, long b, long c) {
        return Math.clamp(a, b, c);
    }

    /** See Math.clamp. */
    public static double clamp(double a, double b, double c) {
        return Math.clamp(a, b, c);
    }

    /** See Math.clamp. */
    public static float clamp(float a, float b, float c) {
        return Math.clamp(a, b, c);
    }

    /** See Math.fma. */
    public static double fma(double a, double b, double c) {
        return Math.fma(a, b, c);
    }

    /** See Math.fma. */
    public static float fma(float a, float b, float c) {
        return Math.fma(a, b, c);
    }

    /** See Math.ulp. */
    public static double ulp(double a) {
        return Math.ulp(a);
    }

    /** See Math.ulp. */
    public static float ulp(float a) {
        return Math.ulp(a);
    }

    /** See Math.signum. */
    public static double signum(double a) {
        return Math.signum(a);
    }

    /** See Math.signum. */
    public static float signum(float a) {
        return Math.signum(a);
    }

    /** See Math.sinh. */
    public static native double sinh(double a);

    /** See Math.cosh. */
    public static native double cosh(double a);

    /** See Math.tanh. */
    public static native double tanh(double a);

    /** See Math.hypot. */
    public static native double hypot(double a, double b);

    /** See Math.expm1. */
    public static native double expm1(double a);

    /** See Math.log1p. */
    public static native double log1p(double a);

    /** See Math.copySign. */
    public static double copySign(double a, double b) {
        return Math.copySign(a, b);
    }

    /** See Math.copySign. */
    public static float copySign(float a, float b) {
        return Math.copySign(a, b);
    }

    /** See Math.getExponent. */
    public static int getExponent(float a) {
        return Math.getExponent(a);
    }

    /** See Math.getExponent. */
    public static int getExponent(double a) {
        return Math.getExponent(a);
    }

    /** See Math.nextAfter. */
    public static double nextAfter(double a, double b) {
        return Math.nextAfter(a, b);
    }

    /** See Math.nextAfter. */
    public static float nextAfter(float a, double b) {
        return Math.nextAfter(a, b);
    }

    /** See Math.nextUp. */
    public static double nextUp(double a) {
        return Math.nextUp(a);
    }

    /** See Math.nextUp. */
    public static float nextUp(float a) {
        return Math.nextUp(a);
    }

    /** See Math.nextDown. */
    public static double nextDown(double a) {
        return Math.nextDown(a);
    }

    /** See Math.nextDown. */
    public static float nextDown(float a) {
        return Math.nextDown(a);
    }

    /** See Math.scalb. */
    public static double scalb(double a, int b) {
        return Math.scalb(a, b);
    }

    /** See Math.scalb. */
    public static float scalb(float a, int b) {
        return Math.scalb(a, b);
    }

    /** See Math.unsignedMultiplyExact. */
    public static int unsignedMultiplyExact(int a, int b) {
        return Math.unsignedMultiplyExact(a, b);
    }

    /** See Math.unsignedMultiplyExact. */
    public static long unsignedMultiplyExact(long a, int b) {
        return Math.unsignedMultiplyExact(a, b);
    }

    /** See Math.unsignedMultiplyExact. */
    public static long unsignedMultiplyExact(long a, long b) {
        return Math.unsignedMultiplyExact(a, b);
    }

    /** See Math.powExact. */
    public static int powExact(int a, int b) {
        return Math.powExact(a, b);
    }

    /** See Math.unsignedPowExact. */
    public static int unsignedPowExact(int a, int b) {
        return Math.unsignedPowExact(a, b);
    }

    /** See Math.powExact. */
    public static long powExact(long a, int b) {
        return Math.powExact(a, b);
    }

    /** See Math.unsignedPowExact. */
    public static long unsignedPowExact(long a, int b) {
        return Math.unsignedPowExact(a, b);
    }
}
