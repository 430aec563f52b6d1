package java.lang;

import wardian.internal.Unicode;

/**
 * A char as an object, and what can be asked about characters. ASCII is
 * answered here, the rest from the tables of Unicode 15.0.
 */
public final class Character implements java.io.Serializable, Comparable<Character> {
    private static final long serialVersionUID = 3786198910865385080L;

    /** The least radix of number texts. */
    public static final int MIN_RADIX = 2;
    /** The greatest radix of number texts. */
    public static final int MAX_RADIX = 36;
    /** The least char. */
    public static final char MIN_VALUE = '\u0000';
    /** The greatest char. */
    public static final char MAX_VALUE = '\uFFFF';
    /** The class object of the primitive type. */
    @SuppressWarnings("unchecked")
    public static final Class<Character> TYPE =
            (Class<Character>) (Class<?>) char[].class.getComponentType();

    // General categories and directions, as getType and getDirectionality return.
    /** The value for UNASSIGNED. */
    public static final byte UNASSIGNED = 0;
    /** The value for UPPERCASE_LETTER. */
    public static final byte UPPERCASE_LETTER = 1;
    /** The value for LOWERCASE_LETTER. */
    public static final byte LOWERCASE_LETTER = 2;
    /** The value for TITLECASE_LETTER. */
    public static final byte TITLECASE_LETTER = 3;
    /** The value for MODIFIER_LETTER. */
    public static final byte MODIFIER_LETTER = 4;
    /** The value for OTHER_LETTER. */
    public static final byte OTHER_LETTER = 5;
    /** The value for NON_SPACING_MARK. */
    public static final byte NON_SPACING_MARK = 6;
    /** The value for ENCLOSING_MARK. */
    public static final byte ENCLOSING_MARK = 7;
    /** The value for COMBINING_SPACING_MARK. */
    public static final byte COMBINING_SPACING_MARK = 8;
    /** The value for DECIMAL_DIGIT_NUMBER. */
    public static final byte DECIMAL_DIGIT_NUMBER = 9;
    /** The value for LETTER_NUMBER. */
    public static final byte LETTER_NUMBER = 10;
    /** The value for OTHER_NUMBER. */
    public static final byte OTHER_NUMBER = 11;
    /** The value for SPACE_SEPARATOR. */
    public static final byte SPACE_SEPARATOR = 12;
    /** The value for LINE_SEPARATOR. */
    public static final byte LINE_SEPARATOR = 13;
    /** The value for PARAGRAPH_SEPARATOR. */
    public static final byte PARAGRAPH_SEPARATOR = 14;
    /** The value for CONTROL. */
    public static final byte CONTROL = 15;
    /** The value for FORMAT. */
    public static final byte FORMAT = 16;
    /** The value for PRIVATE_USE. */
    public static final byte PRIVATE_USE = 18;
    /** The value for SURROGATE. */
    public static final byte SURROGATE = 19;
    /** The value for DASH_PUNCTUATION. */
    public static final byte DASH_PUNCTUATION = 20;
    /** The value for START_PUNCTUATION. */
    public static final byte START_PUNCTUATION = 21;
    /** The value for END_PUNCTUATION. */
    public static final byte END_PUNCTUATION = 22;
    /** The value for CONNECTOR_PUNCTUATION. */
    public static final byte CONNECTOR_PUNCTUATION = 23;
    /** The value for OTHER_PUNCTUATION. */
    public static final byte OTHER_PUNCTUATION = 24;
    /** The value for MATH_SYMBOL. */
    public static final byte MATH_SYMBOL = 25;
    /** The value for CURRENCY_SYMBOL. */
    public static final byte CURRENCY_SYMBOL = 26;
    /** The value for MODIFIER_SYMBOL. */
    public static final byte MODIFIER_SYMBOL = 27;
    /** The value for OTHER_SYMBOL. */
    public static final byte OTHER_SYMBOL = 28;
    /** The value for INITIAL_QUOTE_PUNCTUATION. */
    public static final byte INITIAL_QUOTE_PUNCTUATION = 29;
    /** The value for FINAL_QUOTE_PUNCTUATION. */
    public static final byte FINAL_QUOTE_PUNCTUATION = 30;
    /** The value for DIRECTIONALITY_UNDEFINED. */
    public static final byte DIRECTIONALITY_UNDEFINED = -1;
    /** The value for DIRECTIONALITY_LEFT_TO_RIGHT. */
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT = 0;
    /** The value for DIRECTIONALITY_RIGHT_TO_LEFT. */
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT = 1;
    /** The value for DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC. */
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC = 2;
    /** The value for DIRECTIONALITY_EUROPEAN_NUMBER. */
    public static final byte DIRECTIONALITY_EUROPEAN_NUMBER = 3;
    /** The value for DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR. */
    public static final byte DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR = 4;
    /** The value for DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR. */
    public static final byte DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR = 5;
    /** The value for DIRECTIONALITY_ARABIC_NUMBER. */
    public static final byte DIRECTIONALITY_ARABIC_NUMBER = 6;
    /** The value for DIRECTIONALITY_COMMON_NUMBER_SEPARATOR. */
    public static final byte DIRECTIONALITY_COMMON_NUMBER_SEPARATOR = 7;
    /** The value for DIRECTIONALITY_NONSPACING_MARK. */
    public static final byte DIRECTIONALITY_NONSPACING_MARK = 8;
    /** The value for DIRECTIONALITY_BOUNDARY_NEUTRAL. */
    public static final byte DIRECTIONALITY_BOUNDARY_NEUTRAL = 9;
    /** The value for DIRECTIONALITY_PARAGRAPH_SEPARATOR. */
    public static final byte DIRECTIONALITY_PARAGRAPH_SEPARATOR = 10;
    /** The value for DIRECTIONALITY_SEGMENT_SEPARATOR. */
    public static final byte DIRECTIONALITY_SEGMENT_SEPARATOR = 11;
    /** The value for DIRECTIONALITY_WHITESPACE. */
    public static final byte DIRECTIONALITY_WHITESPACE = 12;
    /** The value for DIRECTIONALITY_OTHER_NEUTRALS. */
    public static final byte DIRECTIONALITY_OTHER_NEUTRALS = 13;
    /** The value for DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING. */
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING = 14;
    /** The value for DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE. */
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE = 15;
    /** The value for DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING. */
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING = 16;
    /** The value for DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE. */
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE = 17;
    /** The value for DIRECTIONALITY_POP_DIRECTIONAL_FORMAT. */
    public static final byte DIRECTIONALITY_POP_DIRECTIONAL_FORMAT = 18;
    /** The value for DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE. */
    public static final byte DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE = 19;
    /** The value for DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE. */
    public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE = 20;
    /** The value for DIRECTIONALITY_FIRST_STRONG_ISOLATE. */
    public static final byte DIRECTIONALITY_FIRST_STRONG_ISOLATE = 21;
    /** The value for DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE. */
    public static final byte DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE = 22;

    /** The value no character has. */
    static final int ERROR = 0xFFFFFFFF;
    /** The first char of surrogate pairs, least. */
    public static final char MIN_HIGH_SURROGATE = '\uD800';
    /** The first char of surrogate pairs, greatest. */
    public static final char MAX_HIGH_SURROGATE = '\uDBFF';
    /** The second char of surrogate pairs, least. */
    public static final char MIN_LOW_SURROGATE = '\uDC00';
    /** The second char of surrogate pairs, greatest. */
    public static final char MAX_LOW_SURROGATE = '\uDFFF';
    /** The least surrogate. */
    public static final char MIN_SURROGATE = MIN_HIGH_SURROGATE;
    /** The greatest surrogate. */
    public static final char MAX_SURROGATE = MAX_LOW_SURROGATE;
    /** The first code point that takes two chars. */
    public static final int MIN_SUPPLEMENTARY_CODE_POINT = 0x010000;
    /** The least code point. */
    public static final int MIN_CODE_POINT = 0x000000;
    /** The greatest code point. */
    public static final int MAX_CODE_POINT = 0X10FFFF;
    /** The number of bits. */
    public static final int SIZE = 16;
    /** The number of bytes. */
    public static final int BYTES = 2;

    private final char value;

    /** Holds 0 to 127, filled when first used. */
    private static final class Cache {
        static final Character[] VALUES = new Character[128];

        static {
            for (int i = 0; i < 128; i++) {
                VALUES[i] = new Character((char) i);
            }
        }
    }

    /** A set of characters; instances are the same only if they are one. */
    public static class Subset {
        private final String name;

        /** Makes a subset of a name. */
        protected Subset(String name) {
            if (name == null) {
                throw new NullPointerException("name");
            }
            this.name = name;
        }

        /** Tells whether this is the same object. */
        @Override
        public final boolean equals(Object obj) {
            return this == obj;
        }

        /** Returns the identity hash code. */
        @Override
        public final int hashCode() {
            return super.hashCode();
        }

        /** Returns the name. */
        @Override
        public final String toString() {
            return name;
        }
    }

    // ---- The wrapper -----------------------------------------------------

    /** Makes a new object; valueOf is usually better. */
    @Deprecated
    public Character(char value) {
        this.value = value;
    }

    /** Returns an object; the same one for equal ASCII chars. */
    public static Character valueOf(char c) {
        return c < 128 ? Cache.VALUES[c] : new Character(c);
    }

    /** Returns the value. */
    public char charValue() {
        return value;
    }

    /** Returns the value as an int. */
    @Override
    public int hashCode() {
        return value;
    }

    /** Returns the char as an int. */
    public static int hashCode(char value) {
        return value;
    }

    /** Tells whether an object is a Character of the same value. */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof Character && value == ((Character) obj).value;
    }

    /** Returns a string of the char. */
    @Override
    public String toString() {
        return String.valueOf(value);
    }

    /** Returns a string of a char. */
    public static String toString(char c) {
        return String.valueOf(c);
    }

    /** Returns a string of a code point. */
    public static String toString(int codePoint) {
        if (isBmpCodePoint(codePoint)) {
            return String.valueOf((char) codePoint);
        }
        return String.ofChars(toChars(codePoint), 0, 2);
    }

    /** Orders by value. */
    @Override
    public int compareTo(Character other) {
        return value - other.value;
    }

    /** Returns the difference of two chars. */
    public static int compare(char x, char y) {
        return x - y;
    }

    /** Swaps the two bytes. */
    public static char reverseBytes(char ch) {
        return (char) (ch << 8 | ch >> 8);
    }

    // ---- Surrogates and code points ----------------------------------------

    /** Tells whether a number is a code point. */
    public static boolean isValidCodePoint(int codePoint) {
        return codePoint >= 0 && codePoint <= MAX_CODE_POINT;
    }

    /** Tells whether a code point takes one char. */
    public static boolean isBmpCodePoint(int codePoint) {
        return codePoint >>> 16 == 0;
    }

    /** Tells whether a code point takes two chars. */
    public static boolean isSupplementaryCodePoint(int codePoint) {
        return codePoint >= MIN_SUPPLEMENTARY_CODE_POINT && codePoint <= MAX_CODE_POINT;
    }

    /** Tells whether a char is the first of a pair. */
    public static boolean isHighSurrogate(char ch) {
        return ch >> 10 == 0x36;
    }

    /** Tells whether a char is the second of a pair. */
    public static boolean isLowSurrogate(char ch) {
        return ch >> 10 == 0x37;
    }

    /** Tells whether a char is half of a pair. */
    public static boolean isSurrogate(char ch) {
        return ch >> 11 == 0x1b;
    }

    /** Tells whether two chars are a pair. */
    public static boolean isSurrogatePair(char high, char low) {
        return isHighSurrogate(high) && isLowSurrogate(low);
    }

    /** Returns how many chars a code point takes. */
    public static int charCount(int codePoint) {
        return codePoint >= MIN_SUPPLEMENTARY_CODE_POINT ? 2 : 1;
    }

    /** Joins a pair. */
    public static int toCodePoint(char high, char low) {
        return (high << 10) + low - ((MIN_HIGH_SURROGATE << 10) + MIN_LOW_SURROGATE
                - MIN_SUPPLEMENTARY_CODE_POINT);
    }

    /** Returns the first char of a pair. */
    public static char highSurrogate(int codePoint) {
        return (char) ((codePoint >>> 10) + MIN_HIGH_SURROGATE
                - (MIN_SUPPLEMENTARY_CODE_POINT >>> 10));
    }

    /** Returns the second char of a pair. */
    public static char lowSurrogate(int codePoint) {
        return (char) ((codePoint & 0x3ff) + MIN_LOW_SURROGATE);
    }

    private static int join(char high, char low) {
        return isSurrogatePair(high, low) ? toCodePoint(high, low) : -1;
    }

    /** Returns the code point that starts at an index. */
    public static int codePointAt(CharSequence seq, int index) {
        char high = seq.charAt(index);
        if (isHighSurrogate(high) && index + 1 < seq.length()) {
            int code = join(high, seq.charAt(index + 1));
            return code < 0 ? high : code;
        }
        return high;
    }

    /** Returns the code point that starts at an index. */
    public static int codePointAt(char[] a, int index) {
        return pairAt(a, index, a.length);
    }

    /** Returns the code point that starts at an index, looking only below a limit. */
    public static int codePointAt(char[] a, int index, int limit) {
        if (index >= limit || index < 0 || limit > a.length) {
            throw new IndexOutOfBoundsException();
        }
        return pairAt(a, index, limit);
    }

    private static int pairAt(char[] a, int index, int limit) {
        char high = a[index];
        if (isHighSurrogate(high) && index + 1 < limit) {
            int code = join(high, a[index + 1]);
            return code < 0 ? high : code;
        }
        return high;
    }

    /** Returns the code point that ends before an index. */
    public static int codePointBefore(CharSequence seq, int index) {
        char low = seq.charAt(index - 1);
        if (isLowSurrogate(low) && index >= 2) {
            int code = join(seq.charAt(index - 2), low);
            return code < 0 ? low : code;
        }
        return low;
    }

    /** Returns the code point that ends before an index. */
    public static int codePointBefore(char[] a, int index) {
        return pairBefore(a, index, 0);
    }

    /** Returns the code point that ends before an index, looking only from a start. */
    public static int codePointBefore(char[] a, int index, int start) {
        if (index <= start || start < 0 || index > a.length) {
            throw new IndexOutOfBoundsException();
        }
        return pairBefore(a, index, start);
    }

    private static int pairBefore(char[] a, int index, int start) {
        char low = a[index - 1];
        if (isLowSurrogate(low) && index - 2 >= start) {
            int code = join(a[index - 2], low);
            return code < 0 ? low : code;
        }
        return low;
    }

    private static IllegalArgumentException notCodePoint(int codePoint) {
        return new IllegalArgumentException("Not a valid Unicode code point: 0x"
                .concat(NumberText.bits(codePoint & 0xffffffffL, 4)
                        .toUpperCase(java.util.Locale.ROOT)));
    }

    /** Stores a code point as one or two chars and returns how many. */
    public static int toChars(int codePoint, char[] dst, int dstIndex) {
        if (isBmpCodePoint(codePoint)) {
            dst[dstIndex] = (char) codePoint;
            return 1;
        }
        if (!isValidCodePoint(codePoint)) {
            throw notCodePoint(codePoint);
        }
        // The second is stored first: nothing changes if there is no room.
        dst[dstIndex + 1] = lowSurrogate(codePoint);
        dst[dstIndex] = highSurrogate(codePoint);
        return 2;
    }

    /** Returns a code point as one or two chars. */
    public static char[] toChars(int codePoint) {
        char[] chars = new char[isBmpCodePoint(codePoint) ? 1 : 2];
        toChars(codePoint, chars, 0);
        return chars;
    }

    /** Returns the number of code points of a range. */
    public static int codePointCount(CharSequence seq, int beginIndex, int endIndex) {
        int length = seq.length();
        if (beginIndex < 0 || beginIndex > endIndex || endIndex > length) {
            throw new IndexOutOfBoundsException("Range [" + beginIndex + ", " + endIndex
                    + ") out of bounds for length " + length);
        }
        int n = endIndex - beginIndex;
        for (int i = beginIndex; i < endIndex - 1; i++) {
            if (isSurrogatePair(seq.charAt(i), seq.charAt(i + 1))) {
                n--;
                i++;
            }
        }
        return n;
    }

    /** Returns the number of code points of a range. */
    public static int codePointCount(char[] a, int offset, int count) {
        if (count < 0 || offset < 0 || count > a.length - offset) {
            throw new IndexOutOfBoundsException("Range [" + offset + ", " + offset + " + "
                    + count + ") out of bounds for length " + a.length);
        }
        int n = count;
        for (int i = offset; i < offset + count - 1; i++) {
            if (isSurrogatePair(a[i], a[i + 1])) {
                n--;
                i++;
            }
        }
        return n;
    }

    /** Returns the index some code points away. */
    public static int offsetByCodePoints(CharSequence seq, int index, int codePointOffset) {
        int length = seq.length();
        if (index < 0 || index > length) {
            throw new IndexOutOfBoundsException();
        }
        int i = index;
        int left = codePointOffset;
        for (; left > 0 && i < length; left--) {
            i += charCount(codePointAt(seq, i));
        }
        for (; left < 0 && i > 0; left++) {
            i -= charCount(codePointBefore(seq, i));
        }
        if (left != 0) {
            throw new IndexOutOfBoundsException();
        }
        return i;
    }

    /** Returns the index some code points away within part of an array. */
    public static int offsetByCodePoints(char[] a, int start, int count, int index,
            int codePointOffset) {
        if (count > a.length - start || start < 0 || count < 0 || index < start
                || index > start + count) {
            throw new IndexOutOfBoundsException();
        }
        int i = index;
        int left = codePointOffset;
        for (; left > 0 && i < start + count; left--) {
            i += charCount(pairAt(a, i, start + count));
        }
        for (; left < 0 && i > start; left++) {
            i -= charCount(pairBefore(a, i, start));
        }
        if (left != 0) {
            throw new IndexOutOfBoundsException();
        }
        return i;
    }

    // ---- Case ------------------------------------------------------------

    /** Returns the lower case of a character. */
    public static int toLowerCase(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint;
        }
        return Unicode.toLower(codePoint);
    }

    /** Returns the upper case of a character. */
    public static int toUpperCase(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return codePoint >= 'a' && codePoint <= 'z' ? codePoint - 32 : codePoint;
        }
        return Unicode.toUpper(codePoint);
    }

    /** Returns the title case of a character. */
    public static int toTitleCase(int codePoint) {
        return codePoint >>> 7 == 0 ? toUpperCase(codePoint) : Unicode.toTitle(codePoint);
    }

    /** Tells whether a character is of lower case. */
    public static boolean isLowerCase(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return codePoint >= 'a' && codePoint <= 'z';
        }
        return Unicode.has(codePoint, Unicode.LOWERCASE);
    }

    /** Tells whether a character is of upper case. */
    public static boolean isUpperCase(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return codePoint >= 'A' && codePoint <= 'Z';
        }
        return Unicode.has(codePoint, Unicode.UPPERCASE);
    }

    /** Tells whether a character is of title case. */
    public static boolean isTitleCase(int codePoint) {
        return getType(codePoint) == TITLECASE_LETTER;
    }

    // ---- Kinds -----------------------------------------------------------

    private static final int LETTERS = 1 << UPPERCASE_LETTER | 1 << LOWERCASE_LETTER
            | 1 << TITLECASE_LETTER | 1 << MODIFIER_LETTER | 1 << OTHER_LETTER;
    private static final int IDENTIFIER_START = LETTERS | 1 << LETTER_NUMBER
            | 1 << CURRENCY_SYMBOL | 1 << CONNECTOR_PUNCTUATION;
    private static final int IDENTIFIER_PART = IDENTIFIER_START | 1 << DECIMAL_DIGIT_NUMBER
            | 1 << COMBINING_SPACING_MARK | 1 << NON_SPACING_MARK | 1 << FORMAT;
    private static final int SPACES = 1 << SPACE_SEPARATOR | 1 << LINE_SEPARATOR
            | 1 << PARAGRAPH_SEPARATOR;

    /** Tells whether the general category is in a set of bits. */
    private static boolean isOf(int codePoint, int categories) {
        return (categories >>> Unicode.properties(codePoint) & 1) != 0;
    }

    /** Returns the general category. */
    public static int getType(int codePoint) {
        return Unicode.properties(codePoint) & Unicode.CATEGORY;
    }

    /** Tells whether a character is a decimal digit. */
    public static boolean isDigit(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return codePoint >= '0' && codePoint <= '9';
        }
        return isOf(codePoint, 1 << DECIMAL_DIGIT_NUMBER);
    }

    /** Tells whether Unicode defines a character. */
    public static boolean isDefined(int codePoint) {
        return getType(codePoint) != UNASSIGNED;
    }

    /** Tells whether a character is a letter. */
    public static boolean isLetter(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return (codePoint | 32) >= 'a' && (codePoint | 32) <= 'z';
        }
        return isOf(codePoint, LETTERS);
    }

    /** Tells whether a character is a letter or a decimal digit. */
    public static boolean isLetterOrDigit(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return (codePoint | 32) >= 'a' && (codePoint | 32) <= 'z'
                    || codePoint >= '0' && codePoint <= '9';
        }
        return isOf(codePoint, LETTERS | 1 << DECIMAL_DIGIT_NUMBER);
    }

    /** Tells whether a character is alphabetic. */
    public static boolean isAlphabetic(int codePoint) {
        return Unicode.has(codePoint, Unicode.ALPHABETIC);
    }

    /** Tells whether a character is an ideograph. */
    public static boolean isIdeographic(int codePoint) {
        return Unicode.has(codePoint, Unicode.IDEOGRAPHIC);
    }

    /** Tells whether a Java identifier may start with a character. */
    public static boolean isJavaIdentifierStart(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return (codePoint | 32) >= 'a' && (codePoint | 32) <= 'z' || codePoint == '_'
                    || codePoint == '$';
        }
        return isOf(codePoint, IDENTIFIER_START);
    }

    /** Tells whether a Java identifier may contain a character. */
    public static boolean isJavaIdentifierPart(int codePoint) {
        if (codePoint >>> 7 == 0 && codePoint >= ' ' && codePoint < 127) {
            return isJavaIdentifierStart(codePoint) || codePoint >= '0' && codePoint <= '9';
        }
        return isIdentifierIgnorable(codePoint) || isOf(codePoint, IDENTIFIER_PART);
    }

    // A letter that Unicode itself bars from identifiers; the JDK does not.
    private static final int VERTICAL_TILDE = 0x2e2f;

    /** Tells whether a Unicode identifier may start with a character. */
    public static boolean isUnicodeIdentifierStart(int codePoint) {
        return Unicode.has(codePoint, Unicode.ID_START) || codePoint == VERTICAL_TILDE;
    }

    /** Tells whether a Unicode identifier may contain a character. */
    public static boolean isUnicodeIdentifierPart(int codePoint) {
        return Unicode.has(codePoint, Unicode.ID_CONTINUE) || codePoint == VERTICAL_TILDE
                || isIdentifierIgnorable(codePoint);
    }

    /** Tells whether identifiers are the same without a character. */
    public static boolean isIdentifierIgnorable(int codePoint) {
        return codePoint >= 0 && codePoint <= 8 || codePoint >= 0xe && codePoint <= 0x1b
                || codePoint >= 0x7f && codePoint <= 0x9f
                || codePoint > 0x9f && isOf(codePoint, 1 << FORMAT);
    }

    /** Tells whether a character is a space of Unicode. */
    public static boolean isSpaceChar(int codePoint) {
        return codePoint >>> 7 == 0 ? codePoint == ' ' : isOf(codePoint, SPACES);
    }

    /** Tells whether a character is white space of Java. */
    public static boolean isWhitespace(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return codePoint == ' ' || codePoint >= 9 && codePoint <= 13
                    || codePoint >= 0x1c && codePoint <= 0x1f;
        }
        return codePoint != 0xa0 && codePoint != 0x2007 && codePoint != 0x202f
                && isOf(codePoint, SPACES);
    }

    /** Tells whether a character is a control code. */
    public static boolean isISOControl(int codePoint) {
        return codePoint >= 0 && codePoint <= 0x9f && (codePoint >= 0x7f || codePoint <= 0x1f);
    }

    /** Tells whether a character's shape is mirrored in right-to-left text. */
    public static boolean isMirrored(int codePoint) {
        return Unicode.has(codePoint, Unicode.MIRRORED);
    }

    /** Returns the direction of a character in text. */
    public static byte getDirectionality(int codePoint) {
        int direction = Unicode.properties(codePoint) >> Unicode.DIRECTION_SHIFT & 0x1f;
        return (byte) (direction == 31 ? -1 : direction);
    }

    /** Tells whether a character has the property Emoji. */
    public static boolean isEmoji(int codePoint) {
        return Unicode.has(codePoint, Unicode.EMOJI);
    }

    /** Tells whether a character has the property EmojiPresentation. */
    public static boolean isEmojiPresentation(int codePoint) {
        return Unicode.has(codePoint, Unicode.EMOJI_PRESENTATION);
    }

    /** Tells whether a character has the property EmojiModifier. */
    public static boolean isEmojiModifier(int codePoint) {
        return Unicode.has(codePoint, Unicode.EMOJI_MODIFIER);
    }

    /** Tells whether a character has the property EmojiModifierBase. */
    public static boolean isEmojiModifierBase(int codePoint) {
        return Unicode.has(codePoint, Unicode.EMOJI_MODIFIER_BASE);
    }

    /** Tells whether a character has the property EmojiComponent. */
    public static boolean isEmojiComponent(int codePoint) {
        return Unicode.has(codePoint, Unicode.EMOJI_COMPONENT);
    }

    /** Tells whether a character has the property ExtendedPictographic. */
    public static boolean isExtendedPictographic(int codePoint) {
        return Unicode.has(codePoint, Unicode.EXTENDED_PICTOGRAPHIC);
    }

    // ---- Digits ------------------------------------------------------------

    /** Returns the value of a digit or letter in a radix, or -1. */
    public static int digit(int codePoint, int radix) {
        int value = -1;
        if (codePoint >>> 7 != 0) {
            value = wideDigit(codePoint);
        } else if (codePoint <= '9') {
            value = codePoint - '0';
        } else {
            int letter = codePoint | 32;
            if (letter >= 'a' && letter <= 'z') {
                value = letter - 'a' + 10;
            }
        }
        return value >= 0 && value < radix && radix >= MIN_RADIX && radix <= MAX_RADIX
                ? value : -1;
    }

    private static int fullwidthLetter(int codePoint) {
        if (codePoint >= 0xff21 && codePoint <= 0xff3a) {
            return codePoint - 0xff21 + 10;
        }
        return codePoint >= 0xff41 && codePoint <= 0xff5a ? codePoint - 0xff41 + 10 : -1;
    }

    private static int wideDigit(int codePoint) {
        return isOf(codePoint, 1 << DECIMAL_DIGIT_NUMBER) ? Unicode.numeric(codePoint)
                : fullwidthLetter(codePoint);
    }

    /** Returns the numeric value, -1 if there is none, -2 if it is no int. */
    public static int getNumericValue(int codePoint) {
        if (codePoint >>> 7 == 0) {
            return digit(codePoint, MAX_RADIX);
        }
        int letter = fullwidthLetter(codePoint);
        return letter >= 0 ? letter : Unicode.numeric(codePoint);
    }

    /** Returns the digit of a value in a radix, or the zero char. */
    public static char forDigit(int digit, int radix) {
        if (radix < MIN_RADIX || radix > MAX_RADIX || digit < 0 || digit >= radix) {
            return '\0';
        }
        return (char) NumberText.digit(digit);
    }

    // ---- The same for chars --------------------------------------------------

    /** See isLowerCase of an int. */
    public static boolean isLowerCase(char ch) {
        return isLowerCase((int) ch);
    }

    /** See isUpperCase of an int. */
    public static boolean isUpperCase(char ch) {
        return isUpperCase((int) ch);
    }

    /** See isTitleCase of an int. */
    public static boolean isTitleCase(char ch) {
        return isTitleCase((int) ch);
    }

    /** See isDigit of an int. */
    public static boolean isDigit(char ch) {
        return isDigit((int) ch);
    }

    /** See isDefined of an int. */
    public static boolean isDefined(char ch) {
        return isDefined((int) ch);
    }

    /** See isLetter of an int. */
    public static boolean isLetter(char ch) {
        return isLetter((int) ch);
    }

    /** See isLetterOrDigit of an int. */
    public static boolean isLetterOrDigit(char ch) {
        return isLetterOrDigit((int) ch);
    }

    /** See isJavaIdentifierStart of an int. */
    public static boolean isJavaIdentifierStart(char ch) {
        return isJavaIdentifierStart((int) ch);
    }

    /** See isJavaIdentifierPart of an int. */
    public static boolean isJavaIdentifierPart(char ch) {
        return isJavaIdentifierPart((int) ch);
    }

    /** See isUnicodeIdentifierStart of an int. */
    public static boolean isUnicodeIdentifierStart(char ch) {
        return isUnicodeIdentifierStart((int) ch);
    }

    /** See isUnicodeIdentifierPart of an int. */
    public static boolean isUnicodeIdentifierPart(char ch) {
        return isUnicodeIdentifierPart((int) ch);
    }

    /** See isIdentifierIgnorable of an int. */
    public static boolean isIdentifierIgnorable(char ch) {
        return isIdentifierIgnorable((int) ch);
    }

    /** See toLowerCase of an int. */
    public static char toLowerCase(char ch) {
        return (char) toLowerCase((int) ch);
    }

    /** See toUpperCase of an int. */
    public static char toUpperCase(char ch) {
        return (char) toUpperCase((int) ch);
    }

    /** See toTitleCase of an int. */
    public static char toTitleCase(char ch) {
        return (char) toTitleCase((int) ch);
    }

    /** See getNumericValue of an int. */
    public static int getNumericValue(char ch) {
        return getNumericValue((int) ch);
    }

    /** See isSpaceChar of an int. */
    public static boolean isSpaceChar(char ch) {
        return isSpaceChar((int) ch);
    }

    /** See isWhitespace of an int. */
    public static boolean isWhitespace(char ch) {
        return isWhitespace((int) ch);
    }

    /** See isISOControl of an int. */
    public static boolean isISOControl(char ch) {
        return isISOControl((int) ch);
    }

    /** See getType of an int. */
    public static int getType(char ch) {
        return getType((int) ch);
    }

    /** See getDirectionality of an int. */
    public static byte getDirectionality(char ch) {
        return getDirectionality((int) ch);
    }

    /** See isMirrored of an int. */
    public static boolean isMirrored(char ch) {
        return isMirrored((int) ch);
    }

    /** See digit of an int. */
    public static int digit(char ch, int radix) {
        return digit((int) ch, radix);
    }

    /** Tells whether a char is one of the five ASCII spaces. */
    @Deprecated
    public static boolean isSpace(char ch) {
        return ch == ' ' || ch == '\t' || ch == '\n' || ch == '\r' || ch == '\f';
    }

    /** See isJavaIdentifierStart. */
    @Deprecated
    public static boolean isJavaLetter(char ch) {
        return isJavaIdentifierStart((int) ch);
    }

    /** See isJavaIdentifierPart. */
    @Deprecated
    public static boolean isJavaLetterOrDigit(char ch) {
        return isJavaIdentifierPart((int) ch);
    }
}
