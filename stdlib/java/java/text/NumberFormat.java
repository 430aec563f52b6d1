package java.text;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;

/** Formats and parses numbers. */
public abstract class NumberFormat extends Format {
    private static final long serialVersionUID = -2308460125733713944L;

    /** The field of the digits before the point. */
    public static final int INTEGER_FIELD = 0;
    /** The field of the digits behind the point. */
    public static final int FRACTION_FIELD = 1;

    private boolean groupingUsed = true;
    private boolean parseIntegerOnly;
    private int maximumIntegerDigits = 40;
    private int minimumIntegerDigits = 1;
    private int maximumFractionDigits = 3;
    private int minimumFractionDigits;

    /** For subclasses. */
    protected NumberFormat() {
    }

    @Override
    public StringBuffer format(Object number, StringBuffer toAppendTo, FieldPosition pos) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte
            || (number instanceof BigInteger && ((BigInteger) number).bitLength() < 64)) {
            return format(((Number) number).longValue(), toAppendTo, pos);
        }
        if (number instanceof Number) {
            return format(((Number) number).doubleValue(), toAppendTo, pos);
        }
        throw new IllegalArgumentException("Cannot format given Object as a Number");
    }

    @Override
    public final Object parseObject(String source, ParsePosition pos) {
        return parse(source, pos);
    }

    /** Formats a double. */
    public final String format(double number) {
        return format(number, new StringBuffer(), new FieldPosition(0)).toString();
    }

    /** Formats a long. */
    public final String format(long number) {
        return format(number, new StringBuffer(), new FieldPosition(0)).toString();
    }

    /** Appends a double. */
    public abstract StringBuffer format(double number, StringBuffer toAppendTo, FieldPosition pos);

    /** Appends a long. */
    public abstract StringBuffer format(long number, StringBuffer toAppendTo, FieldPosition pos);

    /** Parses from a position: a Long if the value fits, else a Double; null on failure. */
    public abstract Number parse(String source, ParsePosition parsePosition);

    /** Parses the start of a text. */
    public Number parse(String source) throws ParseException {
        ParsePosition position = new ParsePosition(0);
        Number result = parse(source, position);
        if (position.index == 0) {
            throw new ParseException("Unparseable number: \"" + source + "\"", position.errorIndex);
        }
        return result;
    }

    /** Tells whether parsing stops at the point. */
    public boolean isParseIntegerOnly() {
        return parseIntegerOnly;
    }

    /** Sets whether parsing stops at the point. */
    public void setParseIntegerOnly(boolean value) {
        parseIntegerOnly = value;
    }

    /** Returns the locales that can be asked for. */
    public static java.util.Locale[] getAvailableLocales() {
        return java.util.Locale.getAvailableLocales();
    }

    /** Returns the general format of the default locale. */
    public static final NumberFormat getInstance() {
        return getInstance(Locale.getDefault());
    }

    /** Returns the general format of a locale. */
    public static NumberFormat getInstance(Locale inLocale) {
        return new DecimalFormat("#,##0.###", new DecimalFormatSymbols(inLocale));
    }

    /** Returns the general format of the default locale. */
    public static final NumberFormat getNumberInstance() {
        return getInstance();
    }

    /** Returns the general format of a locale. */
    public static NumberFormat getNumberInstance(Locale inLocale) {
        return getInstance(inLocale);
    }

    /** Returns a format that rounds to whole numbers. */
    public static final NumberFormat getIntegerInstance() {
        return getIntegerInstance(Locale.getDefault());
    }

    /** Returns a format that rounds to whole numbers. */
    public static NumberFormat getIntegerInstance(Locale inLocale) {
        NumberFormat format = new DecimalFormat("#,##0", new DecimalFormatSymbols(inLocale));
        format.setParseIntegerOnly(true);
        return format;
    }

    /** Returns the format of money. */
    public static final NumberFormat getCurrencyInstance() {
        return getCurrencyInstance(Locale.getDefault());
    }

    /** Returns the format of money. */
    public static NumberFormat getCurrencyInstance(Locale inLocale) {
        return new DecimalFormat("\u00A4#,##0.00", new DecimalFormatSymbols(inLocale));
    }

    /** Returns the format of percentages. */
    public static final NumberFormat getPercentInstance() {
        return getPercentInstance(Locale.getDefault());
    }

    /** Returns the format of percentages. */
    public static NumberFormat getPercentInstance(Locale inLocale) {
        return new DecimalFormat("#,##0%", new DecimalFormatSymbols(inLocale));
    }

    /** Tells whether digits are grouped. */
    public boolean isGroupingUsed() {
        return groupingUsed;
    }

    /** Sets whether digits are grouped. */
    public void setGroupingUsed(boolean newValue) {
        groupingUsed = newValue;
    }

    /** Returns the most digits before the point. */
    public int getMaximumIntegerDigits() {
        return maximumIntegerDigits;
    }

    /** Sets the most digits before the point. */
    public void setMaximumIntegerDigits(int newValue) {
        maximumIntegerDigits = Math.max(0, newValue);
        minimumIntegerDigits = Math.min(minimumIntegerDigits, maximumIntegerDigits);
    }

    /** Returns the fewest digits before the point. */
    public int getMinimumIntegerDigits() {
        return minimumIntegerDigits;
    }

    /** Sets the fewest digits before the point. */
    public void setMinimumIntegerDigits(int newValue) {
        minimumIntegerDigits = Math.max(0, newValue);
        maximumIntegerDigits = Math.max(minimumIntegerDigits, maximumIntegerDigits);
    }

    /** Returns the most digits behind the point. */
    public int getMaximumFractionDigits() {
        return maximumFractionDigits;
    }

    /** Sets the most digits behind the point. */
    public void setMaximumFractionDigits(int newValue) {
        maximumFractionDigits = Math.max(0, newValue);
        minimumFractionDigits = Math.min(minimumFractionDigits, maximumFractionDigits);
    }

    /** Returns the fewest digits behind the point. */
    public int getMinimumFractionDigits() {
        return minimumFractionDigits;
    }

    /** Sets the fewest digits behind the point. */
    public void setMinimumFractionDigits(int newValue) {
        minimumFractionDigits = Math.max(0, newValue);
        maximumFractionDigits = Math.max(minimumFractionDigits, maximumFractionDigits);
    }

    /** Returns the rounding mode. */
    public RoundingMode getRoundingMode() {
        throw new UnsupportedOperationException();
    }

    /** Sets the rounding mode. */
    public void setRoundingMode(RoundingMode roundingMode) {
        throw new UnsupportedOperationException();
    }

    /** A part of the text. */
    public static class Field extends Format.Field {
        private static final long serialVersionUID = 7494728892700160890L;
        /** The digits before the point. */
        public static final Field INTEGER = new Field("integer");
        /** The digits behind the point. */
        public static final Field FRACTION = new Field("fraction");
        /** The exponent. */
        public static final Field EXPONENT = new Field("exponent");
        /** The point. */
        public static final Field DECIMAL_SEPARATOR = new Field("decimal separator");
        /** The sign. */
        public static final Field SIGN = new Field("sign");
        /** A separator of digits. */
        public static final Field GROUPING_SEPARATOR = new Field("grouping separator");
        /** The sign before the exponent. */
        public static final Field EXPONENT_SYMBOL = new Field("exponent symbol");
        /** The percent sign. */
        public static final Field PERCENT = new Field("percent");
        /** The per mille sign. */
        public static final Field PERMILLE = new Field("per mille");
        /** The currency. */
        public static final Field CURRENCY = new Field("currency");
        /** The sign of the exponent. */
        public static final Field EXPONENT_SIGN = new Field("exponent sign");
        /** The text before a compact number. */
        public static final Field PREFIX = new Field("prefix");
        /** The text behind a compact number. */
        public static final Field SUFFIX = new Field("suffix");
        private static final Field[] KNOWN = {INTEGER, FRACTION, EXPONENT, DECIMAL_SEPARATOR, SIGN, GROUPING_SEPARATOR, EXPONENT_SYMBOL,
            PERCENT, PERMILLE, CURRENCY, EXPONENT_SIGN, PREFIX, SUFFIX};

        /** Creates a field. */
        protected Field(String name) {
            super(name);
        }

        /** Finds the constant of a name. */
        @Override
        protected Object readResolve() throws java.io.InvalidObjectException {
            if (getClass() != Field.class) {
                throw new java.io.InvalidObjectException("subclass didn't correctly implement readResolve");
            }
            for (Field field : KNOWN) {
                if (field.getName().equals(getName())) {
                    return field;
                }
            }
            throw new java.io.InvalidObjectException("unknown attribute name");
        }
    }
}
