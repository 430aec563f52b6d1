/** String.format conversions, flags, widths and errors. */
public class StringFormat {
    public static void main(String[] args) {
        System.out.println(String.format("%d|%5d|%-5d|%05d|%+d|%,d|%(d|%x|%X|%o|%#x", 42, 42, 42, 42, 42, 1234567, -5, 255, 255, 8, 255));
        // expect: 42|   42|42   |00042|+42|1,234,567|(5)|ff|FF|10|0xff
        System.out.println(String.format("%f|%.2f|%8.3f|%-8.1f|%e|%.3e|%g|%,.2f|%+.1f|%08.2f", 3.14159, 2.005, 2.5, 2.5, 12345.678, 0.00012, 0.5, 1234567.891, 1.25, -3.14159));
        // expect: 3.141590|2.01|   2.500|2.5     |1.234568e+04|1.200e-04|0.500000|1,234,567.89|+1.3|-0003.14
        System.out.println(String.format("%s|%10s|%-10s|%.3s|%S|%c|%b|%n", "str", "right", "left", "truncate", "up", 'c', true).trim());
        // expect: str|     right|left      |tru|UP|c|true|
        System.out.println(String.format("%2$s %1$s %<s %%", "a", "b")); // expect: b a a %
        System.out.println(String.format("%h %b %s %d %x", "hi", null, null, Long.MIN_VALUE, -1L));
        // expect: d01 false null -9223372036854775808 ffffffffffffffff
        System.out.println(String.format("%.0f %.0f %.1f %.3f %f", 0.5, 1.5, 0.25, 1e-10, Double.NaN));
        // expect: 1 2 0.3 0.000 NaN
        System.out.println(String.format("%5c|%-3c|%08X|%s", 'x', 'y', 48879, java.util.List.of(1)));
        // expect:     x|y  |0000BEEF|[1]
        System.out.println(String.format("%d %d %d %s", (byte) 1, (short) 2, new java.math.BigInteger("99999999999999999999"), new int[0].length));
        // expect: 1 2 99999999999999999999 0
        System.out.println(String.format("%.2f %10.1f", new java.math.BigDecimal("1.005"), 1f / 3));
        // expect: 1.01        0.3
        System.out.println(String.format("%15.4e|%a", 123456.789, 1.0)); // expect:      1.2346e+05|0x1.0p0
        for (String bad : new String[] {"%d", "%q", "%.2d", "%-d", "%s %s"}) {
            try {
                System.out.println(String.format(bad, "x"));
            } catch (java.util.IllegalFormatException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
                // expect: IllegalFormatConversionException: d != java.lang.String
                // expect: UnknownFormatConversionException: Conversion = 'q'
                // expect: IllegalFormatPrecisionException: 2
                // expect: MissingFormatWidthException: %-d
                // expect: MissingFormatArgumentException: Format specifier '%s'
            }
        }
        System.out.printf("%s-%03d%n", "printf", 7); // expect: printf-007
    }
}
