// jdk: 25
import java.io.*;
import java.util.*;

public class LocaleTest {
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.US);
        for (Locale locale : new Locale[] {Locale.US, Locale.ENGLISH, Locale.ROOT, Locale.GERMANY, Locale.SIMPLIFIED_CHINESE, Locale.of("pt", "BR"), Locale.of("no", "NO", "NY"), Locale.forLanguageTag("zh-Hant-TW"), Locale.forLanguageTag("de-DE-u-co-phonebk-x-priv"), Locale.of("iw"), Locale.of("xx", "YY")})
            show(locale, locale.getLanguage(), locale.getCountry(), locale.getVariant(), locale.getScript(), locale.toLanguageTag(), locale.hashCode() == locale.clone().hashCode(), locale.hasExtensions(), roundTrip(locale).equals(locale));
        show(Locale.US.getDisplayName(), Locale.US.getDisplayLanguage(), Locale.US.getDisplayCountry(), Locale.GERMANY.getDisplayLanguage(Locale.US), Locale.FRANCE.getDisplayCountry(Locale.US), Locale.JAPAN.getDisplayName(Locale.US), Locale.ROOT.getDisplayName(), Locale.of("xx").getDisplayLanguage(Locale.US));
        show(Locale.US.getISO3Language(), Locale.US.getISO3Country(), Locale.GERMANY.getISO3Country(), Locale.ROOT.getISO3Language());
        attempt(() -> Locale.of("xx", "YY").getISO3Country());
        attempt(() -> Locale.of(null));
        show(Locale.getDefault(), Locale.getDefault(Locale.Category.FORMAT), Arrays.asList(Locale.getISOLanguages()).contains("de"), Arrays.asList(Locale.getISOCountries()).contains("DE"), Arrays.asList(Locale.getAvailableLocales()).contains(Locale.US));
        Locale built = new Locale.Builder().setLanguage("SR").setScript("latn").setRegion("rs").setVariant("ekavsk").setExtension('x', "abc-def").setUnicodeLocaleKeyword("nu", "latn").build();
        show(built, built.toLanguageTag(), built.getUnicodeLocaleType("nu"), built.getUnicodeLocaleKeys(), built.getUnicodeLocaleAttributes(), built.getExtension('x'), built.getExtensionKeys(), built.stripExtensions());
        attempt(() -> new Locale.Builder().setLanguage("toolonglanguage"));
        attempt(() -> new Locale.Builder().setRegion("1"));
        attempt(() -> new Locale.Builder().setLanguageTag("en_US_!"));
        attempt(() -> new Locale.Builder().setExtension('!', "a"));
        show(Locale.forLanguageTag("en-us"), Locale.forLanguageTag("x-y"), Locale.forLanguageTag("bad!tag").toLanguageTag(), Locale.forLanguageTag("i-klingon"), new Locale.Builder().setLocale(Locale.CANADA).clear().build().equals(Locale.ROOT), Locale.forLanguageTag("und"), Locale.of("EN", "us").equals(Locale.US));
        Locale.setDefault(Locale.Category.DISPLAY, Locale.UK);
        show(Locale.getDefault(Locale.Category.DISPLAY), Locale.getDefault(), Locale.CHINA == Locale.SIMPLIFIED_CHINESE, Locale.of("ja", "JP", "JP").toLanguageTag());
        Set<String> countries = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
        show(countries.contains("FR"), countries.size() == Locale.getISOCountries().length, Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains("FRA"));
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
