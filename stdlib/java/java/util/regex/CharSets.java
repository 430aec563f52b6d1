package java.util.regex;

/** The predefined classes and the properties behind {@code \p}. */
final class CharSets {
    private CharSets() {
    }

    private static final long WORD_LOW = 0x03FF000000000000L;
    private static final long WORD_HIGH = 0x07FFFFFE87FFFFFEL;
    private static final int LETTERS = mask(Character.UPPERCASE_LETTER)
        | mask(Character.LOWERCASE_LETTER) | mask(Character.TITLECASE_LETTER)
        | mask(Character.MODIFIER_LETTER) | mask(Character.OTHER_LETTER);
    private static final int CASED = mask(Character.UPPERCASE_LETTER)
        | mask(Character.LOWERCASE_LETTER) | mask(Character.TITLECASE_LETTER);
    private static final int MARKS = mask(Character.NON_SPACING_MARK)
        | mask(Character.ENCLOSING_MARK) | mask(Character.COMBINING_SPACING_MARK);

    private static int mask(int type) {
        return 1 << type;
    }

    /** The class of {@code \d \s \w \h \v}, or null for another letter. */
    static CharSet shorthand(int letter, boolean unicode) {
        switch (letter) {
            case 'd':
                return unicode ? new Property(Property.DIGIT) : digits();
            case 's':
                return unicode ? new Property(Property.WHITE_SPACE) : CharSet.ascii(" \t\n\u000B\f\r");
            case 'w':
                return unicode ? new Property(Property.WORD) : word();
            case 'h':
                return horizontal();
            case 'v':
                return vertical();
            default:
                return null;
        }
    }

    static CharSet digits() {
        return CharSet.bits(WORD_LOW, 0);
    }

    static CharSet word() {
        return CharSet.bits(WORD_LOW, WORD_HIGH);
    }

    private static CharSet horizontal() {
        CharSet.Ranges set = new CharSet.Ranges();
        set.add('\t', '\t');
        set.add(' ', ' ');
        set.add(0xA0, 0xA0);
        set.add(0x1680, 0x1680);
        set.add(0x180E, 0x180E);
        set.add(0x2000, 0x200A);
        set.add(0x202F, 0x202F);
        set.add(0x205F, 0x205F);
        set.add(0x3000, 0x3000);
        return set;
    }

    static CharSet vertical() {
        CharSet.Ranges set = new CharSet.Ranges();
        set.add('\n', '\r');
        set.add(0x85, 0x85);
        set.add(0x2028, 0x2029);
        return set;
    }

    /** The class of the dot: all, or all but line terminators. */
    static CharSet dot(boolean all, boolean unixLines) {
        CharSet.Ranges excluded = new CharSet.Ranges();
        if (!all) {
            excluded.add('\n', '\n');
            if (!unixLines) {
                excluded.add('\r', '\r');
                excluded.add(0x85, 0x85);
                excluded.add(0x2028, 0x2029);
            }
        }
        return new CharSet.Complement(excluded);
    }

    /** The class of a bare name such as Lu, L, Alpha or javaLetter; null if there is none. */
    static CharSet named(String name, boolean unicode, boolean anyCase) {
        CharSet set = unicode ? unicodePosix(name, anyCase) : posix(name, anyCase);
        if (set == null) {
            set = category(name, anyCase);
        }
        return set != null ? set : special(name, anyCase);
    }

    private static CharSet special(String name, boolean anyCase) {
        if (name.startsWith("java")) {
            return javaMethod(name.substring(4), anyCase);
        }
        if (name.equals("L1")) {
            CharSet.Ranges latin = new CharSet.Ranges();
            latin.add(0, 0xFF);
            return latin;
        }
        return name.equalsIgnoreCase("all") && name.equals("all")
            ? new CharSet.Complement(new CharSet()) : null;
    }

    private static CharSet posix(String name, boolean anyCase) {
        CharSet.Ranges set = new CharSet.Ranges();
        switch (name) {
            case "ASCII": set.add(0, 127); return set;
            case "Alnum": return CharSet.bits(WORD_LOW, 0x07FFFFFE07FFFFFEL);
            case "Alpha": return CharSet.bits(0, 0x07FFFFFE07FFFFFEL);
            case "Blank": return CharSet.ascii(" \t");
            case "Cntrl": set.add(0, 31); set.add(127, 127); return set;
            case "Digit": return digits();
            case "Graph": set.add(33, 126); return set;
            case "Lower": set.add('a', 'z'); return bothCases(set, anyCase);
            case "Print": set.add(32, 126); return set;
            case "Punct": return CharSet.ascii("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
            case "Space": return shorthand('s', false);
            case "Upper": set.add('A', 'Z'); return bothCases(set, anyCase);
            case "XDigit": set.add('0', '9'); set.add('a', 'f'); set.add('A', 'F'); return set;
            default: return null;
        }
    }

    private static CharSet bothCases(CharSet.Ranges set, boolean anyCase) {
        if (anyCase) {
            set.add('a', 'z');
            set.add('A', 'Z');
        }
        return set;
    }

    /** The POSIX names under UNICODE_CHARACTER_CLASS. */
    private static CharSet unicodePosix(String name, boolean anyCase) {
        switch (name.toUpperCase()) {
            case "ALPHA": return new Property(Property.ALPHABETIC);
            case "LOWER": return new Property(anyCase ? Property.ANY_CASE : Property.LOWERCASE);
            case "UPPER": return new Property(anyCase ? Property.ANY_CASE : Property.UPPERCASE);
            case "SPACE": return new Property(Property.WHITE_SPACE);
            case "PUNCT": return new Property(Property.PUNCTUATION);
            case "XDIGIT": return new Property(Property.HEX_DIGIT);
            case "ALNUM": return new Property(Property.ALNUM);
            case "CNTRL": return new Property(Property.CONTROL);
            case "DIGIT": return new Property(Property.DIGIT);
            case "BLANK": return new Property(Property.BLANK);
            case "GRAPH": return new Property(Property.GRAPH);
            case "PRINT": return new Property(Property.PRINT);
            default: return null;
        }
    }

    /** The binary property of a name behind "Is", or null. */
    static CharSet unicodeProperty(String name, boolean anyCase) {
        switch (name.toUpperCase()) {
            case "ALPHABETIC": return new Property(Property.ALPHABETIC);
            case "LETTER": return new Property(Property.LETTER);
            case "IDEOGRAPHIC": return new Property(Property.IDEOGRAPHIC);
            case "LOWERCASE": return new Property(anyCase ? Property.ANY_CASE : Property.LOWERCASE);
            case "UPPERCASE": return new Property(anyCase ? Property.ANY_CASE : Property.UPPERCASE);
            case "TITLECASE": return new Property(anyCase ? Property.ANY_CASE : Property.TITLECASE);
            case "WHITE_SPACE": case "WHITESPACE": return new Property(Property.WHITE_SPACE);
            case "CONTROL": return new Property(Property.CONTROL);
            case "PUNCTUATION": return new Property(Property.PUNCTUATION);
            case "HEX_DIGIT": case "HEXDIGIT": return new Property(Property.HEX_DIGIT);
            case "ASSIGNED": return new Property(Property.ASSIGNED);
            case "NONCHARACTER_CODE_POINT": case "NONCHARACTERCODEPOINT":
                return new Property(Property.NONCHARACTER);
            case "DIGIT": return new Property(Property.DIGIT);
            case "ALNUM": return new Property(Property.ALNUM);
            case "BLANK": return new Property(Property.BLANK);
            case "GRAPH": return new Property(Property.GRAPH);
            case "PRINT": return new Property(Property.PRINT);
            case "WORD": return new Property(Property.WORD);
            case "JOIN_CONTROL": case "JOINCONTROL":
                CharSet.Ranges join = new CharSet.Ranges();
                join.add(0x200C, 0x200D);
                return join;
            default: return null;
        }
    }

    private static CharSet javaMethod(String name, boolean anyCase) {
        switch (name) {
            case "LowerCase": return new Property(anyCase ? Property.ANY_CASE : Property.LOWERCASE);
            case "UpperCase": return new Property(anyCase ? Property.ANY_CASE : Property.UPPERCASE);
            case "TitleCase": return new Property(anyCase ? Property.ANY_CASE : Property.TITLECASE);
            case "Alphabetic": return new Property(Property.ALPHABETIC);
            case "Ideographic": return new Property(Property.IDEOGRAPHIC);
            case "Digit": return new Property(Property.DIGIT);
            case "Defined": return new Property(Property.ASSIGNED);
            case "Letter": return new Property(Property.LETTER);
            case "LetterOrDigit": return new Property(Property.LETTER_OR_DIGIT);
            case "JavaIdentifierStart": return new Property(Property.JAVA_START);
            case "JavaIdentifierPart": return new Property(Property.JAVA_PART);
            case "UnicodeIdentifierStart": return new Property(Property.UNICODE_START);
            case "UnicodeIdentifierPart": return new Property(Property.UNICODE_PART);
            case "IdentifierIgnorable": return new Property(Property.IGNORABLE);
            case "SpaceChar": return new Property(Property.SPACE_CHAR);
            case "Whitespace": return new Property(Property.JAVA_WHITESPACE);
            case "ISOControl": return new Property(Property.CONTROL);
            case "Mirrored": return new Property(Property.MIRRORED);
            default: return null;
        }
    }

    /** The general category of a one or two letter name; null if there is none. */
    static CharSet category(String name, boolean anyCase) {
        int types = categoryMask(name);
        if (types == 0) {
            return null;
        }
        if (anyCase && (types & ~CASED) == 0) {
            types = CASED;
        }
        return new Category(types);
    }

    private static final String CATEGORIES =
        "Cn=0 Lu=1 Ll=2 Lt=3 Lm=4 Lo=5 Mn=6 Me=7 Mc=8 Nd=9 Nl=10 No=11 Zs=12 Zl=13 Zp=14 Cc=15 "
        + "Cf=16 Co=18 Cs=19 Pd=20 Ps=21 Pe=22 Pc=23 Po=24 Sm=25 Sc=26 Sk=27 So=28 Pi=29 Pf=30 ";

    private static int categoryMask(String name) {
        if (name.equals("LC")) {
            return CASED;
        }
        if (name.equals("LD")) {
            return LETTERS | mask(Character.DECIMAL_DIGIT_NUMBER);
        }
        boolean group = name.length() == 1;
        if (!group && name.length() != 2) {
            return 0;
        }
        int types = 0;
        int at = CATEGORIES.indexOf(name);
        while (at >= 0) {
            if (at == 0 || CATEGORIES.charAt(at - 1) == ' ') {
                int end = CATEGORIES.indexOf(' ', at);
                types |= 1 << Integer.parseInt(CATEGORIES.substring(at + 3, end));
            }
            at = CATEGORIES.indexOf(name, at + 1);
        }
        return types;
    }

    /** A union of general categories. */
    static final class Category extends CharSet {
        private final int types;

        Category(int types) {
            this.types = types;
            fillAscii();
        }

        @Override
        boolean beyond(int c) {
            return (types >>> Character.getType(c) & 1) != 0;
        }

        @Override
        boolean mayBeSupplementary() {
            return true;
        }
    }

    /** The characters of a block or a script. */
    private static final class Part extends CharSet {
        private final Object part;

        Part(Object part) {
            this.part = part;
            fillAscii();
        }

        @Override
        boolean beyond(int c) {
            return part == (part instanceof Character.UnicodeScript ? Character.UnicodeScript.of(c) : Character.UnicodeBlock.of(c));
        }

        @Override
        boolean mayBeSupplementary() {
            return true;
        }
    }

    /** The code points of a block; null if the name is not known. */
    static CharSet block(String name) {
        try {
            return new Part(Character.UnicodeBlock.forName(name));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The code points of a script; null if the name is not known. */
    static CharSet script(String name) {
        try {
            return new Part(Character.UnicodeScript.forName(name));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A property that class Character answers. */
    static final class Property extends CharSet {
        static final int ALPHABETIC = 0;
        static final int LETTER = 1;
        static final int IDEOGRAPHIC = 2;
        static final int LOWERCASE = 3;
        static final int UPPERCASE = 4;
        static final int TITLECASE = 5;
        static final int ANY_CASE = 6;
        static final int WHITE_SPACE = 7;
        static final int CONTROL = 8;
        static final int PUNCTUATION = 9;
        static final int HEX_DIGIT = 10;
        static final int ASSIGNED = 11;
        static final int NONCHARACTER = 12;
        static final int DIGIT = 13;
        static final int ALNUM = 14;
        static final int BLANK = 15;
        static final int GRAPH = 16;
        static final int PRINT = 17;
        static final int WORD = 18;
        static final int LETTER_OR_DIGIT = 19;
        static final int JAVA_START = 20;
        static final int JAVA_PART = 21;
        static final int UNICODE_START = 22;
        static final int UNICODE_PART = 23;
        static final int IGNORABLE = 24;
        static final int SPACE_CHAR = 25;
        static final int JAVA_WHITESPACE = 26;
        static final int MIRRORED = 27;

        private final int kind;

        Property(int kind) {
            this.kind = kind;
            fillAscii();
        }

        @Override
        boolean mayBeSupplementary() {
            return true;
        }

        @Override
        boolean beyond(int c) {
            switch (kind) {
                case ALPHABETIC: return Character.isAlphabetic(c);
                case LETTER: return Character.isLetter(c);
                case IDEOGRAPHIC: return Character.isIdeographic(c);
                case LOWERCASE: return Character.isLowerCase(c);
                case UPPERCASE: return Character.isUpperCase(c);
                case TITLECASE: return Character.isTitleCase(c);
                case ANY_CASE: return isCased(c);
                case CONTROL: return Character.getType(c) == Character.CONTROL;
                case ASSIGNED: return Character.getType(c) != Character.UNASSIGNED;
                case DIGIT: return Character.isDigit(c);
                case LETTER_OR_DIGIT: return Character.isLetterOrDigit(c);
                case JAVA_START: return Character.isJavaIdentifierStart(c);
                case JAVA_PART: return Character.isJavaIdentifierPart(c);
                case UNICODE_START: return Character.isUnicodeIdentifierStart(c);
                case UNICODE_PART: return Character.isUnicodeIdentifierPart(c);
                case IGNORABLE: return Character.isIdentifierIgnorable(c);
                case SPACE_CHAR: return Character.isSpaceChar(c);
                case JAVA_WHITESPACE: return Character.isWhitespace(c);
                case MIRRORED: return Character.isMirrored(c);
                default: return derived(c);
            }
        }

        private boolean derived(int c) {
            switch (kind) {
                case WHITE_SPACE: return isWhiteSpace(c);
                case PUNCTUATION: return isPunctuation(c);
                case HEX_DIGIT: return Character.isDigit(c) || isHexLetter(c);
                case NONCHARACTER: return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
                case ALNUM: return Character.isAlphabetic(c) || Character.isDigit(c);
                case BLANK: return Character.getType(c) == Character.SPACE_SEPARATOR || c == '\t';
                case GRAPH: return isGraph(c);
                case PRINT: return isPrint(c);
                case WORD: return isWord(c);
                default: throw new IllegalStateException();
            }
        }

        private static boolean isCased(int c) {
            return Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c);
        }

        private static boolean isHexLetter(int c) {
            int base = c >= 0xFF21 && c <= 0xFF46 ? c - 0xFF21 + 'A' : c;
            int lower = base | 0x20;
            return lower >= 'a' && lower <= 'f';
        }

        private static boolean isPunctuation(int c) {
            int type = Character.getType(c);
            return (type >= Character.DASH_PUNCTUATION && type <= Character.OTHER_PUNCTUATION)
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
        }

        private static boolean isGraph(int c) {
            int type = Character.getType(c);
            return type != Character.CONTROL && type != Character.SURROGATE
                && type != Character.UNASSIGNED && !isSeparator(type);
        }

        private static boolean isSeparator(int type) {
            return type >= Character.SPACE_SEPARATOR && type <= Character.PARAGRAPH_SEPARATOR;
        }

        private static boolean isPrint(int c) {
            return (isGraph(c) || Character.getType(c) == Character.SPACE_SEPARATOR)
                && Character.getType(c) != Character.CONTROL;
        }
    }

    static boolean isWhiteSpace(int c) {
        int type = Character.getType(c);
        return (type >= Character.SPACE_SEPARATOR && type <= Character.PARAGRAPH_SEPARATOR)
            || (c >= 9 && c <= 13) || c == 0x85;
    }

    /** Tests for a word character as UNICODE_CHARACTER_CLASS defines it. */
    static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isAlphabetic(c) || (MARKS >>> type & 1) != 0
            || type == Character.DECIMAL_DIGIT_NUMBER || type == Character.CONNECTOR_PUNCTUATION
            || c == 0x200C || c == 0x200D;
    }
}
