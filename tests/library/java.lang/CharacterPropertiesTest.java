import java.util.*;

/** Properties of all characters of Unicode 13, which later versions keep, as sums; conversions and edge values. */
// jdk: 25
// covers: Character
public class CharacterPropertiesTest {
    interface Property {
        int of(int codePoint);
    }

    static int bit(boolean b) {
        return b ? 1 : 0;
    }

    /** Blocks whose properties have not changed since Unicode 13. */
    static final int[][] RANGES = {{0, 0x180}, {0x180, 0x19b}, {0x19c, 0x250}, {0x250, 0x264}, {0x265, 0x2b0}, {0x370, 0x590}, {0x900, 0xc00}, {0x10a0, 0x1200}, {0x13a0, 0x1400}, {0x1780, 0x1800}, {0x1e00, 0x2060}, {0x2070, 0x20a0},
        {0x2100, 0x2400}, {0x3000, 0x3100}, {0x4e00, 0x9ff0}, {0xac00, 0xe000}, {0xf900, 0xfa00}, {0xfb00, 0xfb50}, {0xfe30, 0x10000}, {0x10400, 0x10450}, {0x1d400, 0x1d800}, {0x1f600, 0x1f640}, {0x20000, 0x20100}, {0xe0000, 0xe0080}};

    static void sum(String name, Property p) {
        StringBuilder line = new StringBuilder(name).append(':');
        for (int[] r : RANGES) {
            int hash = 0;
            for (int c = r[0]; c < r[1]; c++) hash = hash * 31 + p.of(c);
            line.append(' ').append(Integer.toHexString(hash));
        }
        System.out.println(line);
    }

    static void properties() {
        sum("type", Character::getType);
        sum("digit", c -> Character.digit(c, 36));
        sum("numeric", Character::getNumericValue);
        sum("upper", Character::toUpperCase);
        sum("lower", Character::toLowerCase);
        sum("title", Character::toTitleCase);
        sum("isUpper", c -> bit(Character.isUpperCase(c)));
        sum("isLower", c -> bit(Character.isLowerCase(c)));
        sum("isTitle", c -> bit(Character.isTitleCase(c)));
        sum("isLetter", c -> bit(Character.isLetter(c)));
        sum("isDigit", c -> bit(Character.isDigit(c)));
        sum("isLetterOrDigit", c -> bit(Character.isLetterOrDigit(c)));
        sum("isAlphabetic", c -> bit(Character.isAlphabetic(c)));
        sum("isIdeographic", c -> bit(Character.isIdeographic(c)));
        sum("isWhitespace", c -> bit(Character.isWhitespace(c)));
        sum("isSpaceChar", c -> bit(Character.isSpaceChar(c)));
        sum("isJavaIdentifierStart", c -> bit(Character.isJavaIdentifierStart(c)));
        sum("isJavaIdentifierPart", c -> bit(Character.isJavaIdentifierPart(c)));
        sum("isUnicodeIdentifierStart", c -> bit(Character.isUnicodeIdentifierStart(c)));
        sum("isUnicodeIdentifierPart", c -> bit(c != 0x30fb && c != 0xff65 && c != 0x200c && c != 0x200d && Character.isUnicodeIdentifierPart(c)));
        sum("isIdentifierIgnorable", c -> bit(Character.isIdentifierIgnorable(c)));
        sum("isISOControl", c -> bit(Character.isISOControl(c)));
        sum("isDefined", c -> bit(Character.isDefined(c)));
        sum("isMirrored", c -> bit(c != 0x226d && Character.isMirrored(c))); // since Unicode 16
        sum("directionality", c -> c > 0x1d6c0 ? 0 : Character.getDirectionality(c));
        sum("bmp", c -> bit(Character.isBmpCodePoint(c)) + 2 * bit(Character.isSupplementaryCodePoint(c)) + 4 * bit(Character.isValidCodePoint(c)) + 8 * Character.charCount(c));
    }

    @SuppressWarnings("deprecation")
    static void chars() {
        int hash = 0;
        for (char c = 0; c < 0x250; c++) {
            if (c == 0x19b) continue;
            hash = hash * 31 + Character.getType(c) + Character.digit(c, 16) + Character.getNumericValue(c) + Character.toUpperCase(c) + Character.toLowerCase(c) + Character.toTitleCase(c) + bit(Character.isUpperCase(c)) + bit(Character.isLowerCase(c))
                + 2 * bit(Character.isLetter(c)) + 4 * bit(Character.isDigit(c)) + 8 * bit(Character.isLetterOrDigit(c)) + 16 * bit(Character.isWhitespace(c)) + 32 * bit(Character.isSpaceChar(c)) + 64 * bit(Character.isJavaIdentifierStart(c))
                + 128 * bit(Character.isJavaIdentifierPart(c)) + 256 * bit(Character.isUnicodeIdentifierStart(c)) + 512 * bit(Character.isUnicodeIdentifierPart(c)) + 1024 * bit(Character.isIdentifierIgnorable(c)) + bit(Character.isSpace(c))
                + bit(Character.isJavaLetter(c)) + bit(Character.isJavaLetterOrDigit(c)) + bit(Character.isISOControl(c)) + bit(Character.isDefined(c)) + bit(Character.isMirrored(c)) + Character.getDirectionality(c) + bit(Character.isTitleCase(c));
        }
        System.out.println(Integer.toHexString(hash));
    }

    static void attempt(Runnable r) {
        try {
            r.run();
        } catch (RuntimeException e) {
            System.out.println(e instanceof NullPointerException ? "null" : e);
        }
    }

    public static void main(String[] args) {
        properties();
        chars();
        char[] text = {'a', '\ud83d', '\ude00', '\ud800', 'z'};
        for (int i = -1; i <= 5; i++) {
            int at = i;
            attempt(() -> System.out.println(at + " " + Character.codePointAt(text, at)));
            attempt(() -> System.out.println(at + " " + Character.codePointAt(text, at, 2)));
            attempt(() -> System.out.println(at + " " + Character.codePointBefore(text, at)));
            attempt(() -> System.out.println(at + " " + Character.codePointBefore(text, at, 2)));
            attempt(() -> System.out.println(at + " " + Character.codePointAt(new StringBuilder("a\ud83d\ude00"), at)));
            attempt(() -> System.out.println(at + " " + Character.codePointBefore((CharSequence) "a\ud83d\ude00", at)));
            attempt(() -> System.out.println(at + " " + Character.codePointCount(text, 0, at)));
            attempt(() -> System.out.println(at + " " + Character.codePointCount((CharSequence) "a\ud83d\ude00", 0, at)));
            attempt(() -> System.out.println(at + " " + Character.offsetByCodePoints(text, 0, 5, 1, at)));
            attempt(() -> System.out.println(at + " " + Character.offsetByCodePoints("a\ud83d\ude00b", 4, -at)));
        }
        for (int c : new int[] {-1, 0, 65, 0xffff, 0x10000, 0x1F600, 0x10ffff, 0x110000}) {
            System.out.println(c + " " + Character.isValidCodePoint(c) + Character.isBmpCodePoint(c) + Character.isSupplementaryCodePoint(c) + " " + Character.charCount(c) + " " + (int) Character.highSurrogate(c) + " " + (int) Character.lowSurrogate(c)
                + " " + Character.getType(c) + " " + Character.isLetter(c) + " " + Character.toUpperCase(c) + " " + Character.digit(c, 10) + " " + Character.getNumericValue(c) + " " + Character.isDefined(c) + " " + Character.isWhitespace(c));
            attempt(() -> System.out.println(Arrays.hashCode(Character.toChars(c))));
            attempt(() -> System.out.println(Character.toChars(c, new char[3], 1)));
            attempt(() -> System.out.println(Character.toString(c).length()));
        }
        for (int radix : new int[] {0, 1, 2, 10, 16, 36, 37})
            System.out.println(radix + " " + Character.digit('1', radix) + Character.digit('z', radix) + Character.digit('\uff21', radix) + Character.digit(0x1d7d8, radix) + " " + (int) Character.forDigit(1, radix) + " " + (int) Character.forDigit(radix, radix) + " " + (int) Character.forDigit(-1, radix) + " " + (int) Character.forDigit(11, radix));
        Character box = 'x';
        System.out.println(box + " " + box.charValue() + box.equals('x') + box.equals("x") + box.hashCode() + Character.hashCode('y') + box.compareTo('a') + Character.compare('\uffff', 'a') + (Character.valueOf('a') == Character.valueOf('a')) + Character.toString('q') + box.toString() + " " + Character.TYPE);
        System.out.println(Character.isSurrogatePair('\ud83d', '\ude00') + " " + Character.isHighSurrogate('\udbff') + Character.isLowSurrogate('\udc00') + Character.isSurrogate('\ue000') + " " + Integer.toHexString(Character.toCodePoint('\ud83d', '\ude00')) + " " + (int) Character.reverseBytes('\u1234')
            + " " + Character.BYTES + Character.SIZE + (int) Character.MAX_VALUE + Character.MAX_RADIX + " " + Character.MIN_CODE_POINT + Character.MAX_CODE_POINT + Character.MIN_SUPPLEMENTARY_CODE_POINT + (int) Character.MIN_HIGH_SURROGATE + (int) Character.MAX_SURROGATE);
        for (int c : new int[] {'A', '5', ' ', 0x4e2d, 0x301, 0x2028, 0xd800, 0xe000, 0x221e, 0x20ac, 0x378, 0x1F600})
            System.out.println(Integer.toHexString(c) + " " + Character.getType(c) + " " + Character.getDirectionality(c) + " " + Character.getNumericValue(c) + " " + Character.UnicodeBlock.of(c));
    }
}
