package java.util;

/** Language tags of BCP 47: the shape of their parts, reading and writing. */
final class LocaleTag {
    private String language = "";
    private String script = "";
    private String country = "";
    private String variant = "";
    private final TreeMap<Character, String> extensions = new TreeMap<>();

    private LocaleTag() {
    }

    // ---- letters: ASCII only, so that String's own case mapping may ask for the locale ----

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    static String lower(String s) {
        for (int i = 0; i < s.length(); i++)
            if (lower(s.charAt(i)) != s.charAt(i))
                return lowered(s);
        return s;
    }

    private static String lowered(String s) {
        char[] out = s.toCharArray();
        for (int i = 0; i < out.length; i++)
            out[i] = lower(out[i]);
        return new String(out);
    }

    static String upper(String s) {
        char[] out = null;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 'a' && c <= 'z') {
                if (out == null)
                    out = s.toCharArray();
                out[i] = (char) (c - 32);
            }
        }
        return out == null ? s : new String(out);
    }

    static String title(String s) {
        return upper(s.substring(0, 1)) + lower(s.substring(1));
    }

    private static boolean isAlpha(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAlphanumeric(char c) {
        return isAlpha(c) || isDigit(c);
    }

    private static boolean isAlpha(String s) {
        for (int i = 0; i < s.length(); i++)
            if (!isAlpha(s.charAt(i)))
                return false;
        return true;
    }

    private static boolean isAlphanumeric(String s, int min, int max) {
        if (s.length() < min || s.length() > max)
            return false;
        for (int i = 0; i < s.length(); i++)
            if (!isAlphanumeric(s.charAt(i)))
                return false;
        return true;
    }

    // ---- the parts of a tag ----

    static boolean isLanguage(String s) {
        return s.length() >= 2 && s.length() <= 8 && isAlpha(s);
    }

    static boolean isScript(String s) {
        return s.length() == 4 && isAlpha(s);
    }

    static boolean isRegion(String s) {
        return s.length() == 2 && isAlpha(s) || s.length() == 3
            && isDigit(s.charAt(0)) && isDigit(s.charAt(1)) && isDigit(s.charAt(2));
    }

    static boolean isVariant(String s) {
        return isAlphanumeric(s, 5, 8)
            || s.length() == 4 && isDigit(s.charAt(0)) && isAlphanumeric(s, 4, 4);
    }

    static boolean isUnicodeKey(String s) {
        return s.length() == 2 && isAlphanumeric(s.charAt(0)) && isAlpha(s.charAt(1));
    }

    static boolean areParts(String s, int min, int max) {
        for (int start = 0; start <= s.length(); ) {
            int end = partEnd(s, start);
            if (!isAlphanumeric(s.substring(start, end), min, max))
                return false;
            start = end + 1;
        }
        return true;
    }

    static boolean isExtensionValue(char key, String value) {
        return key == 'x' ? areParts(value, 1, 8) : areParts(value, 2, 8);
    }

    static int partEnd(String s, int start) {
        int end = start;
        while (end < s.length() && s.charAt(end) != '-' && s.charAt(end) != '_')
            end++;
        return end;
    }

    private static String[] parts(String tag) {
        ArrayList<String> list = new ArrayList<>();
        for (int start = 0; start <= tag.length(); ) {
            int end = tag.indexOf('-', start);
            if (end < 0)
                end = tag.length();
            list.add(tag.substring(start, end));
            start = end + 1;
        }
        return list.toArray(new String[0]);
    }

    // ---- the Unicode locale extension ----

    static Set<String> attributes(String value) {
        if (value == null)
            return Collections.emptySet();
        TreeSet<String> set = new TreeSet<>();
        for (String part : parts(value)) {
            if (part.length() == 2)
                break;
            set.add(part);
        }
        return Collections.unmodifiableSet(set);
    }

    static TreeMap<String, String> keywords(String value) {
        TreeMap<String, String> map = new TreeMap<>();
        if (value == null)
            return map;
        String key = null;
        boolean skip = false;
        for (String part : parts(value)) {
            if (part.length() == 2) {
                key = part;
                skip = map.containsKey(key);
                if (!skip)
                    map.put(key, "");
            } else if (key != null && !skip) {
                String old = map.get(key);
                map.put(key, old.isEmpty() ? part : old + "-" + part);
            }
        }
        return map;
    }

    static String unicodeText(Set<String> attributes, TreeMap<String, String> keywords) {
        StringJoiner out = new StringJoiner("-");
        for (String attribute : attributes)
            out.add(attribute);
        for (Map.Entry<String, String> e : keywords.entrySet()) {
            out.add(e.getKey());
            if (!e.getValue().isEmpty())
                out.add(e.getValue());
        }
        return out.toString();
    }

    static String canonicalUnicode(String value) {
        return unicodeText(attributes(value), keywords(value));
    }

    /** All extensions in order of their keys, private use last. */
    static String extensionText(TreeMap<Character, String> extensions) {
        StringJoiner out = new StringJoiner("-");
        for (Map.Entry<Character, String> e : extensions.entrySet())
            if (e.getKey() != 'x')
                out.add(e.getKey() + "-" + e.getValue());
        if (extensions.containsKey('x'))
            out.add("x-" + extensions.get('x'));
        return out.toString();
    }

    // ---- writing ----

    static String write(Locale locale) {
        String language = locale.getLanguage();
        String country = locale.getCountry();
        String variant = locale.getVariant();
        if (language.equals("no") && country.equals("NO") && variant.equals("NY")) {
            language = "nn";
            variant = "";
        }
        StringBuilder out = new StringBuilder(isLanguage(language) ? language : "");
        if (!locale.getScript().isEmpty())
            out.append('-').append(locale.getScript());
        if (isRegion(country))
            out.append('-').append(country);
        String rest = writeVariant(variant, out);
        writeExtensions(locale.extensionMap(), rest, out);
        if (out.length() == 0)
            return "und";
        return out.charAt(0) == '-' && !out.toString().startsWith("-x-") ? "und" + out
            : out.charAt(0) == '-' ? out.substring(1) : out.toString();
    }

    /** Writes the well-formed parts of a variant; returns what only private use can express. */
    private static String writeVariant(String variant, StringBuilder out) {
        if (variant.isEmpty())
            return "";
        for (int start = 0; start <= variant.length(); ) {
            int end = partEnd(variant, start);
            String part = variant.substring(start, end);
            if (!isVariant(part))
                return privateVariant(variant.substring(start).replace('_', '-'));
            out.append('-').append(part);
            start = end + 1;
        }
        return "";
    }

    private static String privateVariant(String rest) {
        StringJoiner out = new StringJoiner("-");
        for (String part : parts(rest)) {
            if (!isAlphanumeric(part, 1, 8))
                break;
            out.add(part);
        }
        return out.length() == 0 ? "" : "lvariant-" + out;
    }

    private static void writeExtensions(TreeMap<Character, String> extensions, String rest,
                                        StringBuilder out) {
        String use = null;
        if (extensions != null) {
            use = extensions.get('x');
            TreeMap<Character, String> others = new TreeMap<>(extensions);
            others.remove('x');
            if (!others.isEmpty())
                out.append('-').append(extensionText(others));
        }
        if (use != null || !rest.isEmpty())
            out.append("-x");
        if (use != null)
            out.append('-').append(use);
        if (!rest.isEmpty())
            out.append('-').append(rest);
    }

    // ---- reading ----

    /** Reads a tag as far as it is well-formed; a strict reader throws at the first error. */
    static LocaleTag parse(String text, boolean strict) {
        LocaleTag tag = new LocaleTag();
        String[] parts = parts(regular(text));
        int i = tag.readHead(parts);
        if (i > 0)
            i = tag.readExtensions(parts, i);
        if (i < parts.length && parts[i].equalsIgnoreCase("x"))
            i = tag.readPrivateUse(parts, i);
        if (strict && i < parts.length)
            throw tag.illFormed(text, parts, i);
        return tag;
    }

    private IllformedLocaleException illFormed(String text, String[] parts, int bad) {
        int index = 0;
        for (int i = 0; i < bad; i++)
            index += parts[i].length() + 1;
        String part = parts[bad];
        String problem = part.isEmpty() ? "Empty subtag" : "Invalid subtag: " + part;
        boolean key = part.length() == 1 && isAlphanumeric(part.charAt(0));
        if (key && (bad > 0 || lower(part).equals("x"))
                && !extensions.containsKey(lower(part.charAt(0))))
            problem = lower(part).equals("x") ? "Incomplete privateuse"
                : "Incomplete extension '" + part + "'";
        return new IllformedLocaleException(problem, index);
    }

    private int readHead(String[] parts) {
        int i = 0;
        if (!isLanguage(parts[0]))
            return 0;
        language = lower(parts[i++]);
        if (language.equals("und"))
            language = "";
        int first = i;
        while (i < parts.length && i < first + 3
                && parts[i].length() == 3 && isAlpha(parts[i])) {
            if (i == first)
                language = lower(parts[i]);
            i++;
        }
        if (i < parts.length && isScript(parts[i]))
            script = title(parts[i++]);
        if (i < parts.length && isRegion(parts[i]))
            country = upper(parts[i++]);
        while (i < parts.length && isVariant(parts[i])) {
            variant = variant.isEmpty() ? parts[i] : variant + "_" + parts[i];
            i++;
        }
        return i;
    }

    private int readExtensions(String[] parts, int i) {
        while (i + 1 < parts.length && parts[i].length() == 1
                && isAlphanumeric(parts[i].charAt(0)) && !parts[i].equalsIgnoreCase("x")) {
            char key = lower(parts[i].charAt(0));
            int end = i + 1;
            StringJoiner value = new StringJoiner("-");
            while (end < parts.length && isAlphanumeric(parts[end], 2, 8))
                value.add(lower(parts[end++]));
            if (end == i + 1 || extensions.containsKey(key))
                return i;
            extensions.put(key, key == 'u' ? canonicalUnicode(value.toString()) : value.toString());
            i = end;
        }
        return i;
    }

    private int readPrivateUse(String[] parts, int i) {
        int end = i + 1;
        StringJoiner value = new StringJoiner("-");
        StringJoiner extra = null;
        while (end < parts.length && isAlphanumeric(parts[end], 1, 8)) {
            if (extra != null)
                extra.add(parts[end]);
            else if (parts[end].equalsIgnoreCase("lvariant") && end + 1 < parts.length)
                extra = new StringJoiner("_");
            else
                value.add(lower(parts[end]));
            end++;
        }
        if (end == i + 1)
            return i;
        if (value.length() != 0)
            extensions.put('x', value.toString());
        if (extra != null && extra.length() != 0)
            variant = variant.isEmpty() ? extra.toString() : variant + "_" + extra;
        return end;
    }

    /** Replaces the tags registered before BCP 47 by their present form. */
    private static String regular(String tag) {
        if (tag.indexOf('-') < 0)
            return tag;
        switch (lower(tag)) {
            case "art-lojban": return "jbo";
            case "cel-gaulish": return "xtg-x-cel-gaulish";
            case "en-gb-oed": return "en-GB-x-oed";
            case "i-ami": return "ami";
            case "i-bnn": return "bnn";
            case "i-default": return "en-x-i-default";
            case "i-enochian": return "und-x-i-enochian";
            case "i-hak": case "zh-hakka": return "hak";
            case "i-klingon": return "tlh";
            case "i-lux": return "lb";
            case "i-mingo": return "see-x-i-mingo";
            case "i-navajo": return "nv";
            case "i-pwn": return "pwn";
            case "i-tao": return "tao";
            case "i-tay": return "tay";
            case "i-tsu": return "tsu";
            case "no-bok": return "nb";
            case "no-nyn": return "nn";
            case "sgn-be-fr": return "sfb";
            case "sgn-be-nl": return "vgt";
            case "sgn-ch-de": return "sgg";
            case "zh-guoyu": return "cmn";
            case "zh-min": return "nan-x-zh-min";
            case "zh-min-nan": return "nan";
            case "zh-xiang": return "hsn";
            default: return tag;
        }
    }

    Locale build() {
        TreeMap<Character, String> all = extensions;
        if (all.isEmpty())
            all = Locale.legacyExtension(Locale.canonicalLanguage(language), country, variant);
        return new Locale(Locale.canonicalLanguage(language), script, country, variant, all);
    }
}
