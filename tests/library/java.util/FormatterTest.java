// jdk: 25
// covers: Formattable FormattableFlags DuplicateFormatFlagsException FormatFlagsConversionMismatchException FormatterClosedException IllegalFormatArgumentIndexException IllegalFormatCodePointException IllegalFormatConversionException IllegalFormatException IllegalFormatFlagsException IllegalFormatPrecisionException IllegalFormatWidthException MissingFormatArgumentException MissingFormatWidthException UnknownFormatConversionException UnknownFormatFlagsException
import java.io.*;
import java.math.*;
import java.util.*;

public class FormatterTest {
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        basics();
        integers();
        floats();
        others();
        dates();
        failures();
        destinations();
        exceptions();
    }

    static void all(Object value, String... formats) {
        for (String format : formats)
            try {
                System.out.print(format + "=[" + String.format(format, value) + "] ");
            } catch (IllegalFormatException e) {
                System.out.print(format + "!" + e.getClass().getSimpleName() + ":" + e.getMessage() + " ");
            }
        System.out.println();
    }

    static void integers() {
        String[] formats = {"%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%,d", "%(d", "%x", "%X", "%#x", "%o", "%#o", "%08x", "%,015d", "%+,d", "%(,d", "%-+8d|"};
        for (Object value : new Object[] {0, 42, -1234567, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, (byte) -1, (short) -300, new BigInteger("-123456789012345678901234567890"), null}) all(value, formats);
        all(new BigInteger("-255"), "%x", "%+x", "% x", "%(x", "%#X", "%o");
    }

    static void floats() {
        String[] formats = {"%f", "%.0f", "%.3f", "%10.2f", "%-10.1f|", "%+.2f", "%,.2f", "%(.1f", "%010.3f", "%e", "%.0e", "%.3E", "%g", "%.3g", "%.0g", "%a", "%#.0f", "% .1f", "%,020.4f", "%.20f"};
        for (Object value : new Object[] {0.0, -0.0, 1.5, 2.5, 0.125, 1234567.891, -9.995, 1e-5, 1e20, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 3.14f, new BigDecimal("123.4567"), new BigDecimal("1E+5"), new BigDecimal("-0.0001"), 0.5, 9.5e-5, 99999.95}) all(value, formats);
    }

    static void others() {
        all("text", "%s", "%S", "%10s|", "%-10s|", "%.2s", "%8.3s|", "%h", "%H", "%b", "%#s", "%c");
        all(null, "%s", "%.2s", "%b", "%h", "%c", "%d", "%tY", "%8s");
        all('x', "%c", "%C", "%5c", "%-3c|", "%s", "%d");
        all(0x1F600, "%c", "%d");
        all(-1, "%c");
        all(0x110000, "%c");
        all(true, "%b", "%B", "%s", "%7b", "%.2b", "%d");
        all(List.of(1, 2), "%s", "%S", "%h", "%b");
        all(1, "%%", "%5%|", "%-5%|", "%n", "%1$d%1$d", "%<d", "%2$d", "%d%<d%s");
        show(String.format("%3$s %1$s %2$s %s %<s", "a", "b", "c"), String.format("plain"), String.format("%s %s", (Object[]) new String[] {"x", "y"}), String.format("%d%%", 5), "%s-%s".formatted(1, 2));
        Formattable own = (formatter, flags, width, precision) -> formatter.format("<%d,%d,%d>", flags, width, precision);
        all(own, "%s", "%S", "%#-12.3s", "%10s");
        show(FormattableFlags.ALTERNATE, FormattableFlags.LEFT_JUSTIFY, FormattableFlags.UPPERCASE);
    }

    static void dates() {
        Calendar calendar = new GregorianCalendar(2024, Calendar.MARCH, 5, 14, 7, 9);
        calendar.set(Calendar.MILLISECOND, 45);
        String[] formats = "tH tI tk tl tM tS tL tN tp tz tZ ts tQ tB tb tA ta tC tY ty tj tm td te tR tT tr tD tF tc Tp TB".split(" ");
        StringBuilder line = new StringBuilder();
        for (String format : formats) line.append(format).append('=').append(String.format("%" + format, calendar)).append(' ');
        show(line);
        show(String.format("%1$tF %1$tT %2$s", calendar.getTime(), "x"), String.format("%tD", calendar.getTimeInMillis()), String.format("%12tB|%-12tA|", calendar, calendar), String.format("%tY-%<tm", java.time.LocalDate.of(2020, 2, 3)));
        all("x", "%tY");
        all(calendar, "%tx", "%.3tY", "%#tY", "%t");
    }

    static void failures() {
        for (String format : new String[] {"%", "%q", "%-d", "%05", "%--5d", "%.2d", "%#d", "%,x", "%+s", "%0-5d", "%+ d", "%5n", "%.3%", "%#c", "% e%", "%99999999999d", "%1.d", "%l", "%-", "%0d", "%s %s", "%,e", "%#g", "%(a", "%2$s", "%0$s", "%+h"}) all(1, format);
        all("s", "%d", "%f", "%x", "%e", "%c", "%tY");
        all(1.5, "%d", "%x", "%c");
        all(1, "%f", "%e", "%a", "%g");
        attempt(() -> String.format(null));
        attempt(() -> String.format("%s", (Object[]) null));
        attempt(() -> String.format("%-%"));
    }

    static void destinations() throws IOException {
        StringBuilder builder = new StringBuilder("pre:");
        Formatter formatter = new Formatter(builder);
        formatter.format("%s-%d", "a", 1).format(Locale.US, "%.1f", 2.25);
        show(formatter, builder == formatter.out(), formatter.locale() != null, formatter.ioException());
        formatter.flush();
        formatter.close();
        formatter.close();
        attempt(() -> formatter.format("x"));
        attempt(formatter::out);
        attempt(formatter::toString);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Formatter stream = new Formatter(bytes, "UTF-8", Locale.US)) {
            stream.format("\u00e9 %,d", 12345);
        }
        show(bytes.toString("UTF-8"), new Formatter().format("%d", 1), new Formatter(Locale.US).locale(), new Formatter((Appendable) null).format("q").toString());
        Formatter broken = new Formatter(new Appendable() {
            @Override
            public Appendable append(CharSequence s) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public Appendable append(CharSequence s, int from, int to) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw new IOException("broken");
            }
        });
        broken.format("x");
        show(broken.ioException());
        System.out.format("%s%n", "to the stream").printf("%d%n", 3);
    }

    static void exceptions() {
        show(new DuplicateFormatFlagsException("--"), new DuplicateFormatFlagsException("--").getFlags(), new FormatFlagsConversionMismatchException("#", 'd'), new FormatFlagsConversionMismatchException("#", 'd').getConversion(), new FormatterClosedException(), new IllegalFormatCodePointException(-1), new IllegalFormatCodePointException(-1).getCodePoint());
        show(new IllegalFormatConversionException('d', String.class), new IllegalFormatConversionException('d', String.class).getArgumentClass(), new IllegalFormatFlagsException("+ "), new IllegalFormatPrecisionException(3), new IllegalFormatPrecisionException(3).getPrecision(), new IllegalFormatWidthException(4), new MissingFormatArgumentException("%s").getFormatSpecifier(), new MissingFormatArgumentException("%s"), new MissingFormatWidthException("%-d"), new UnknownFormatConversionException("q"), new UnknownFormatConversionException("q").getConversion(), new UnknownFormatFlagsException("zz"), new UnknownFormatFlagsException("zz").getFlags());
        attempt(() -> new DuplicateFormatFlagsException(null));
        attempt(() -> new IllegalFormatConversionException('d', null));
    }

    static void show(Object... values) {
        StringJoiner line = new StringJoiner(" ");
        for (Object value : values) line.add(String.valueOf(value));
        System.out.println(line);
    }

    interface Body {
        Object run() throws Exception;
    }

    /** Prints what a body returns or throws. */
    static void attempt(Body body) {
        try {
            System.out.println(body.run());
        } catch (Throwable thrown) {
            System.out.println(thrown instanceof NullPointerException ? "NullPointerException" : thrown.toString());
        }
    }

    static void basics() throws Exception {
        System.out.println(String.format("%d|%5d|%-5d|%05d|%+d|%,d|%(d|%x|%X|%o|%#x", 42, 42, 42, 42, 42, 1234567, -5, 255, 255, 8, 255));
        System.out.println(String.format("%f|%.2f|%8.3f|%-8.1f|%e|%.3e|%g|%,.2f|%+.1f|%08.2f", 3.14159, 2.005, 2.5, 2.5, 12345.678, 0.00012, 0.5, 1234567.891, 1.25, -3.14159));
        System.out.println(String.format("%s|%10s|%-10s|%.3s|%S|%c|%b|%n", "str", "right", "left", "truncate", "up", 'c', true).trim());
        System.out.println(String.format("%2$s %1$s %<s %%", "a", "b"));
        System.out.println(String.format("%h %b %s %d %x", "hi", null, null, Long.MIN_VALUE, -1L));
        System.out.println(String.format("%.0f %.0f %.1f %.3f %f", 0.5, 1.5, 0.25, 1e-10, Double.NaN));
        System.out.println(String.format("%5c|%-3c|%08X|%s", 'x', 'y', 48879, java.util.List.of(1)));
        System.out.println(String.format("%d %d %d %s", (byte) 1, (short) 2, new java.math.BigInteger("99999999999999999999"), new int[0].length));
        System.out.println(String.format("%.2f %10.1f", new java.math.BigDecimal("1.005"), 1f / 3));
        System.out.println(String.format("%15.4e|%a", 123456.789, 1.0));
        for (String bad : new String[] {"%d", "%q", "%.2d", "%-d", "%s %s"}) {
            try {
                System.out.println(String.format(bad, "x"));
            } catch (java.util.IllegalFormatException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        System.out.printf("%s-%03d%n", "printf", 7);
    }
}
