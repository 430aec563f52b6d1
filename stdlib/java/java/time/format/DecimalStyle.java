package java.time.format;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;

/** The characters that numbers in dates and times are written with. */
public final class DecimalStyle {
    /** ASCII digits, signs and point. */
    public static final DecimalStyle STANDARD = new DecimalStyle('0', '+', '-', '.');

    private final char zeroDigit;
    private final char positiveSign;
    private final char negativeSign;
    private final char decimalSeparator;

    private DecimalStyle(char zeroDigit, char positiveSign, char negativeSign, char decimalSeparator) {
        this.zeroDigit = zeroDigit;
        this.positiveSign = positiveSign;
        this.negativeSign = negativeSign;
        this.decimalSeparator = decimalSeparator;
    }

    /** Returns the locales with a style. */
    public static Set<Locale> getAvailableLocales() {
        return Set.of(Locale.getAvailableLocales());
    }

    /** Returns the style of the default locale. */
    public static DecimalStyle ofDefaultLocale() {
        return of(Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Returns the style of a locale. */
    public static DecimalStyle of(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        char zero = symbols.getZeroDigit();
        char minus = symbols.getMinusSign();
        char point = symbols.getDecimalSeparator();
        return zero == '0' && minus == '-' && point == '.' ? STANDARD : new DecimalStyle(zero, '+', minus, point);
    }

    /** Returns the digit zero; the others follow it. */
    public char getZeroDigit() {
        return zeroDigit;
    }

    /** Returns a style with another digit zero. */
    public DecimalStyle withZeroDigit(char zeroDigit) {
        return new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    /** Returns the plus sign. */
    public char getPositiveSign() {
        return positiveSign;
    }

    /** Returns a style with another plus sign. */
    public DecimalStyle withPositiveSign(char positiveSign) {
        return new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    /** Returns the minus sign. */
    public char getNegativeSign() {
        return negativeSign;
    }

    /** Returns a style with another minus sign. */
    public DecimalStyle withNegativeSign(char negativeSign) {
        return new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    /** Returns the decimal point. */
    public char getDecimalSeparator() {
        return decimalSeparator;
    }

    /** Returns a style with another decimal point. */
    public DecimalStyle withDecimalSeparator(char decimalSeparator) {
        return new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof DecimalStyle)) {
            return false;
        }
        DecimalStyle other = (DecimalStyle) obj;
        return zeroDigit == other.zeroDigit && positiveSign == other.positiveSign && negativeSign == other.negativeSign
            && decimalSeparator == other.decimalSeparator;
    }

    @Override
    public int hashCode() {
        return zeroDigit + positiveSign + negativeSign + decimalSeparator;
    }

    @Override
    public String toString() {
        return "DecimalStyle[" + zeroDigit + positiveSign + negativeSign + decimalSeparator + "]";
    }
}
