package java.text;

import java.io.Serializable;
import java.util.Locale;

/** The characters a DecimalFormat writes: English ones for every locale until changed. */
public class DecimalFormatSymbols implements Cloneable, Serializable {
    private static final long serialVersionUID = 5772796243397350300L;

    private final Locale locale;
    private char zeroDigit = '0';
    private char groupingSeparator = ',';
    private char decimalSeparator = '.';
    private char percent = '%';
    private char perMill = '\u2030';
    private char digit = '#';
    private char patternSeparator = ';';
    private char minusSign = '-';
    private String infinity = "\u221E";
    private String naN = "NaN";
    private String exponentSeparator = "E";
    private String currencySymbol;
    private String internationalSymbol;

    /** Creates the symbols of the default locale. */
    public DecimalFormatSymbols() {
        this(Locale.getDefault());
    }

    /** Creates the symbols of a locale. */
    public DecimalFormatSymbols(Locale locale) {
        if (locale == null) {
            throw new NullPointerException();
        }
        this.locale = locale;
        boolean us = locale.getCountry().equals("US");
        currencySymbol = us ? "$" : "\u00A4";
        internationalSymbol = us ? "USD" : "XXX";
    }

    /** Returns the locales that can be asked for. */
    public static java.util.Locale[] getAvailableLocales() {
        return java.util.Locale.getAvailableLocales();
    }

    /** Returns the symbols of the default locale. */
    public static final DecimalFormatSymbols getInstance() {
        return new DecimalFormatSymbols();
    }

    /** Returns the symbols of a locale. */
    public static final DecimalFormatSymbols getInstance(Locale locale) {
        return new DecimalFormatSymbols(locale);
    }

    /** Returns the locale. */
    public Locale getLocale() {
        return locale;
    }

    /** Returns the zero. */
    public char getZeroDigit() {
        return zeroDigit;
    }

    /** Sets the zero; the other digits follow it. */
    public void setZeroDigit(char zeroDigit) {
        this.zeroDigit = zeroDigit;
    }

    /** Returns the char between groups of digits. */
    public char getGroupingSeparator() {
        return groupingSeparator;
    }

    /** Sets the char between groups of digits. */
    public void setGroupingSeparator(char groupingSeparator) {
        this.groupingSeparator = groupingSeparator;
    }

    /** Returns the decimal point. */
    public char getDecimalSeparator() {
        return decimalSeparator;
    }

    /** Sets the decimal point. */
    public void setDecimalSeparator(char decimalSeparator) {
        this.decimalSeparator = decimalSeparator;
    }

    /** Returns the decimal point of money. */
    public char getMonetaryDecimalSeparator() {
        return decimalSeparator;
    }

    /** Returns the percent sign. */
    public char getPercent() {
        return percent;
    }

    /** Sets the percent sign. */
    public void setPercent(char percent) {
        this.percent = percent;
    }

    /** Returns the per mille sign. */
    public char getPerMill() {
        return perMill;
    }

    /** Sets the per mille sign. */
    public void setPerMill(char perMill) {
        this.perMill = perMill;
    }

    /** Returns the optional digit of patterns. */
    public char getDigit() {
        return digit;
    }

    /** Sets the optional digit of patterns. */
    public void setDigit(char digit) {
        this.digit = digit;
    }

    /** Returns what separates the patterns. */
    public char getPatternSeparator() {
        return patternSeparator;
    }

    /** Sets what separates the patterns. */
    public void setPatternSeparator(char patternSeparator) {
        this.patternSeparator = patternSeparator;
    }

    /** Returns the minus sign. */
    public char getMinusSign() {
        return minusSign;
    }

    /** Sets the minus sign. */
    public void setMinusSign(char minusSign) {
        this.minusSign = minusSign;
    }

    /** Returns the text of infinity. */
    public String getInfinity() {
        return infinity;
    }

    /** Sets the text of infinity. */
    public void setInfinity(String infinity) {
        this.infinity = infinity;
    }

    /** Returns the text of NaN. */
    public String getNaN() {
        return naN;
    }

    /** Sets the text of NaN. */
    public void setNaN(String naN) {
        this.naN = naN;
    }

    /** Returns what comes before an exponent. */
    public String getExponentSeparator() {
        return exponentSeparator;
    }

    /** Sets what comes before an exponent. */
    public void setExponentSeparator(String exp) {
        if (exp == null) {
            throw new NullPointerException();
        }
        exponentSeparator = exp;
    }

    /** Returns the currency sign. */
    public String getCurrencySymbol() {
        return currencySymbol;
    }

    /** Sets the currency sign. */
    public void setCurrencySymbol(String currency) {
        currencySymbol = currency;
    }

    /** Returns the ISO 4217 code. */
    public String getInternationalCurrencySymbol() {
        return internationalSymbol;
    }

    /** Sets the ISO 4217 code. */
    public void setInternationalCurrencySymbol(String currencyCode) {
        internationalSymbol = currencyCode;
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new InternalError(impossible);
        }
    }

    private String signs() {
        return "" + zeroDigit + groupingSeparator + decimalSeparator + percent + perMill + digit + patternSeparator
            + minusSign + infinity + '\n' + naN + '\n' + exponentSeparator + '\n' + currencySymbol + internationalSymbol;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof DecimalFormatSymbols && ((DecimalFormatSymbols) obj).signs().equals(signs())
            && ((DecimalFormatSymbols) obj).locale.equals(locale);
    }

    @Override
    public int hashCode() {
        return (zeroDigit * 37 + groupingSeparator) * 37 + decimalSeparator;
    }
}
