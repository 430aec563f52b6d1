package java.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Formats numbers after a pattern such as {@code #,##0.00}. */
public class DecimalFormat extends NumberFormat {
    private static final long serialVersionUID = 864413376551465018L;
    private static final char CURRENCY = '\u00A4';

    private DecimalFormatSymbols symbols;
    private String positivePrefix = "";
    private String positiveSuffix = "";
    private String negativePrefix;         // null: the minus sign and the positive prefix
    private String negativeSuffix;
    private int multiplier = 1;
    private int groupingSize;
    private boolean pointAlwaysShown;
    private boolean exponential;
    private int exponentDigits;
    private boolean parseBigDecimal;
    private RoundingMode roundingMode = RoundingMode.HALF_EVEN;

    /** Creates the default format. */
    public DecimalFormat() {
        this("#,##0.###");
    }

    /** Creates a format with the symbols of the default locale. */
    public DecimalFormat(String pattern) {
        this(pattern, new DecimalFormatSymbols());
    }

    /** Creates a format. */
    public DecimalFormat(String pattern, DecimalFormatSymbols symbols) {
        this.symbols = (DecimalFormatSymbols) symbols.clone();
        applyPattern(pattern);
    }

    // ---- Patterns ---------------------------------------------------------

    /** Applies a pattern. */
    public void applyPattern(String pattern) {
        int[] at = {0};
        multiplier = 1;
        positivePrefix = affix(pattern, at);
        number(pattern, at);
        positiveSuffix = affix(pattern, at);
        negativePrefix = null;
        negativeSuffix = null;
        if (at[0] < pattern.length() && pattern.charAt(at[0]) == ';') {
            at[0]++;
            String prefix = affix(pattern, at);
            while (at[0] < pattern.length() && "#0,.".indexOf(pattern.charAt(at[0])) >= 0) {
                at[0]++;
            }
            String suffix = affix(pattern, at);
            if (!suffix.equals(positiveSuffix) || !prefix.equals(positivePrefix)) {
                negativePrefix = prefix;
                negativeSuffix = suffix;
            }
        }
        if (at[0] < pattern.length()) {
            throw new IllegalArgumentException("Unquoted special character '" + pattern.charAt(at[0])
                + "' in pattern \"" + pattern + '"');
        }
    }

    /** Applies a pattern in the symbols of this format. */
    public void applyLocalizedPattern(String pattern) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            plain.append(c == symbols.getDecimalSeparator() ? '.' : c == symbols.getGroupingSeparator() ? ','
                : c == symbols.getZeroDigit() ? '0' : c == symbols.getDigit() ? '#'
                : c == symbols.getPatternSeparator() ? ';' : c == symbols.getPercent() ? '%' : c);
        }
        applyPattern(plain.toString());
    }

    /** Reads the text before or behind the digits. */
    private String affix(String pattern, int[] position) {
        StringBuilder out = new StringBuilder();
        boolean quoted = false;
        int at = position[0];
        for (; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '\'') {
                if (at + 1 < pattern.length() && pattern.charAt(at + 1) == '\'') {
                    out.append('\'');
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted) {
                out.append(c);
            } else if (c == '#' || c == '0' || c == ',' || c == '.' || c == ';') {
                break;
            } else if (c == CURRENCY) {
                boolean doubled = at + 1 < pattern.length() && pattern.charAt(at + 1) == CURRENCY;
                at += doubled ? 1 : 0;
                out.append(doubled ? symbols.getInternationalCurrencySymbol() : symbols.getCurrencySymbol());
            } else {
                out.append(special(c));
            }
        }
        position[0] = at;
        return out.toString();
    }

    private char special(char c) {
        if (c == '%') {
            multiplier = 100;
            return symbols.getPercent();
        }
        if (c == '\u2030') {
            multiplier = 1000;
            return symbols.getPerMill();
        }
        return c == '-' ? symbols.getMinusSign() : c;
    }

    /** Reads the digits of a pattern. */
    private void number(String pattern, int[] position) {
        int at = position[0];
        int optional = 0;
        int zeros = 0;
        int fractionZeros = 0;
        int fractionOptional = 0;
        int group = -1;
        boolean point = false;
        exponential = false;
        for (; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '#') {
                if (point) {
                    fractionOptional++;
                } else if (zeros > 0) {
                    throw new IllegalArgumentException("Unexpected '0' in pattern \"" + pattern + '"');
                } else {
                    optional++;
                }
                group += group >= 0 && !point ? 1 : 0;
            } else if (c == '0') {
                if (!point) {
                    zeros++;
                    group += group >= 0 ? 1 : 0;
                } else if (fractionOptional > 0) {
                    throw new IllegalArgumentException("Unexpected '0' in pattern \"" + pattern + '"');
                } else {
                    fractionZeros++;
                }
            } else if (c == ',' && !point) {
                group = 0;
            } else if (c == '.') {
                if (point) {
                    throw new IllegalArgumentException("Multiple decimal separators in pattern \"" + pattern + '"');
                }
                point = true;
            } else {
                break;
            }
        }
        if (pattern.startsWith("E", at)) {
            int start = ++at;
            while (at < pattern.length() && pattern.charAt(at) == '0') {
                at++;
            }
            exponentDigits = at - start;
            if (exponentDigits == 0 || optional + zeros < 1) {
                throw new IllegalArgumentException("Malformed exponential pattern \"" + pattern + '"');
            }
            exponential = true;
        }
        if (group == 0) {
            throw new IllegalArgumentException("Malformed pattern \"" + pattern + '"');
        }
        position[0] = at;
        setLimits(point, optional, zeros, fractionZeros, fractionOptional);
        setGroupingUsed(group > 0);
        groupingSize = Math.max(group, 0);
    }

    private void setLimits(boolean point, int optional, int zeros, int fractionZeros, int fractionOptional) {
        int least = zeros;
        if (point && zeros + fractionZeros == 0) {
            // a pattern without any zero gets one: "#.#" means "0.#", ".#" means ".0"
            if (optional > 0) {
                least = 1;
            } else if (fractionOptional > 0) {
                fractionZeros = 1;
                fractionOptional--;
            }
        }
        boolean anyDigits = optional + zeros + fractionZeros + fractionOptional > 0;
        if (!anyDigits) {
            super.setMaximumIntegerDigits(Integer.MAX_VALUE);
            super.setMinimumIntegerDigits(0);
            super.setMaximumFractionDigits(340);
            super.setMinimumFractionDigits(0);
            return;
        }
        super.setMaximumIntegerDigits(exponential ? optional + zeros : Integer.MAX_VALUE);
        super.setMinimumIntegerDigits(least);
        super.setMaximumFractionDigits(fractionZeros + fractionOptional);
        super.setMinimumFractionDigits(fractionZeros);
        pointAlwaysShown = point && fractionZeros + fractionOptional == 0;
    }

    /** Returns a pattern that describes this format. */
    public String toPattern() {
        StringBuilder out = new StringBuilder(quoted(positivePrefix));
        StringBuilder digits = new StringBuilder();
        int least = getMinimumIntegerDigits();
        int shown = exponential ? getMaximumIntegerDigits() : Math.max(groupingSize, least) + 1;
        for (int i = shown; i > 0; i--) {
            if (i != shown && isGroupingUsed() && groupingSize > 0 && i % groupingSize == 0) {
                digits.append(',');
            }
            digits.append(i <= least ? '0' : '#');
        }
        if (getMaximumFractionDigits() > 0 || pointAlwaysShown) {
            digits.append('.');
        }
        for (int i = 0; i < getMaximumFractionDigits(); i++) {
            digits.append(i < getMinimumFractionDigits() ? '0' : '#');
        }
        if (exponential) {
            digits.append('E');
            for (int i = 0; i < exponentDigits; i++) {
                digits.append('0');
            }
        }
        out.append(digits).append(quoted(positiveSuffix));
        if (negativePrefix != null) {
            out.append(';').append(quoted(negativePrefix)).append(digits).append(quoted(negativeSuffix));
        }
        return out.toString();
    }

    private static String quoted(String affix) {
        boolean special = false;
        for (int i = 0; i < affix.length(); i++) {
            special |= "#0,.;'".indexOf(affix.charAt(i)) >= 0;
        }
        return special ? "'" + affix.replace("'", "''") + "'" : affix;
    }

    // ---- Formatting -------------------------------------------------------

    @Override
    public final StringBuffer format(Object number, StringBuffer toAppendTo, FieldPosition pos) {
        if (number instanceof BigDecimal) {
            return format((BigDecimal) number, toAppendTo, pos);
        }
        if (number instanceof BigInteger) {
            return format(new BigDecimal((BigInteger) number), toAppendTo, pos);
        }
        return super.format(number, toAppendTo, pos);
    }

    private StringBuffer format(BigDecimal number, StringBuffer out, FieldPosition pos) {
        BigDecimal value = number.multiply(BigDecimal.valueOf(multiplier));
        return append(value.signum() < 0, value, null, out, pos);
    }

    @Override
    public StringBuffer format(long number, StringBuffer result, FieldPosition fieldPosition) {
        return format(BigDecimal.valueOf(number), result, fieldPosition);
    }

    @Override
    public StringBuffer format(double number, StringBuffer result, FieldPosition fieldPosition) {
        if (Double.isNaN(number)) {
            return result.append(symbols.getNaN());
        }
        double value = number * multiplier;
        boolean negative = value < 0 || (value == 0 && 1 / value < 0);
        if (Double.isInfinite(value)) {
            prefix(negative, result).append(symbols.getInfinity());
            return result.append(suffix(negative));
        }
        // the shortest digits are shown, but what is cut off is judged by the exact value
        return append(negative, new BigDecimal(Double.toString(value)), new BigDecimal(value), result, fieldPosition);
    }

    private StringBuffer prefix(boolean negative, StringBuffer out) {
        if (!negative) {
            return out.append(positivePrefix);
        }
        return negativePrefix != null ? out.append(negativePrefix)
            : out.append(symbols.getMinusSign()).append(positivePrefix);
    }

    private String suffix(boolean negative) {
        return negative && negativeSuffix != null ? negativeSuffix : positiveSuffix;
    }

    private StringBuffer append(boolean negative, BigDecimal shown, BigDecimal exact, StringBuffer out,
            FieldPosition pos) {
        pos.setBeginIndex(0);
        pos.setEndIndex(0);
        int begin = out.length();
        prefix(negative, out);
        noteAffix(begin, out, pos);
        if (exponential) {
            appendExponential(shown, exact == null ? shown : exact, out, pos);
        } else {
            int most = getMaximumFractionDigits();
            BigDecimal value = shown;
            if (shown.scale() > most) {
                value = (exact == null ? shown : exact).setScale(most, roundingMode);
            }
            appendPlain(value.abs(), out, pos);
        }
        begin = out.length();
        out.append(suffix(negative));
        noteAffix(begin, out, pos);
        return out;
    }

    /** Tells a position the signs in what stands before or behind the digits. */
    private void noteAffix(int begin, StringBuffer out, FieldPosition pos) {
        String currency = symbols.getCurrencySymbol();
        for (int i = begin; i < out.length(); i++) {
            char c = out.charAt(i);
            if (!currency.isEmpty() && out.indexOf(currency, i) == i) {
                pos.note(-1, Field.CURRENCY, i, i + currency.length());
            } else if (c == symbols.getMinusSign()) {
                pos.note(-1, Field.SIGN, i, i + 1);
            } else if (c == symbols.getPercent() && multiplier == 100) {
                pos.note(-1, Field.PERCENT, i, i + 1);
            } else if (c == symbols.getPerMill() && multiplier == 1000) {
                pos.note(-1, Field.PERMILLE, i, i + 1);
            }
        }
    }

    private void digits(String text, int from, int to, StringBuffer out) {
        int shift = symbols.getZeroDigit() - '0';
        for (int i = from; i < to; i++) {
            out.append((char) (text.charAt(i) + shift));
        }
    }

    private void appendPlain(BigDecimal value, StringBuffer out, FieldPosition pos) {
        String text = value.toPlainString();
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String fraction = point < 0 ? "" : text.substring(point + 1);
        int end = fraction.length();
        while (end > getMinimumFractionDigits() && fraction.charAt(end - 1) == '0') {
            end--;
        }
        if (whole.equals("0")) {
            whole = "";
        }
        if (whole.length() > getMaximumIntegerDigits()) {
            whole = whole.substring(whole.length() - getMaximumIntegerDigits());
        }
        int begin = out.length();
        appendWhole(whole, end == 0 && getMinimumFractionDigits() == 0, out, pos);
        pos.note(INTEGER_FIELD, Field.INTEGER, begin, out.length());
        int least = getMinimumFractionDigits();
        if (end > 0 || least > 0 || pointAlwaysShown) {
            out.append(symbols.getDecimalSeparator());
            pos.note(-1, Field.DECIMAL_SEPARATOR, out.length() - 1, out.length());
        }
        begin = out.length();
        digits(fraction, 0, end, out);
        for (int i = end; i < least; i++) {
            out.append(symbols.getZeroDigit());
        }
        pos.note(FRACTION_FIELD, Field.FRACTION, begin, out.length());
    }

    private void appendWhole(String whole, boolean needsDigit, StringBuffer out, FieldPosition pos) {
        int count = Math.max(whole.length(), getMinimumIntegerDigits());
        if (count == 0 && needsDigit) {
            out.append(symbols.getZeroDigit());
            return;
        }
        boolean grouping = isGroupingUsed() && groupingSize > 0;
        for (int left = count; left > 0; left--) {
            if (left <= whole.length()) {
                digits(whole, whole.length() - left, whole.length() - left + 1, out);
            } else {
                out.append(symbols.getZeroDigit());
            }
            if (grouping && left > 1 && (left - 1) % groupingSize == 0) {
                out.append(symbols.getGroupingSeparator());
                pos.note(-1, Field.GROUPING_SEPARATOR, out.length() - 1, out.length());
            }
        }
    }

    private void appendExponential(BigDecimal shown, BigDecimal exact, StringBuffer out, FieldPosition pos) {
        int most = getMaximumIntegerDigits();
        int least = getMinimumIntegerDigits();
        boolean multiple = most > least && most > 1;
        int exponent = shown.signum() == 0 ? 0 : shown.precision() - shown.scale() - 1;
        BigDecimal value = BigDecimal.ZERO;
        int shift = 0;
        for (int round = 0; round < 2; round++) {
            shift = multiple ? Math.floorDiv(exponent, most) * most : exponent - Math.max(least, 1) + 1;
            shift = least == 0 && !multiple ? exponent + 1 : shift;
            int fraction = getMaximumFractionDigits();
            if (multiple) {
                fraction = Math.max(0, most + fraction - (exponent - shift + 1));
            }
            value = shown.scaleByPowerOfTen(-shift);
            if (value.scale() > fraction) {
                value = exact.scaleByPowerOfTen(-shift).setScale(fraction, roundingMode);
            }
            int rounded = value.signum() == 0 ? exponent : value.precision() - value.scale() - 1 + shift;
            if (rounded == exponent) {
                break;
            }
            exponent = rounded;     // rounding carried into a new digit
        }
        if (value.signum() == 0) {
            shift = 0;
        }
        appendMantissa(value.abs(), out, pos);
        int begin = out.length();
        out.append(symbols.getExponentSeparator());
        pos.note(-1, Field.EXPONENT_SYMBOL, begin, out.length());
        if (shift < 0) {
            out.append(symbols.getMinusSign());
            pos.note(-1, Field.EXPONENT_SIGN, out.length() - 1, out.length());
        }
        begin = out.length();
        String digits = Integer.toString(Math.abs(shift));
        for (int i = digits.length(); i < exponentDigits; i++) {
            out.append(symbols.getZeroDigit());
        }
        digits(digits, 0, digits.length(), out);
        pos.note(-1, Field.EXPONENT, begin, out.length());
    }

    private void appendMantissa(BigDecimal value, StringBuffer out, FieldPosition pos) {
        String text = value.toPlainString();
        int point = text.indexOf('.');
        int wholeEnd = point < 0 ? text.length() : point;
        int end = text.length();
        int least = wholeEnd + 1 + getMinimumFractionDigits();
        while (point >= 0 && end > least && text.charAt(end - 1) == '0') {
            end--;
        }
        int begin = out.length();
        if (!(getMinimumIntegerDigits() == 0 && text.startsWith("0.") && end > 2)) {
            for (int i = wholeEnd; i < getMinimumIntegerDigits(); i++) {
                out.append(symbols.getZeroDigit());
            }
            digits(text, 0, wholeEnd, out);
        }
        pos.note(INTEGER_FIELD, Field.INTEGER, begin, out.length());
        int fraction = point < 0 ? 0 : Math.max(0, end - point - 1);
        if (fraction > 0 || getMinimumFractionDigits() > 0 || pointAlwaysShown) {
            out.append(symbols.getDecimalSeparator());
            pos.note(-1, Field.DECIMAL_SEPARATOR, out.length() - 1, out.length());
        }
        begin = out.length();
        if (fraction > 0) {
            digits(text, point + 1, end, out);
        }
        for (int i = fraction; i < getMinimumFractionDigits(); i++) {
            out.append(symbols.getZeroDigit());
        }
        pos.note(FRACTION_FIELD, Field.FRACTION, begin, out.length());
    }

    // ---- Parsing ----------------------------------------------------------

    @Override
    public Number parse(String text, ParsePosition pos) {
        int start = pos.index;
        if (text.startsWith(symbols.getNaN(), start)) {
            pos.index = start + symbols.getNaN().length();
            return Double.valueOf(Double.NaN);
        }
        String minus = prefix(true, new StringBuffer()).toString();
        boolean plus = text.startsWith(positivePrefix, start);
        boolean negative = text.startsWith(minus, start) && (!plus || minus.length() > positivePrefix.length());
        if (!plus && !negative) {
            pos.errorIndex = start;
            return null;
        }
        int at = start + (negative ? minus.length() : positivePrefix.length());
        if (text.startsWith(symbols.getInfinity(), at)) {
            int behind = at + symbols.getInfinity().length();
            pos.index = text.startsWith(suffix(negative), behind) ? behind + suffix(negative).length() : behind;
            return Double.valueOf(negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        }
        StringBuilder digits = new StringBuilder();
        int end = scan(text, at, digits);
        if (digits.length() == 0 || !text.startsWith(suffix(negative), end)) {
            pos.errorIndex = digits.length() == 0 ? start : end;
            return null;
        }
        pos.index = end + suffix(negative).length();
        return value(digits.toString(), negative);
    }

    /** Collects the digits of a number in Java's form; returns the index behind it. */
    private int scan(String text, int from, StringBuilder digits) {
        int at = from;
        int end = from;
        boolean point = false;
        boolean any = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            int digit = c - symbols.getZeroDigit();
            if (digit < 0 || digit > 9) {
                digit = Character.digit(c, 10);
            }
            if (digit >= 0 && digit <= 9) {
                digits.append((char) ('0' + digit));
                any = true;
                end = at + 1;
            } else if (c == symbols.getDecimalSeparator() && !point && !isParseIntegerOnly()) {
                digits.append('.');
                point = true;
                end = at + 1;
            } else if (c != symbols.getGroupingSeparator() || point || !isGroupingUsed()) {
                break;
            }
        }
        if (!any) {
            digits.setLength(0);
            return end;
        }
        return at == end ? scanExponent(text, end, digits) : end;
    }

    private int scanExponent(String text, int from, StringBuilder digits) {
        String mark = symbols.getExponentSeparator();
        if (!text.startsWith(mark, from)) {
            return from;
        }
        int at = from + mark.length();
        if (at < text.length() && text.charAt(at) == symbols.getMinusSign()) {
            at++;
        }
        int first = at;
        while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0) {
            at++;
        }
        if (at == first) {
            return from;
        }
        digits.append('E').append(text, from + mark.length(), at);
        return at;
    }

    private Number value(String digits, boolean negative) {
        BigDecimal value = new BigDecimal(digits);
        if (multiplier != 1) {
            value = value.divide(BigDecimal.valueOf(multiplier), MathContext.DECIMAL128);
        }
        if (negative) {
            value = value.negate();
        }
        if (parseBigDecimal) {
            return value;
        }
        if (value.signum() == 0) {
            return negative && !isParseIntegerOnly() ? (Number) Double.valueOf(-0.0) : Long.valueOf(0);
        }
        BigDecimal whole = value.stripTrailingZeros();
        if (whole.scale() <= 0 && whole.precision() - whole.scale() < 20 && whole.toBigInteger().bitLength() < 64) {
            return Long.valueOf(whole.longValue());
        }
        return Double.valueOf(value.doubleValue());
    }

    // ---- Properties -------------------------------------------------------

    /** Returns a copy of the symbols. */
    public DecimalFormatSymbols getDecimalFormatSymbols() {
        return (DecimalFormatSymbols) symbols.clone();
    }

    /** Sets the symbols. */
    public void setDecimalFormatSymbols(DecimalFormatSymbols newSymbols) {
        symbols = (DecimalFormatSymbols) newSymbols.clone();
    }

    /** Returns the text before positive numbers. */
    public String getPositivePrefix() {
        return positivePrefix;
    }

    /** Sets the text before positive numbers. */
    public void setPositivePrefix(String newValue) {
        negativePrefix = prefix(true, new StringBuffer()).toString();
        positivePrefix = newValue;
    }

    /** Returns the text before negative numbers. */
    public String getNegativePrefix() {
        return prefix(true, new StringBuffer()).toString();
    }

    /** Sets the text before negative numbers. */
    public void setNegativePrefix(String newValue) {
        negativePrefix = newValue;
    }

    /** Returns the text behind positive numbers. */
    public String getPositiveSuffix() {
        return positiveSuffix;
    }

    /** Sets the text behind positive numbers. */
    public void setPositiveSuffix(String newValue) {
        negativeSuffix = suffix(true);
        positiveSuffix = newValue;
    }

    /** Returns the text behind negative numbers. */
    public String getNegativeSuffix() {
        return suffix(true);
    }

    /** Sets the text behind negative numbers. */
    public void setNegativeSuffix(String newValue) {
        negativeSuffix = newValue;
    }

    /** Returns the factor. */
    public int getMultiplier() {
        return multiplier;
    }

    /** Sets the factor. */
    public void setMultiplier(int newValue) {
        multiplier = newValue;
    }

    /** Returns the number of digits in a group. */
    public int getGroupingSize() {
        return groupingSize;
    }

    /** Sets the number of digits in a group. */
    public void setGroupingSize(int newValue) {
        if (newValue < 0 || newValue > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("newValue is out of valid range. value: " + newValue);
        }
        groupingSize = newValue;
    }

    /** Tells whether whole numbers get a point. */
    public boolean isDecimalSeparatorAlwaysShown() {
        return pointAlwaysShown;
    }

    /** Sets whether whole numbers get a point. */
    public void setDecimalSeparatorAlwaysShown(boolean newValue) {
        pointAlwaysShown = newValue;
    }

    /** Tells whether parsing makes BigDecimals. */
    public boolean isParseBigDecimal() {
        return parseBigDecimal;
    }

    /** Sets whether parsing makes BigDecimals. */
    public void setParseBigDecimal(boolean newValue) {
        parseBigDecimal = newValue;
    }

    @Override
    public RoundingMode getRoundingMode() {
        return roundingMode;
    }

    @Override
    public void setRoundingMode(RoundingMode roundingMode) {
        if (roundingMode == null) {
            throw new NullPointerException();
        }
        this.roundingMode = roundingMode;
    }

    @Override
    public Object clone() {
        DecimalFormat copy = (DecimalFormat) super.clone();
        copy.symbols = (DecimalFormatSymbols) symbols.clone();
        return copy;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof DecimalFormat && toPattern().equals(((DecimalFormat) obj).toPattern())
            && symbols.equals(((DecimalFormat) obj).symbols) && roundingMode == ((DecimalFormat) obj).roundingMode;
    }

    @Override
    public int hashCode() {
        return getMaximumIntegerDigits() * 37 + positivePrefix.hashCode();
    }
}
