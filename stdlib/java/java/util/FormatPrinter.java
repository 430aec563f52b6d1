package java.util;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormatSymbols;

/**
 * One run of {@link Formatter#format}: walks the format and prints each argument.
 *
 * <p>Output is collected and handed over in one piece, earlier only before code of the guest runs. A format that cannot
 * be read prints nothing: its rest is checked before anything is handed over.
 */
final class FormatPrinter {
    final FormatSpec spec = new FormatSpec();
    final StringBuilder out;
    char zero = '0';
    char decimalPoint = '.';
    private char separator = ',';
    private final Formatter formatter;
    private final Locale locale;
    private final Object[] args;
    private final boolean direct;
    private String format;
    private int next;
    private boolean parsing;
    private boolean checked;
    private int lastIndex = -1;
    private int lastOrdinary = -1;
    private FormatFloat floats;

    FormatPrinter(Formatter formatter, Locale locale, Object[] args) {
        this.formatter = formatter;
        this.locale = locale;
        this.args = args;
        Appendable target = formatter.out();
        direct = target instanceof StringBuilder;
        out = direct ? (StringBuilder) target : new StringBuilder();
        if (locale != null && locale != Locale.US)
            symbols();
    }

    private void symbols() {
        String language = locale.getLanguage();
        if (language.equals("en") && !locale.hasExtensions() || locale == Locale.ROOT)
            return;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        zero = symbols.getZeroDigit();
        decimalPoint = symbols.getDecimalSeparator();
        separator = symbols.getGroupingSeparator();
    }

    void print(String text) {
        format = text;
        int start = out.length();
        try {
            printAll(text);
        } catch (RuntimeException | Error e) {
            if (!parsing)
                fail(start);
            else
                out.setLength(start);
            throw e;
        }
        handOver();
    }

    private void printAll(String text) {
        int length = text.length();
        for (int i = 0; i < length; i = next) {
            int percent = text.indexOf('%', i);
            if (percent < 0) {
                out.append(text, i, length);
                return;
            }
            if (percent > i)
                out.append(text, i, percent);
            parsing = true;
            next = spec.parse(text, percent + 1);
            parsing = false;
            printOne();
        }
    }

    /** An argument did not fit: a fault in the rest of the format comes first, else all so far is handed over. */
    private void fail(int start) {
        try {
            checkRest();
        } catch (RuntimeException e) {
            out.setLength(start);
            throw e;
        }
        handOver();
    }

    private void checkRest() {
        if (checked)
            return;
        FormatSpec rest = new FormatSpec();
        int i = next;
        while ((i = format.indexOf('%', i)) >= 0)
            i = rest.parse(format, i + 1);
        checked = true;
    }

    private void handOver() {
        if (!direct && out.length() > 0) {
            formatter.write(out);
            out.setLength(0);
        }
    }

    /** Code of the guest is about to run and may write to the same destination. */
    private void beforeGuest() {
        if (direct)
            return;
        parsing = true;
        checkRest();
        parsing = false;
        handOver();
    }

    private Object argument() {
        int index = spec.index;
        if (index == 0)
            lastIndex = ++lastOrdinary;
        else if (index > 0)
            lastIndex = index - 1;
        if (lastIndex < 0 || args != null && lastIndex >= args.length)
            throw new MissingFormatArgumentException(spec.toString());
        return args == null ? null : args[lastIndex];
    }

    private void printOne() {
        switch (spec.conversion) {
            case 's':
                printString(argument());
                break;
            case 'd':
                printDecimal(argument());
                break;
            case 'f': case 'e': case 'g': case 'a':
                printFloat(argument());
                break;
            case 'x': case 'o':
                printUnsigned(argument());
                break;
            case 'c':
                printChar(argument());
                break;
            case 'b':
                printBoolean(argument());
                break;
            case 'h':
                printHash(argument());
                break;
            case 't':
                printDate(argument());
                break;
            case 'n':
                out.append(System.lineSeparator());
                break;
            default:
                justify("%");
                break;
        }
    }

    // ---- text ----

    private void printString(Object arg) {
        if (arg instanceof String) {
            spec.forbid(FormatSpec.ALTERNATE);
            text((String) arg);
        } else if (arg instanceof Formattable) {
            beforeGuest();
            Formatter to = formatter.locale() == locale ? formatter
                : new Formatter(formatter.out(), locale);
            int flags = (spec.has(FormatSpec.LEFT) ? FormattableFlags.LEFT_JUSTIFY : 0)
                | (spec.upper ? FormattableFlags.UPPERCASE : 0)
                | (spec.has(FormatSpec.ALTERNATE) ? FormattableFlags.ALTERNATE : 0);
            ((Formattable) arg).formatTo(to, flags, spec.width, spec.precision);
        } else {
            spec.forbid(FormatSpec.ALTERNATE);
            if (arg != null && !(arg instanceof Number) && !(arg instanceof Character))
                beforeGuest();
            text(arg == null ? "null" : arg.toString());
        }
    }

    private void printBoolean(Object arg) {
        text(arg instanceof Boolean ? arg.toString() : arg == null ? "false" : "true");
    }

    private void printHash(Object arg) {
        if (arg == null) {
            text("null");
            return;
        }
        beforeGuest();
        text(Integer.toHexString(arg.hashCode()));
    }

    private void printChar(Object arg) {
        if (arg == null) {
            text("null");
            return;
        }
        if (arg instanceof Character) {
            text(arg.toString());
            return;
        }
        if (!(arg instanceof Integer) && !(arg instanceof Short) && !(arg instanceof Byte))
            throw mismatch(arg);
        int codePoint = ((Number) arg).intValue();
        if (!Character.isValidCodePoint(codePoint))
            throw new IllegalFormatCodePointException(codePoint);
        text(Character.toString(codePoint));
    }

    private void printDate(Object arg) {
        if (arg == null)
            text("null");
        else
            text(FormatDate.text(spec, arg, locale, zero));
    }

    IllegalFormatConversionException mismatch(Object arg) {
        return new IllegalFormatConversionException(spec.conversion, arg.getClass());
    }

    /** Prints a text cut to the precision. */
    void text(String s) {
        if (s == null)
            s = "null";
        if (spec.precision >= 0 && spec.precision < s.length())
            s = s.substring(0, spec.precision);
        if (spec.upper)
            s = s.toUpperCase(locale == null ? Locale.getDefault(Locale.Category.FORMAT) : locale);
        justify(s);
    }

    private void justify(String s) {
        int padding = spec.width - s.length();
        if (padding <= 0) {
            out.append(s);
        } else if (spec.has(FormatSpec.LEFT)) {
            out.append(s);
            fill(' ', padding);
        } else {
            fill(' ', padding);
            out.append(s);
        }
    }

    void fill(char c, int count) {
        for (; count > 0; count--)
            out.append(c);
    }

    // ---- integers ----

    private static boolean isSmall(Object arg) {
        return arg instanceof Integer || arg instanceof Long || arg instanceof Short
            || arg instanceof Byte;
    }

    private void printDecimal(Object arg) {
        if (isSmall(arg)) {
            long value = ((Number) arg).longValue();
            if (spec.flags == 0 && spec.width < 0 && zero == '0') {
                out.append(value);
                return;
            }
            decimal(Long.toString(value));
        } else if (arg instanceof BigInteger) {
            decimal(arg.toString());
        } else if (arg == null) {
            text("null");
        } else {
            throw mismatch(arg);
        }
    }

    private void decimal(String digits) {
        boolean negative = digits.charAt(0) == '-';
        int from = negative ? 1 : 0;
        int start = out.length();
        sign(negative);
        int body = out.length();
        integerPart(digits, from, digits.length());
        finish(start, body, negative);
    }

    /** Writes what stands before a number. */
    void sign(boolean negative) {
        if (negative)
            out.append(spec.has(FormatSpec.PARENTHESES) ? '(' : '-');
        else if (spec.has(FormatSpec.PLUS))
            out.append('+');
        else if (spec.has(FormatSpec.SPACE))
            out.append(' ');
    }

    /** Writes digits in the locale's form, in groups if wanted. */
    void integerPart(CharSequence digits, int from, int to) {
        boolean group = spec.has(FormatSpec.GROUP);
        if (!group && zero == '0') {
            out.append(digits, from, to);
            return;
        }
        for (int i = from; i < to; i++) {
            if (group && i > from && (to - i) % 3 == 0)
                out.append(separator);
            out.append((char) (digits.charAt(i) - '0' + zero));
        }
    }

    /** Closes a negative number and pads what was written from start; zeros go before body. */
    void finish(int start, int body, boolean negative) {
        if (negative && spec.has(FormatSpec.PARENTHESES))
            out.append(')');
        int padding = spec.width - (out.length() - start);
        if (padding <= 0)
            return;
        if (spec.has(FormatSpec.LEFT))
            fill(' ', padding);
        else if (spec.has(FormatSpec.ZERO))
            insert(body, zero, padding);
        else
            insert(start, ' ', padding);
    }

    private void insert(int at, char c, int count) {
        char[] padding = new char[count];
        Arrays.fill(padding, c);
        out.insert(at, padding);
    }

    private void printUnsigned(Object arg) {
        if (arg == null) {
            text("null");
        } else if (arg instanceof BigInteger) {
            bigUnsigned((BigInteger) arg);
        } else if (isSmall(arg)) {
            spec.forbid(FormatSpec.PARENTHESES | FormatSpec.SPACE | FormatSpec.PLUS);
            long value = ((Number) arg).longValue();
            if (arg instanceof Integer)
                value &= 0xFFFFFFFFL;
            else if (arg instanceof Short)
                value &= 0xFFFF;
            else if (arg instanceof Byte)
                value &= 0xFF;
            unsigned(spec.conversion == 'x' ? Long.toHexString(value) : Long.toOctalString(value),
                false);
        } else {
            throw mismatch(arg);
        }
    }

    private void bigUnsigned(BigInteger value) {
        boolean negative = value.signum() < 0;
        unsigned(value.abs().toString(spec.conversion == 'x' ? 16 : 8), negative);
    }

    private void unsigned(String digits, boolean negative) {
        int start = out.length();
        sign(negative);
        if (spec.has(FormatSpec.ALTERNATE))
            out.append(spec.conversion == 'o' ? "0" : spec.upper ? "0X" : "0x");
        int body = out.length();
        out.append(spec.upper ? LocaleTag.upper(digits) : digits);
        char localZero = zero;
        zero = '0';
        finish(start, body, negative);
        zero = localZero;
    }

    // ---- floating point ----

    private void printFloat(Object arg) {
        if (floats == null)
            floats = new FormatFloat(this);
        if (arg instanceof Double || arg instanceof Float)
            floats.print(((Number) arg).doubleValue());
        else if (arg instanceof BigDecimal && spec.conversion != 'a')
            floats.print((BigDecimal) arg);
        else if (arg == null)
            text("null");
        else
            throw mismatch(arg);
    }
}
