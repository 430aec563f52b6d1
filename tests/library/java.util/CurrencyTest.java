import java.io.*;
import java.util.*;

public class CurrencyTest {
    public static void main(String[] args) throws Exception {
        for (String code : new String[] {"USD", "EUR", "JPY", "GBP", "CHF", "KWD", "INR"}) {
            Currency currency = Currency.getInstance(code);
            show(currency, currency.getCurrencyCode(), currency.getDefaultFractionDigits(), currency.getNumericCode(), currency.getNumericCodeAsString(), currency.getSymbol(Locale.US), currency.getDisplayName(Locale.US), roundTrip(currency) == currency);
        }
        show(Currency.getInstance(Locale.US), Currency.getInstance(Locale.GERMANY), Currency.getInstance(Locale.JAPAN), Currency.getInstance(Locale.UK), Currency.getInstance("USD") == Currency.getInstance("USD"), Currency.getAvailableCurrencies().contains(Currency.getInstance("EUR")));
        attempt(() -> Currency.getInstance("ZZZ"));
        attempt(() -> Currency.getInstance("usd"));
        attempt(() -> Currency.getInstance((String) null));
        attempt(() -> Currency.getInstance(Locale.ENGLISH));
        attempt(() -> Currency.getInstance(new Locale("", "ZZ")));
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

    @SuppressWarnings("unchecked")
    static <T> T roundTrip(T object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }
}
