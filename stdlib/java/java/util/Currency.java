package java.util;

import java.io.Serializable;
import java.util.stream.Stream;

/** A currency of ISO 4217. */
public final class Currency implements Serializable {
    private static final long serialVersionUID = -158308464356906721L;
    /** Code, digits after the point, number, symbol in English, name. */
    private static final String TABLE = "AED2784AED United Arab Emirates Dirham|ARS2032ARS Argentine Peso|AUD2036A$ Australian "
        + "Dollar|BGN2975BGN Bulgarian Lev|BHD3048BHD Bahraini Dinar|BRL2986R$ Brazilian Real|CAD2124CA$ Canadian Dollar|"
        + "CHF2756CHF Swiss Franc|CLP0152CLP Chilean Peso|CNY2156CN\u00a5 Chinese Yuan|COP2170COP Colombian Peso|CZK2203CZK "
        + "Czech Koruna|DKK2208DKK Danish Krone|EGP2818EGP Egyptian Pound|EUR2978\u20ac Euro|GBP2826\u00a3 British Pound|"
        + "HKD2344HK$ Hong Kong Dollar|HUF2348HUF Hungarian Forint|IDR2360IDR Indonesian Rupiah|ILS2376\u20aa Israeli New "
        + "Shekel|INR2356\u20b9 Indian Rupee|ISK0352ISK Icelandic Kr\u00f3na|JPY0392\u00a5 Japanese Yen|KRW0410\u20a9 South "
        + "Korean Won|KWD3414KWD Kuwaiti Dinar|MAD2504MAD Moroccan Dirham|MXN2484MX$ Mexican Peso|MYR2458MYR Malaysian "
        + "Ringgit|NOK2578NOK Norwegian Krone|NZD2554NZ$ New Zealand Dollar|PEN2604PEN Peruvian Sol|PHP2608\u20b1 Philippine "
        + "Peso|PKR2586PKR Pakistani Rupee|PLN2985PLN Polish Zloty|RON2946RON Romanian Leu|RUB2643RUB Russian Ruble|SAR2682SAR "
        + "Saudi Riyal|SEK2752SEK Swedish Krona|SGD2702SGD Singapore Dollar|THB2764THB Thai Baht|TND3788TND Tunisian Dinar|"
        + "TRY2949TRY Turkish Lira|TWD2901NT$ New Taiwan Dollar|UAH2980UAH Ukrainian Hryvnia|USD2840$ US Dollar|VND0704\u20ab "
        + "Vietnamese Dong|ZAR2710ZAR South African Rand|";
    private static final String EURO = " AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK ";
    private static final Map<String, Currency> known = new HashMap<>();

    private final String code;
    private final transient String row;

    private Currency(String code, String row) {
        this.code = code;
        this.row = row;
    }

    /** Returns the currency of a code. */
    public static Currency getInstance(String currencyCode) {
        synchronized (known) {
            Currency currency = known.get(currencyCode);
            if (currency == null) {
                currency = new Currency(currencyCode, row(currencyCode));
                known.put(currencyCode, currency);
            }
            return currency;
        }
    }

    private static String row(String code) {
        int at = code.length() == 3 ? TABLE.indexOf(code) : -1;
        while (at > 0 && TABLE.charAt(at - 1) != '|') {
            at = TABLE.indexOf(code, at + 1);
        }
        if (at < 0) {
            throw new IllegalArgumentException();
        }
        return TABLE.substring(at, TABLE.indexOf('|', at));
    }

    /** Returns the currency of a country. */
    public static Currency getInstance(Locale locale) {
        String country = locale.getCountry();
        if (country.length() != 2) {
            throw new IllegalArgumentException();
        }
        if (EURO.contains(" " + country + " ")) {
            return getInstance("EUR");
        }
        int at = country.equals("BV") || country.equals("GS") ? -1 : TABLE.indexOf("|" + country);
        if (country.equals("AE")) {
            return getInstance("AED");
        }
        if (at < 0) {
            throw new IllegalArgumentException();
        }
        return getInstance(TABLE.substring(at + 1, at + 4));
    }

    /** Returns all known currencies. */
    public static Set<Currency> getAvailableCurrencies() {
        Set<Currency> all = new HashSet<>();
        for (int at = 0; at < TABLE.length(); at = TABLE.indexOf('|', at) + 1) {
            all.add(getInstance(TABLE.substring(at, at + 3)));
        }
        return all;
    }

    /** Returns all currencies. */
    public static Stream<Currency> availableCurrencies() {
        return getAvailableCurrencies().stream();
    }

    /** Returns the code. */
    public String getCurrencyCode() {
        return code;
    }

    /** Returns the usual number of digits after the point. */
    public int getDefaultFractionDigits() {
        return row.charAt(3) - '0';
    }

    /** Returns the number of the currency. */
    public int getNumericCode() {
        return Integer.parseInt(row.substring(4, 7));
    }

    /** Returns the number of the currency in three digits. */
    public String getNumericCodeAsString() {
        return row.substring(4, 7);
    }

    /** Returns the sign in the default locale. */
    public String getSymbol() {
        return getSymbol(Locale.getDefault());
    }

    /** Returns the sign in a locale: the English one. */
    public String getSymbol(Locale locale) {
        if (locale.getCountry().isEmpty() && locale.getLanguage().isEmpty()) {
            return code;
        }
        return row.substring(7, row.indexOf(' '));
    }

    /** Returns the English name. */
    public String getDisplayName() {
        return row.substring(row.indexOf(' ') + 1);
    }

    /** Returns the English name. */
    public String getDisplayName(Locale locale) {
        Objects.requireNonNull(locale);
        return getDisplayName();
    }

    @Override
    public String toString() {
        return code;
    }

    private Object readResolve() {
        return getInstance(code);
    }
}
