package wardian.internal;

/**
 * The character database, from the generated C tables. Properties are one
 * word: general category, direction and the flags below. A code point that is
 * not one has the properties of an unassigned one.
 */
public final class Unicode {
    public static final int CATEGORY = 0x1f;
    public static final int DIRECTION_SHIFT = 5;
    public static final int MIRRORED = 1 << 10;
    public static final int ALPHABETIC = 1 << 11;
    public static final int IDEOGRAPHIC = 1 << 12;
    public static final int LOWERCASE = 1 << 13;
    public static final int UPPERCASE = 1 << 14;
    public static final int ID_START = 1 << 15;
    public static final int ID_CONTINUE = 1 << 16;
    public static final int CASE_IGNORABLE = 1 << 17;
    public static final int SOFT_DOTTED = 1 << 18;
    public static final int EMOJI = 1 << 19;
    public static final int EMOJI_PRESENTATION = 1 << 20;
    public static final int EMOJI_MODIFIER = 1 << 21;
    public static final int EMOJI_MODIFIER_BASE = 1 << 22;
    public static final int EMOJI_COMPONENT = 1 << 23;
    public static final int EXTENDED_PICTOGRAPHIC = 1 << 24;
    public static final int MARK_ABOVE = 1 << 25;
    public static final int OTHER_MARK = 1 << 26;

    private Unicode() {
    }

    /** Returns the property word. */
    public static native int properties(int codePoint);

    /** Returns the simple lower case. */
    public static native int toLower(int codePoint);

    /** Returns the simple upper case. */
    public static native int toUpper(int codePoint);

    /** Returns the simple title case. */
    public static native int toTitle(int codePoint);

    /** Returns the numeric value of the database, -1 for none, -2 for no int. */
    public static native int numeric(int codePoint);

    /** Returns the ordinal of the script. */
    public static native int script(int codePoint);

    /** Stores the full upper case if it has several chars; returns how many, else 0. */
    public static native int upperExpansion(int codePoint, char[] chars);

    /** Tells whether a property flag is set. */
    public static boolean has(int codePoint, int flag) {
        return (properties(codePoint) & flag) != 0;
    }

    /** Tells whether case conversion looks past a character. */
    public static boolean isCaseIgnorable(int codePoint) {
        return has(codePoint, CASE_IGNORABLE);
    }

    /** Tells whether the dot of a character vanishes below an accent. */
    public static boolean isSoftDotted(int codePoint) {
        return has(codePoint, SOFT_DOTTED);
    }

    /** Tells whether the combining class is 230. */
    public static boolean isMarkAbove(int codePoint) {
        return has(codePoint, MARK_ABOVE);
    }

    /** Tells whether the combining class is neither 0 nor 230. */
    public static boolean isOtherMark(int codePoint) {
        return has(codePoint, OTHER_MARK);
    }
}
