package javax.lang.model;

/** Versions of the Java language. */
public enum SourceVersion {
    /** Java 1.0. */
    RELEASE_0,
    /** Java 1.1. */
    RELEASE_1,
    /** Java 1.2. */
    RELEASE_2,
    /** Java 1.3. */
    RELEASE_3,
    /** Java 1.4. */
    RELEASE_4,
    /** Java 5. */
    RELEASE_5,
    /** Java 6. */
    RELEASE_6,
    /** Java 7. */
    RELEASE_7,
    /** Java 8. */
    RELEASE_8,
    /** Java 9. */
    RELEASE_9,
    /** Java 10. */
    RELEASE_10,
    /** Java 11. */
    RELEASE_11,
    /** Java 12. */
    RELEASE_12,
    /** Java 13. */
    RELEASE_13,
    /** Java 14. */
    RELEASE_14,
    /** Java 15. */
    RELEASE_15,
    /** Java 16. */
    RELEASE_16,
    /** Java 17. */
    RELEASE_17,
    /** Java 18. */
    RELEASE_18,
    /** Java 19. */
    RELEASE_19,
    /** Java 20. */
    RELEASE_20,
    /** Java 21. */
    RELEASE_21,
    /** Java 22. */
    RELEASE_22,
    /** Java 23. */
    RELEASE_23,
    /** Java 24. */
    RELEASE_24,
    /** Java 25. */
    RELEASE_25;

    private static final String KEYWORDS = " abstract boolean break byte case catch char class const continue default "
        + "do double else extends false final finally float for goto if implements import instanceof int interface "
        + "long native new null package private protected public return short static super switch synchronized this "
        + "throw throws transient true try void volatile while ";

    /** Returns the newest version this library knows. */
    public static SourceVersion latest() {
        return RELEASE_25;
    }

    /** Returns the newest version that programs may have. */
    public static SourceVersion latestSupported() {
        return RELEASE_25;
    }

    /** Tells whether the text has the form of an identifier; keywords have it, too. */
    public static boolean isIdentifier(CharSequence name) {
        String text = name.toString();
        if (text.isEmpty() || !Character.isJavaIdentifierStart(text.codePointAt(0))) {
            return false;
        }
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (!Character.isJavaIdentifierPart(point)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the text is a qualified name in the latest version. */
    public static boolean isName(CharSequence name) {
        return isName(name, latest());
    }

    /** Tells whether the text is a qualified name: identifiers with dots between, none of them a keyword. */
    public static boolean isName(CharSequence name, SourceVersion version) {
        for (String part : name.toString().split("\\.", -1)) {
            if (!isIdentifier(part) || isKeyword(part, version)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the text is a keyword or a literal in the latest version. */
    public static boolean isKeyword(CharSequence s) {
        return isKeyword(s, latest());
    }

    /** Tells whether the text is a keyword or a literal. */
    public static boolean isKeyword(CharSequence s, SourceVersion version) {
        String word = s.toString();
        switch (word) {
            case "strictfp":
                return version.compareTo(RELEASE_2) >= 0;
            case "assert":
                return version.compareTo(RELEASE_4) >= 0;
            case "enum":
                return version.compareTo(RELEASE_5) >= 0;
            case "_":
                return version.compareTo(RELEASE_9) >= 0;
            default:
                return word.indexOf(' ') < 0 && KEYWORDS.contains(" " + word + " ");
        }
    }

    /** Returns the version of a runtime. */
    public static SourceVersion valueOf(Runtime.Version rv) {
        return valueOf("RELEASE_" + rv.feature());
    }

    /** Returns the oldest runtime that has this version, or null before Java 6. */
    public Runtime.Version runtimeVersion() {
        return compareTo(RELEASE_6) >= 0 ? Runtime.Version.parse(Integer.toString(ordinal())) : null;
    }
}
