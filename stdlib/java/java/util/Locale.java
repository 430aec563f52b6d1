package java.util;

import java.io.Serializable;

/**
 * A language, script, country and variant, with the extensions of BCP 47.
 *
 * <p>The default is en_US whatever the host's settings are. Names are known in English only.
 */
public final class Locale implements Cloneable, Serializable {
    private static final long serialVersionUID = 9149081749638150636L;

    /** English. */
    public static final Locale ENGLISH = new Locale("en", "");
    /** French. */
    public static final Locale FRENCH = new Locale("fr", "");
    /** German. */
    public static final Locale GERMAN = new Locale("de", "");
    /** Italian. */
    public static final Locale ITALIAN = new Locale("it", "");
    /** Japanese. */
    public static final Locale JAPANESE = new Locale("ja", "");
    /** Korean. */
    public static final Locale KOREAN = new Locale("ko", "");
    /** Chinese. */
    public static final Locale CHINESE = new Locale("zh", "");
    /** Chinese as written in China. */
    public static final Locale SIMPLIFIED_CHINESE = new Locale("zh", "CN");
    /** Chinese as written in Taiwan. */
    public static final Locale TRADITIONAL_CHINESE = new Locale("zh", "TW");
    /** France. */
    public static final Locale FRANCE = new Locale("fr", "FR");
    /** Germany. */
    public static final Locale GERMANY = new Locale("de", "DE");
    /** Italy. */
    public static final Locale ITALY = new Locale("it", "IT");
    /** Japan. */
    public static final Locale JAPAN = new Locale("ja", "JP");
    /** Korea. */
    public static final Locale KOREA = new Locale("ko", "KR");
    /** The United Kingdom. */
    public static final Locale UK = new Locale("en", "GB");
    /** The United States. */
    public static final Locale US = new Locale("en", "US");
    /** English in Canada. */
    public static final Locale CANADA = new Locale("en", "CA");
    /** French in Canada. */
    public static final Locale CANADA_FRENCH = new Locale("fr", "CA");
    /** China. */
    public static final Locale CHINA = SIMPLIFIED_CHINESE;
    /** China. */
    public static final Locale PRC = SIMPLIFIED_CHINESE;
    /** Taiwan. */
    public static final Locale TAIWAN = TRADITIONAL_CHINESE;
    /** The locale without language, country and variant. */
    public static final Locale ROOT = new Locale("", "");

    /** The key of the private use extension. */
    public static final char PRIVATE_USE_EXTENSION = 'x';
    /** The key of the Unicode locale extension. */
    public static final char UNICODE_LOCALE_EXTENSION = 'u';

    private static volatile Locale defaultLocale = US;
    private static volatile Locale displayLocale = US;
    private static volatile Locale formatLocale = US;

    private final String language;
    private final String script;
    private final String country;
    private final String variant;
    /** Singleton to value, both in lower case; null when there are none. */
    private final TreeMap<Character, String> extensions;
    private transient int hash;

    Locale(String language, String script, String country, String variant,
           TreeMap<Character, String> extensions) {
        this.language = language;
        this.script = script;
        this.country = country;
        this.variant = variant;
        this.extensions = extensions == null || extensions.isEmpty() ? null : extensions;
    }

    /** Creates a locale from a language, a country and a variant. */
    public Locale(String language, String country, String variant) {
        if (variant == null)
            throw new NullPointerException();
        this.language = canonicalLanguage(language);
        this.script = "";
        this.country = LocaleTag.upper(country);
        this.variant = variant;
        this.extensions = legacyExtension(this.language, this.country, variant);
    }

    /** Creates a locale from a language and a country. */
    public Locale(String language, String country) {
        this(language, country, "");
    }

    /** Creates a locale from a language. */
    public Locale(String language) {
        this(language, "", "");
    }

    /** Returns the locale with a language, a country and a variant. */
    public static Locale of(String language, String country, String variant) {
        return new Locale(language, country, variant);
    }

    /** Returns the locale with a language and a country. */
    public static Locale of(String language, String country) {
        return new Locale(language, country, "");
    }

    /** Returns the locale with a language. */
    public static Locale of(String language) {
        return new Locale(language, "", "");
    }

    static String canonicalLanguage(String language) {
        String lower = LocaleTag.lower(language);
        if (lower.equals("iw"))
            return "he";
        if (lower.equals("in"))
            return "id";
        return lower.equals("ji") ? "yi" : lower;
    }

    /** The two locales that had a meaning of their own before there were extensions. */
    static TreeMap<Character, String> legacyExtension(String language, String country,
                                                      String variant) {
        String value = null;
        if (variant.equals("JP") && language.equals("ja") && country.equals("JP"))
            value = "ca-japanese";
        else if (variant.equals("TH") && language.equals("th") && country.equals("TH"))
            value = "nu-thai";
        if (value == null)
            return null;
        TreeMap<Character, String> map = new TreeMap<>();
        map.put('u', value);
        return map;
    }

    /** Returns the default locale. */
    public static Locale getDefault() {
        return defaultLocale;
    }

    /** Returns the default locale of a category. */
    public static Locale getDefault(Category category) {
        return category == Category.FORMAT || category.isFormat() ? formatLocale : displayLocale;
    }

    /** Sets the default locale, for all categories too. */
    public static synchronized void setDefault(Locale locale) {
        if (locale == null)
            throw new NullPointerException("Can't set default locale to NULL");
        defaultLocale = locale;
        displayLocale = locale;
        formatLocale = locale;
    }

    /** Sets the default locale of a category. */
    public static synchronized void setDefault(Category category, Locale locale) {
        if (category == null)
            throw new NullPointerException("Category cannot be NULL");
        if (locale == null)
            throw new NullPointerException("Can't set default locale to NULL");
        if (category.isFormat())
            formatLocale = locale;
        else
            displayLocale = locale;
    }

    /** Returns the locales known to the library. */
    public static Locale[] getAvailableLocales() {
        return new Locale[] {ROOT, ENGLISH, US, UK, CANADA, FRENCH, FRANCE, CANADA_FRENCH, GERMAN,
            GERMANY, ITALIAN, ITALY, JAPANESE, JAPAN, KOREAN, KOREA, CHINESE, CHINA, TAIWAN};
    }

    /** Returns the locales known to the library, as a stream. */
    public static java.util.stream.Stream<Locale> availableLocales() {
        return Arrays.stream(getAvailableLocales());
    }

    /** Returns the two-letter country codes of ISO 3166. */
    public static String[] getISOCountries() {
        return LocaleNames.countries();
    }

    /** Returns the country codes of ISO 3166 of a kind. */
    public static Set<String> getISOCountries(IsoCountryCode type) {
        return LocaleNames.countries(type);
    }

    /** Returns the two-letter language codes of ISO 639. */
    public static String[] getISOLanguages() {
        return LocaleNames.languages();
    }

    /** Returns the language code. */
    public String getLanguage() {
        return language;
    }

    /** Returns the script code. */
    public String getScript() {
        return script;
    }

    /** Returns the country code. */
    public String getCountry() {
        return country;
    }

    /** Returns the variant. */
    public String getVariant() {
        return variant;
    }

    /** Tells whether there are extensions. */
    public boolean hasExtensions() {
        return extensions != null;
    }

    /** Returns this locale without its extensions. */
    public Locale stripExtensions() {
        return extensions == null ? this : new Locale(language, script, country, variant, null);
    }

    /** Returns the value of an extension, or null. */
    public String getExtension(char key) {
        if (!LocaleTag.isAlphanumeric(key))
            throw new IllegalArgumentException("Ill-formed extension key: " + key);
        return extensions == null ? null : extensions.get(LocaleTag.lower(key));
    }

    /** Returns the keys of the extensions. */
    public Set<Character> getExtensionKeys() {
        return extensions == null ? Collections.emptySet()
            : Collections.unmodifiableSet(extensions.keySet());
    }

    /** Returns the attributes of the Unicode locale extension. */
    public Set<String> getUnicodeLocaleAttributes() {
        return LocaleTag.attributes(extensions == null ? null : extensions.get('u'));
    }

    /** Returns the type of a key of the Unicode locale extension, or null. */
    public String getUnicodeLocaleType(String key) {
        if (!LocaleTag.isUnicodeKey(key))
            throw new IllegalArgumentException("Ill-formed Unicode locale key: " + key);
        return unicodeKeywords().get(LocaleTag.lower(key));
    }

    /** Returns the keys of the Unicode locale extension. */
    public Set<String> getUnicodeLocaleKeys() {
        return Collections.unmodifiableSet(unicodeKeywords().keySet());
    }

    private TreeMap<String, String> unicodeKeywords() {
        return LocaleTag.keywords(extensions == null ? null : extensions.get('u'));
    }

    TreeMap<Character, String> extensionMap() {
        return extensions;
    }

    /** Returns language, country, variant, script and extensions with underscores between. */
    @Override
    public String toString() {
        boolean main = !language.isEmpty() || !country.isEmpty();
        boolean more = !variant.isEmpty() || !script.isEmpty() || extensions != null;
        StringBuilder out = new StringBuilder(language);
        if (!country.isEmpty() || !language.isEmpty() && more)
            out.append('_').append(country);
        if (main && !variant.isEmpty())
            out.append('_').append(variant);
        if (main && !script.isEmpty())
            out.append("_#").append(script);
        if (main && extensions != null)
            out.append(script.isEmpty() ? "_#" : "_").append(LocaleTag.extensionText(extensions));
        return out.toString();
    }

    /** Returns the language tag of BCP 47. */
    public String toLanguageTag() {
        return LocaleTag.write(this);
    }

    /** Returns the locale of a language tag; what is not well-formed is ignored. */
    public static Locale forLanguageTag(String languageTag) {
        return LocaleTag.parse(languageTag, false).build();
    }

    /** Returns the three-letter language code. */
    public String getISO3Language() {
        String code = LocaleNames.language3(language);
        if (code == null)
            throw new MissingResourceException("Couldn't find 3-letter language code for "
                + language, "FormatData_" + this, "ShortLanguage");
        return code;
    }

    /** Returns the three-letter country code. */
    public String getISO3Country() {
        String code = LocaleNames.country3(country);
        if (code == null)
            throw new MissingResourceException("Couldn't find 3-letter country code for "
                + country, "FormatData_" + this, "ShortCountry");
        return code;
    }

    /** Returns the name of the language. */
    public String getDisplayLanguage() {
        return LocaleNames.languageName(language);
    }

    /** Returns the name of the language; English whatever the locale. */
    public String getDisplayLanguage(Locale inLocale) {
        Objects.requireNonNull(inLocale);
        return getDisplayLanguage();
    }

    /** Returns the name of the script. */
    public String getDisplayScript() {
        return LocaleNames.scriptName(script);
    }

    /** Returns the name of the script; English whatever the locale. */
    public String getDisplayScript(Locale inLocale) {
        Objects.requireNonNull(inLocale);
        return getDisplayScript();
    }

    /** Returns the name of the country. */
    public String getDisplayCountry() {
        return LocaleNames.countryName(country);
    }

    /** Returns the name of the country; English whatever the locale. */
    public String getDisplayCountry(Locale inLocale) {
        Objects.requireNonNull(inLocale);
        return getDisplayCountry();
    }

    /** Returns the variant in a readable form. */
    public String getDisplayVariant() {
        return variant.replace('_', ',');
    }

    /** Returns the variant in a readable form. */
    public String getDisplayVariant(Locale inLocale) {
        Objects.requireNonNull(inLocale);
        return getDisplayVariant();
    }

    /** Returns the name of this locale. */
    public String getDisplayName() {
        return LocaleNames.displayName(this);
    }

    /** Returns the name of this locale; English whatever the locale. */
    public String getDisplayName(Locale inLocale) {
        Objects.requireNonNull(inLocale);
        return getDisplayName();
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0) {
            h = hash(hash(hash(0, language), script), country);
            for (int i = 0; i < variant.length(); i++)
                h = 31 * h + variant.charAt(i);
            if (extensions != null)
                h ^= LocaleTag.extensionText(extensions).hashCode();
            hash = h;
        }
        return h;
    }

    /** Continues a hash with the chars of a part, in lower case. */
    private static int hash(int h, String part) {
        for (int i = 0; i < part.length(); i++)
            h = 31 * h + LocaleTag.lower(part.charAt(i));
        return h;
    }

    @Override
    public boolean equals(Object other) {
        if (this == other)
            return true;
        if (!(other instanceof Locale))
            return false;
        Locale that = (Locale) other;
        return language.equals(that.language) && country.equals(that.country)
            && script.equals(that.script) && variant.equals(that.variant)
            && Objects.equals(extensions, that.extensions);
    }

    /** What a default locale is used for. */
    public enum Category {
        /** Names shown to users. */
        DISPLAY,
        /** Dates and numbers. */
        FORMAT;

        boolean isFormat() {
            return this == FORMAT;
        }
    }

    /** Which of the kinds of an ISO 3166 code is meant. */
    public enum IsoCountryCode {
        /** Two letters. */
        PART1_ALPHA2,
        /** Three letters. */
        PART1_ALPHA3,
        /** Four letters, of countries that are no more. */
        PART3
    }

    /** Builds a locale from parts, checking each. */
    public static final class Builder {
        private String language = "";
        private String script = "";
        private String country = "";
        private String variant = "";
        private TreeMap<Character, String> extensions = new TreeMap<>();

        /** Creates a builder of the root locale. */
        public Builder() {
        }

        /** Takes over all of a locale. */
        public Builder setLocale(Locale locale) {
            checkParts(locale);
            copy(locale);
            dropLegacyVariant();
            return this;
        }

        private Builder copy(Locale locale) {
            language = locale.language;
            script = locale.script;
            country = locale.country;
            variant = locale.variant;
            extensions.clear();
            if (locale.extensions != null)
                extensions.putAll(locale.extensions);
            return this;
        }

        private static void checkParts(Locale locale) {
            if (!locale.language.isEmpty() && !LocaleTag.isLanguage(locale.language))
                throw new IllformedLocaleException("Ill-formed language: " + locale.language);
            if (!locale.country.isEmpty() && !LocaleTag.isRegion(locale.country))
                throw new IllformedLocaleException("Ill-formed region: " + locale.country);
            if (locale.extensions == null || !isLegacyVariant(locale.language, locale.variant))
                checkVariant(locale.variant);
        }

        private static boolean isLegacyVariant(String language, String variant) {
            return language.equals("ja") && variant.equals("JP")
                || language.equals("th") && variant.equals("TH");
        }

        private void dropLegacyVariant() {
            if (isLegacyVariant(language, variant))
                variant = "";
        }

        private static void checkVariant(String variant) {
            if (variant.isEmpty())
                return;
            int start = 0;
            while (start <= variant.length()) {
                int end = LocaleTag.partEnd(variant, start);
                if (!LocaleTag.isVariant(variant.substring(start, end)))
                    throw new IllformedLocaleException("Ill-formed variant: " + variant, start);
                start = end + 1;
            }
        }

        /** Takes over all of a language tag. */
        public Builder setLanguageTag(String languageTag) {
            if (languageTag == null)
                return clear();
            return copy(LocaleTag.parse(languageTag, true).build());
        }

        /** Sets the language. */
        public Builder setLanguage(String language) {
            if (language == null || language.isEmpty()) {
                this.language = "";
            } else {
                if (!LocaleTag.isLanguage(language))
                    throw new IllformedLocaleException("Ill-formed language: " + language, 0);
                this.language = canonicalLanguage(language);
            }
            return this;
        }

        /** Sets the script. */
        public Builder setScript(String script) {
            if (script == null || script.isEmpty()) {
                this.script = "";
            } else {
                if (!LocaleTag.isScript(script))
                    throw new IllformedLocaleException("Ill-formed script: " + script, 0);
                this.script = LocaleTag.title(script);
            }
            return this;
        }

        /** Sets the country. */
        public Builder setRegion(String region) {
            if (region == null || region.isEmpty()) {
                country = "";
            } else {
                if (!LocaleTag.isRegion(region))
                    throw new IllformedLocaleException("Ill-formed region: " + region, 0);
                country = LocaleTag.upper(region);
            }
            return this;
        }

        /** Sets the variant. */
        public Builder setVariant(String variant) {
            if (variant == null || variant.isEmpty()) {
                this.variant = "";
            } else {
                String normal = variant.replace('-', '_');
                checkVariant(normal);
                this.variant = normal;
            }
            return this;
        }

        /** Sets or removes an extension. */
        public Builder setExtension(char key, String value) {
            if (!LocaleTag.isAlphanumeric(key))
                throw new IllformedLocaleException("Ill-formed extension key: " + key, 0);
            char singleton = LocaleTag.lower(key);
            if (value == null || value.isEmpty()) {
                extensions.remove(singleton);
                return this;
            }
            String normal = LocaleTag.lower(value).replace('_', '-');
            if (!LocaleTag.isExtensionValue(singleton, normal))
                throw new IllformedLocaleException("Ill-formed extension value: " + value);
            extensions.put(singleton,
                singleton == 'u' ? LocaleTag.canonicalUnicode(normal) : normal);
            return this;
        }

        /** Sets or removes a keyword of the Unicode locale extension. */
        public Builder setUnicodeLocaleKeyword(String key, String type) {
            if (!LocaleTag.isUnicodeKey(key))
                throw new IllformedLocaleException("Ill-formed Unicode locale keyword key: " + key);
            TreeMap<String, String> keywords = LocaleTag.keywords(extensions.get('u'));
            if (type == null) {
                keywords.remove(LocaleTag.lower(key));
            } else {
                if (!type.isEmpty() && !LocaleTag.areParts(type.replace('_', '-'), 3, 8))
                    throw new IllformedLocaleException(
                        "Ill-formed Unicode locale keyword type: " + type);
                keywords.put(LocaleTag.lower(key), LocaleTag.lower(type).replace('_', '-'));
            }
            return unicode(LocaleTag.attributes(extensions.get('u')), keywords);
        }

        /** Adds an attribute of the Unicode locale extension. */
        public Builder addUnicodeLocaleAttribute(String attribute) {
            checkAttribute(attribute);
            TreeSet<String> attributes = new TreeSet<>(LocaleTag.attributes(extensions.get('u')));
            attributes.add(LocaleTag.lower(attribute));
            return unicode(attributes, LocaleTag.keywords(extensions.get('u')));
        }

        /** Removes an attribute of the Unicode locale extension. */
        public Builder removeUnicodeLocaleAttribute(String attribute) {
            checkAttribute(attribute);
            TreeSet<String> attributes = new TreeSet<>(LocaleTag.attributes(extensions.get('u')));
            attributes.remove(LocaleTag.lower(attribute));
            return unicode(attributes, LocaleTag.keywords(extensions.get('u')));
        }

        private static void checkAttribute(String attribute) {
            if (attribute.isEmpty() || attribute.indexOf('-') >= 0
                    || !LocaleTag.areParts(attribute, 3, 8))
                throw new IllformedLocaleException(
                    "Ill-formed Unicode locale attribute: " + attribute);
        }

        private Builder unicode(Set<String> attributes, TreeMap<String, String> keywords) {
            String value = LocaleTag.unicodeText(attributes, keywords);
            if (value.isEmpty())
                extensions.remove('u');
            else
                extensions.put('u', value);
            return this;
        }

        /** Forgets everything. */
        public Builder clear() {
            language = "";
            script = "";
            country = "";
            variant = "";
            extensions.clear();
            return this;
        }

        /** Forgets the extensions. */
        public Builder clearExtensions() {
            extensions.clear();
            return this;
        }

        /** Returns the locale. */
        public Locale build() {
            return new Locale(language, script, country, variant, new TreeMap<>(extensions));
        }
    }
}
