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

    /** A script of the Unicode standard: the characters that writing systems share or that one has for itself. */
    public enum UnicodeScript {
        // In the order of Unicode.script.
        COMMON("Zyyy"), LATIN("Latn"), GREEK("Grek"), CYRILLIC("Cyrl"), ARMENIAN("Armn"), HEBREW("Hebr"),
        ARABIC("Arab"), SYRIAC("Syrc"), THAANA("Thaa"), DEVANAGARI("Deva"), BENGALI("Beng"), GURMUKHI("Guru"),
        GUJARATI("Gujr"), ORIYA("Orya"), TAMIL("Taml"), TELUGU("Telu"), KANNADA("Knda"), MALAYALAM("Mlym"),
        SINHALA("Sinh"), THAI("Thai"), LAO("Laoo"), TIBETAN("Tibt"), MYANMAR("Mymr"), GEORGIAN("Geor"),
        HANGUL("Hang"), ETHIOPIC("Ethi"), CHEROKEE("Cher"), CANADIAN_ABORIGINAL("Cans"), OGHAM("Ogam"),
        RUNIC("Runr"), KHMER("Khmr"), MONGOLIAN("Mong"), HIRAGANA("Hira"), KATAKANA("Kana"), BOPOMOFO("Bopo"),
        HAN("Hani"), YI("Yiii"), OLD_ITALIC("Ital"), GOTHIC("Goth"), DESERET("Dsrt"), INHERITED("Zinh"),
        TAGALOG("Tglg"), HANUNOO("Hano"), BUHID("Buhd"), TAGBANWA("Tagb"), LIMBU("Limb"), TAI_LE("Tale"),
        LINEAR_B("Linb"), UGARITIC("Ugar"), SHAVIAN("Shaw"), OSMANYA("Osma"), CYPRIOT("Cprt"), BRAILLE("Brai"),
        BUGINESE("Bugi"), COPTIC("Copt"), NEW_TAI_LUE("Talu"), GLAGOLITIC("Glag"), TIFINAGH("Tfng"),
        SYLOTI_NAGRI("Sylo"), OLD_PERSIAN("Xpeo"), KHAROSHTHI("Khar"), BALINESE("Bali"), CUNEIFORM("Xsux"),
        PHOENICIAN("Phnx"), PHAGS_PA("Phag"), NKO("Nkoo"), SUNDANESE("Sund"), BATAK("Batk"), LEPCHA("Lepc"),
        OL_CHIKI("Olck"), VAI("Vaii"), SAURASHTRA("Saur"), KAYAH_LI("Kali"), REJANG("Rjng"), LYCIAN("Lyci"),
        CARIAN("Cari"), LYDIAN("Lydi"), CHAM("Cham"), TAI_THAM("Lana"), TAI_VIET("Tavt"), AVESTAN("Avst"),
        EGYPTIAN_HIEROGLYPHS("Egyp"), SAMARITAN("Samr"), MANDAIC("Mand"), LISU("Lisu"), BAMUM("Bamu"),
        JAVANESE("Java"), MEETEI_MAYEK("Mtei"), IMPERIAL_ARAMAIC("Armi"), OLD_SOUTH_ARABIAN("Sarb"),
        INSCRIPTIONAL_PARTHIAN("Prti"), INSCRIPTIONAL_PAHLAVI("Phli"), OLD_TURKIC("Orkh"), BRAHMI("Brah"),
        KAITHI("Kthi"), MEROITIC_HIEROGLYPHS("Mero"), MEROITIC_CURSIVE("Merc"), SORA_SOMPENG("Sora"),
        CHAKMA("Cakm"), SHARADA("Shrd"), TAKRI("Takr"), MIAO("Plrd"), CAUCASIAN_ALBANIAN("Aghb"), BASSA_VAH("Bass"),
        DUPLOYAN("Dupl"), ELBASAN("Elba"), GRANTHA("Gran"), PAHAWH_HMONG("Hmng"), KHOJKI("Khoj"), LINEAR_A("Lina"),
        MAHAJANI("Mahj"), MANICHAEAN("Mani"), MENDE_KIKAKUI("Mend"), MODI("Modi"), MRO("Mroo"),
        OLD_NORTH_ARABIAN("Narb"), NABATAEAN("Nbat"), PALMYRENE("Palm"), PAU_CIN_HAU("Pauc"), OLD_PERMIC("Perm"),
        PSALTER_PAHLAVI("Phlp"), SIDDHAM("Sidd"), KHUDAWADI("Sind"), TIRHUTA("Tirh"), WARANG_CITI("Wara"),
        AHOM("Ahom"), ANATOLIAN_HIEROGLYPHS("Hluw"), HATRAN("Hatr"), MULTANI("Mult"), OLD_HUNGARIAN("Hung"),
        SIGNWRITING("Sgnw"), ADLAM("Adlm"), BHAIKSUKI("Bhks"), MARCHEN("Marc"), NEWA("Newa"), OSAGE("Osge"),
        TANGUT("Tang"), MASARAM_GONDI("Gonm"), NUSHU("Nshu"), SOYOMBO("Soyo"), ZANABAZAR_SQUARE("Zanb"),
        HANIFI_ROHINGYA("Rohg"), OLD_SOGDIAN("Sogo"), SOGDIAN("Sogd"), DOGRA("Dogr"), GUNJALA_GONDI("Gong"),
        MAKASAR("Maka"), MEDEFAIDRIN("Medf"), ELYMAIC("Elym"), NANDINAGARI("Nand"), NYIAKENG_PUACHUE_HMONG("Hmnp"),
        WANCHO("Wcho"), YEZIDI("Yezi"), CHORASMIAN("Chrs"), DIVES_AKURU("Diak"), KHITAN_SMALL_SCRIPT("Kits"),
        VITHKUQI("Vith"), OLD_UYGHUR("Ougr"), CYPRO_MINOAN("Cpmn"), TANGSA("Tnsa"), TOTO("Toto"), KAWI("Kawi"),
        NAG_MUNDARI("Nagm"), TODHRI("Todr"), GARAY("Gara"), TULU_TIGALARI("Tutg"), SUNUWAR("Sunu"),
        GURUNG_KHEMA("Gukh"), KIRAT_RAI("Krai"), OL_ONAL("Onao"), UNKNOWN("Zzzz");

        private static final UnicodeScript[] ALL = values();
        private final String code;

        UnicodeScript(String code) {
            this.code = code;
        }

        /** Returns the script of a code point. */
        public static UnicodeScript of(int codePoint) {
            if (!isValidCodePoint(codePoint)) {
                throw new IllegalArgumentException(
                        "Not a valid Unicode code point: 0x" + Integer.toHexString(codePoint).toUpperCase());
            }
            return ALL[Unicode.script(codePoint)];
        }

        /** Returns the script of a name, in any case, or of four letters of ISO 15924. */
        public static UnicodeScript forName(String scriptName) {
            for (UnicodeScript script : ALL) {
                if (script.code.equalsIgnoreCase(scriptName)) {
                    return script;
                }
            }
            return valueOf(scriptName.toUpperCase(java.util.Locale.ENGLISH));
        }
    }

    /** A block of the Unicode standard: the code points of a script or a purpose. */
    public static final class UnicodeBlock extends Subset {
        /** The blocks by their first code point; made before the constants. */
        private static final java.util.ArrayList<UnicodeBlock> ALL = new java.util.ArrayList<>(340);

        private final String title;
        private final int from;
        private final int to;

        public static final UnicodeBlock BASIC_LATIN = new UnicodeBlock("Basic Latin", 0x0000, 0x007F);
        public static final UnicodeBlock LATIN_1_SUPPLEMENT = new UnicodeBlock("Latin-1 Supplement", 0x0080, 0x00FF);
        public static final UnicodeBlock LATIN_EXTENDED_A = new UnicodeBlock("Latin Extended-A", 0x0100, 0x017F);
        public static final UnicodeBlock LATIN_EXTENDED_B = new UnicodeBlock("Latin Extended-B", 0x0180, 0x024F);
        public static final UnicodeBlock IPA_EXTENSIONS = new UnicodeBlock("IPA Extensions", 0x0250, 0x02AF);
        public static final UnicodeBlock SPACING_MODIFIER_LETTERS =
                new UnicodeBlock("Spacing Modifier Letters", 0x02B0, 0x02FF);
        public static final UnicodeBlock COMBINING_DIACRITICAL_MARKS =
                new UnicodeBlock("Combining Diacritical Marks", 0x0300, 0x036F);
        public static final UnicodeBlock GREEK = new UnicodeBlock("GREEK", "Greek and Coptic", 0x0370, 0x03FF);
        public static final UnicodeBlock CYRILLIC = new UnicodeBlock("Cyrillic", 0x0400, 0x04FF);
        public static final UnicodeBlock CYRILLIC_SUPPLEMENTARY =
                new UnicodeBlock("CYRILLIC_SUPPLEMENTARY", "Cyrillic Supplement", 0x0500, 0x052F);
        public static final UnicodeBlock ARMENIAN = new UnicodeBlock("Armenian", 0x0530, 0x058F);
        public static final UnicodeBlock HEBREW = new UnicodeBlock("Hebrew", 0x0590, 0x05FF);
        public static final UnicodeBlock ARABIC = new UnicodeBlock("Arabic", 0x0600, 0x06FF);
        public static final UnicodeBlock SYRIAC = new UnicodeBlock("Syriac", 0x0700, 0x074F);
        public static final UnicodeBlock ARABIC_SUPPLEMENT = new UnicodeBlock("Arabic Supplement", 0x0750, 0x077F);
        public static final UnicodeBlock THAANA = new UnicodeBlock("Thaana", 0x0780, 0x07BF);
        public static final UnicodeBlock NKO = new UnicodeBlock("NKo", 0x07C0, 0x07FF);
        public static final UnicodeBlock SAMARITAN = new UnicodeBlock("Samaritan", 0x0800, 0x083F);
        public static final UnicodeBlock MANDAIC = new UnicodeBlock("Mandaic", 0x0840, 0x085F);
        public static final UnicodeBlock SYRIAC_SUPPLEMENT = new UnicodeBlock("Syriac Supplement", 0x0860, 0x086F);
        public static final UnicodeBlock ARABIC_EXTENDED_B = new UnicodeBlock("Arabic Extended-B", 0x0870, 0x089F);
        public static final UnicodeBlock ARABIC_EXTENDED_A = new UnicodeBlock("Arabic Extended-A", 0x08A0, 0x08FF);
        public static final UnicodeBlock DEVANAGARI = new UnicodeBlock("Devanagari", 0x0900, 0x097F);
        public static final UnicodeBlock BENGALI = new UnicodeBlock("Bengali", 0x0980, 0x09FF);
        public static final UnicodeBlock GURMUKHI = new UnicodeBlock("Gurmukhi", 0x0A00, 0x0A7F);
        public static final UnicodeBlock GUJARATI = new UnicodeBlock("Gujarati", 0x0A80, 0x0AFF);
        public static final UnicodeBlock ORIYA = new UnicodeBlock("Oriya", 0x0B00, 0x0B7F);
        public static final UnicodeBlock TAMIL = new UnicodeBlock("Tamil", 0x0B80, 0x0BFF);
        public static final UnicodeBlock TELUGU = new UnicodeBlock("Telugu", 0x0C00, 0x0C7F);
        public static final UnicodeBlock KANNADA = new UnicodeBlock("Kannada", 0x0C80, 0x0CFF);
        public static final UnicodeBlock MALAYALAM = new UnicodeBlock("Malayalam", 0x0D00, 0x0D7F);
        public static final UnicodeBlock SINHALA = new UnicodeBlock("Sinhala", 0x0D80, 0x0DFF);
        public static final UnicodeBlock THAI = new UnicodeBlock("Thai", 0x0E00, 0x0E7F);
        public static final UnicodeBlock LAO = new UnicodeBlock("Lao", 0x0E80, 0x0EFF);
        public static final UnicodeBlock TIBETAN = new UnicodeBlock("Tibetan", 0x0F00, 0x0FFF);
        public static final UnicodeBlock MYANMAR = new UnicodeBlock("Myanmar", 0x1000, 0x109F);
        public static final UnicodeBlock GEORGIAN = new UnicodeBlock("Georgian", 0x10A0, 0x10FF);
        public static final UnicodeBlock HANGUL_JAMO = new UnicodeBlock("Hangul Jamo", 0x1100, 0x11FF);
        public static final UnicodeBlock ETHIOPIC = new UnicodeBlock("Ethiopic", 0x1200, 0x137F);
        public static final UnicodeBlock ETHIOPIC_SUPPLEMENT = new UnicodeBlock("Ethiopic Supplement", 0x1380, 0x139F);
        public static final UnicodeBlock CHEROKEE = new UnicodeBlock("Cherokee", 0x13A0, 0x13FF);
        public static final UnicodeBlock UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS =
                new UnicodeBlock("Unified Canadian Aboriginal Syllabics", 0x1400, 0x167F);
        public static final UnicodeBlock OGHAM = new UnicodeBlock("Ogham", 0x1680, 0x169F);
        public static final UnicodeBlock RUNIC = new UnicodeBlock("Runic", 0x16A0, 0x16FF);
        public static final UnicodeBlock TAGALOG = new UnicodeBlock("Tagalog", 0x1700, 0x171F);
        public static final UnicodeBlock HANUNOO = new UnicodeBlock("Hanunoo", 0x1720, 0x173F);
        public static final UnicodeBlock BUHID = new UnicodeBlock("Buhid", 0x1740, 0x175F);
        public static final UnicodeBlock TAGBANWA = new UnicodeBlock("Tagbanwa", 0x1760, 0x177F);
        public static final UnicodeBlock KHMER = new UnicodeBlock("Khmer", 0x1780, 0x17FF);
        public static final UnicodeBlock MONGOLIAN = new UnicodeBlock("Mongolian", 0x1800, 0x18AF);
        public static final UnicodeBlock UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS_EXTENDED =
                new UnicodeBlock("Unified Canadian Aboriginal Syllabics Extended", 0x18B0, 0x18FF);
        public static final UnicodeBlock LIMBU = new UnicodeBlock("Limbu", 0x1900, 0x194F);
        public static final UnicodeBlock TAI_LE = new UnicodeBlock("Tai Le", 0x1950, 0x197F);
        public static final UnicodeBlock NEW_TAI_LUE = new UnicodeBlock("New Tai Lue", 0x1980, 0x19DF);
        public static final UnicodeBlock KHMER_SYMBOLS = new UnicodeBlock("Khmer Symbols", 0x19E0, 0x19FF);
        public static final UnicodeBlock BUGINESE = new UnicodeBlock("Buginese", 0x1A00, 0x1A1F);
        public static final UnicodeBlock TAI_THAM = new UnicodeBlock("Tai Tham", 0x1A20, 0x1AAF);
        public static final UnicodeBlock COMBINING_DIACRITICAL_MARKS_EXTENDED =
                new UnicodeBlock("Combining Diacritical Marks Extended", 0x1AB0, 0x1AFF);
        public static final UnicodeBlock BALINESE = new UnicodeBlock("Balinese", 0x1B00, 0x1B7F);
        public static final UnicodeBlock SUNDANESE = new UnicodeBlock("Sundanese", 0x1B80, 0x1BBF);
        public static final UnicodeBlock BATAK = new UnicodeBlock("Batak", 0x1BC0, 0x1BFF);
        public static final UnicodeBlock LEPCHA = new UnicodeBlock("Lepcha", 0x1C00, 0x1C4F);
        public static final UnicodeBlock OL_CHIKI = new UnicodeBlock("Ol Chiki", 0x1C50, 0x1C7F);
        public static final UnicodeBlock CYRILLIC_EXTENDED_C = new UnicodeBlock("Cyrillic Extended-C", 0x1C80, 0x1C8F);
        public static final UnicodeBlock GEORGIAN_EXTENDED = new UnicodeBlock("Georgian Extended", 0x1C90, 0x1CBF);
        public static final UnicodeBlock SUNDANESE_SUPPLEMENT =
                new UnicodeBlock("Sundanese Supplement", 0x1CC0, 0x1CCF);
        public static final UnicodeBlock VEDIC_EXTENSIONS = new UnicodeBlock("Vedic Extensions", 0x1CD0, 0x1CFF);
        public static final UnicodeBlock PHONETIC_EXTENSIONS = new UnicodeBlock("Phonetic Extensions", 0x1D00, 0x1D7F);
        public static final UnicodeBlock PHONETIC_EXTENSIONS_SUPPLEMENT =
                new UnicodeBlock("Phonetic Extensions Supplement", 0x1D80, 0x1DBF);
        public static final UnicodeBlock COMBINING_DIACRITICAL_MARKS_SUPPLEMENT =
                new UnicodeBlock("Combining Diacritical Marks Supplement", 0x1DC0, 0x1DFF);
        public static final UnicodeBlock LATIN_EXTENDED_ADDITIONAL =
                new UnicodeBlock("Latin Extended Additional", 0x1E00, 0x1EFF);
        public static final UnicodeBlock GREEK_EXTENDED = new UnicodeBlock("Greek Extended", 0x1F00, 0x1FFF);
        public static final UnicodeBlock GENERAL_PUNCTUATION = new UnicodeBlock("General Punctuation", 0x2000, 0x206F);
        public static final UnicodeBlock SUPERSCRIPTS_AND_SUBSCRIPTS =
                new UnicodeBlock("Superscripts and Subscripts", 0x2070, 0x209F);
        public static final UnicodeBlock CURRENCY_SYMBOLS = new UnicodeBlock("Currency Symbols", 0x20A0, 0x20CF);
        public static final UnicodeBlock COMBINING_MARKS_FOR_SYMBOLS =
                new UnicodeBlock("COMBINING_MARKS_FOR_SYMBOLS", "Combining Diacritical Marks for Symbols", 0x20D0, 0x20FF);
        public static final UnicodeBlock LETTERLIKE_SYMBOLS = new UnicodeBlock("Letterlike Symbols", 0x2100, 0x214F);
        public static final UnicodeBlock NUMBER_FORMS = new UnicodeBlock("Number Forms", 0x2150, 0x218F);
        public static final UnicodeBlock ARROWS = new UnicodeBlock("Arrows", 0x2190, 0x21FF);
        public static final UnicodeBlock MATHEMATICAL_OPERATORS =
                new UnicodeBlock("Mathematical Operators", 0x2200, 0x22FF);
        public static final UnicodeBlock MISCELLANEOUS_TECHNICAL =
                new UnicodeBlock("Miscellaneous Technical", 0x2300, 0x23FF);
        public static final UnicodeBlock CONTROL_PICTURES = new UnicodeBlock("Control Pictures", 0x2400, 0x243F);
        public static final UnicodeBlock OPTICAL_CHARACTER_RECOGNITION =
                new UnicodeBlock("Optical Character Recognition", 0x2440, 0x245F);
        public static final UnicodeBlock ENCLOSED_ALPHANUMERICS =
                new UnicodeBlock("Enclosed Alphanumerics", 0x2460, 0x24FF);
        public static final UnicodeBlock BOX_DRAWING = new UnicodeBlock("Box Drawing", 0x2500, 0x257F);
        public static final UnicodeBlock BLOCK_ELEMENTS = new UnicodeBlock("Block Elements", 0x2580, 0x259F);
        public static final UnicodeBlock GEOMETRIC_SHAPES = new UnicodeBlock("Geometric Shapes", 0x25A0, 0x25FF);
        public static final UnicodeBlock MISCELLANEOUS_SYMBOLS =
                new UnicodeBlock("Miscellaneous Symbols", 0x2600, 0x26FF);
        public static final UnicodeBlock DINGBATS = new UnicodeBlock("Dingbats", 0x2700, 0x27BF);
        public static final UnicodeBlock MISCELLANEOUS_MATHEMATICAL_SYMBOLS_A =
                new UnicodeBlock("Miscellaneous Mathematical Symbols-A", 0x27C0, 0x27EF);
        public static final UnicodeBlock SUPPLEMENTAL_ARROWS_A =
                new UnicodeBlock("Supplemental Arrows-A", 0x27F0, 0x27FF);
        public static final UnicodeBlock BRAILLE_PATTERNS = new UnicodeBlock("Braille Patterns", 0x2800, 0x28FF);
        public static final UnicodeBlock SUPPLEMENTAL_ARROWS_B =
                new UnicodeBlock("Supplemental Arrows-B", 0x2900, 0x297F);
        public static final UnicodeBlock MISCELLANEOUS_MATHEMATICAL_SYMBOLS_B =
                new UnicodeBlock("Miscellaneous Mathematical Symbols-B", 0x2980, 0x29FF);
        public static final UnicodeBlock SUPPLEMENTAL_MATHEMATICAL_OPERATORS =
                new UnicodeBlock("Supplemental Mathematical Operators", 0x2A00, 0x2AFF);
        public static final UnicodeBlock MISCELLANEOUS_SYMBOLS_AND_ARROWS =
                new UnicodeBlock("Miscellaneous Symbols and Arrows", 0x2B00, 0x2BFF);
        public static final UnicodeBlock GLAGOLITIC = new UnicodeBlock("Glagolitic", 0x2C00, 0x2C5F);
        public static final UnicodeBlock LATIN_EXTENDED_C = new UnicodeBlock("Latin Extended-C", 0x2C60, 0x2C7F);
        public static final UnicodeBlock COPTIC = new UnicodeBlock("Coptic", 0x2C80, 0x2CFF);
        public static final UnicodeBlock GEORGIAN_SUPPLEMENT = new UnicodeBlock("Georgian Supplement", 0x2D00, 0x2D2F);
        public static final UnicodeBlock TIFINAGH = new UnicodeBlock("Tifinagh", 0x2D30, 0x2D7F);
        public static final UnicodeBlock ETHIOPIC_EXTENDED = new UnicodeBlock("Ethiopic Extended", 0x2D80, 0x2DDF);
        public static final UnicodeBlock CYRILLIC_EXTENDED_A = new UnicodeBlock("Cyrillic Extended-A", 0x2DE0, 0x2DFF);
        public static final UnicodeBlock SUPPLEMENTAL_PUNCTUATION =
                new UnicodeBlock("Supplemental Punctuation", 0x2E00, 0x2E7F);
        public static final UnicodeBlock CJK_RADICALS_SUPPLEMENT =
                new UnicodeBlock("CJK Radicals Supplement", 0x2E80, 0x2EFF);
        public static final UnicodeBlock KANGXI_RADICALS = new UnicodeBlock("Kangxi Radicals", 0x2F00, 0x2FDF);
        public static final UnicodeBlock IDEOGRAPHIC_DESCRIPTION_CHARACTERS =
                new UnicodeBlock("Ideographic Description Characters", 0x2FF0, 0x2FFF);
        public static final UnicodeBlock CJK_SYMBOLS_AND_PUNCTUATION =
                new UnicodeBlock("CJK Symbols and Punctuation", 0x3000, 0x303F);
        public static final UnicodeBlock HIRAGANA = new UnicodeBlock("Hiragana", 0x3040, 0x309F);
        public static final UnicodeBlock KATAKANA = new UnicodeBlock("Katakana", 0x30A0, 0x30FF);
        public static final UnicodeBlock BOPOMOFO = new UnicodeBlock("Bopomofo", 0x3100, 0x312F);
        public static final UnicodeBlock HANGUL_COMPATIBILITY_JAMO =
                new UnicodeBlock("Hangul Compatibility Jamo", 0x3130, 0x318F);
        public static final UnicodeBlock KANBUN = new UnicodeBlock("Kanbun", 0x3190, 0x319F);
        public static final UnicodeBlock BOPOMOFO_EXTENDED = new UnicodeBlock("Bopomofo Extended", 0x31A0, 0x31BF);
        public static final UnicodeBlock CJK_STROKES = new UnicodeBlock("CJK Strokes", 0x31C0, 0x31EF);
        public static final UnicodeBlock KATAKANA_PHONETIC_EXTENSIONS =
                new UnicodeBlock("Katakana Phonetic Extensions", 0x31F0, 0x31FF);
        public static final UnicodeBlock ENCLOSED_CJK_LETTERS_AND_MONTHS =
                new UnicodeBlock("Enclosed CJK Letters and Months", 0x3200, 0x32FF);
        public static final UnicodeBlock CJK_COMPATIBILITY = new UnicodeBlock("CJK Compatibility", 0x3300, 0x33FF);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A =
                new UnicodeBlock("CJK Unified Ideographs Extension A", 0x3400, 0x4DBF);
        public static final UnicodeBlock YIJING_HEXAGRAM_SYMBOLS =
                new UnicodeBlock("Yijing Hexagram Symbols", 0x4DC0, 0x4DFF);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS =
                new UnicodeBlock("CJK Unified Ideographs", 0x4E00, 0x9FFF);
        public static final UnicodeBlock YI_SYLLABLES = new UnicodeBlock("Yi Syllables", 0xA000, 0xA48F);
        public static final UnicodeBlock YI_RADICALS = new UnicodeBlock("Yi Radicals", 0xA490, 0xA4CF);
        public static final UnicodeBlock LISU = new UnicodeBlock("Lisu", 0xA4D0, 0xA4FF);
        public static final UnicodeBlock VAI = new UnicodeBlock("Vai", 0xA500, 0xA63F);
        public static final UnicodeBlock CYRILLIC_EXTENDED_B = new UnicodeBlock("Cyrillic Extended-B", 0xA640, 0xA69F);
        public static final UnicodeBlock BAMUM = new UnicodeBlock("Bamum", 0xA6A0, 0xA6FF);
        public static final UnicodeBlock MODIFIER_TONE_LETTERS =
                new UnicodeBlock("Modifier Tone Letters", 0xA700, 0xA71F);
        public static final UnicodeBlock LATIN_EXTENDED_D = new UnicodeBlock("Latin Extended-D", 0xA720, 0xA7FF);
        public static final UnicodeBlock SYLOTI_NAGRI = new UnicodeBlock("Syloti Nagri", 0xA800, 0xA82F);
        public static final UnicodeBlock COMMON_INDIC_NUMBER_FORMS =
                new UnicodeBlock("Common Indic Number Forms", 0xA830, 0xA83F);
        public static final UnicodeBlock PHAGS_PA = new UnicodeBlock("Phags-pa", 0xA840, 0xA87F);
        public static final UnicodeBlock SAURASHTRA = new UnicodeBlock("Saurashtra", 0xA880, 0xA8DF);
        public static final UnicodeBlock DEVANAGARI_EXTENDED = new UnicodeBlock("Devanagari Extended", 0xA8E0, 0xA8FF);
        public static final UnicodeBlock KAYAH_LI = new UnicodeBlock("Kayah Li", 0xA900, 0xA92F);
        public static final UnicodeBlock REJANG = new UnicodeBlock("Rejang", 0xA930, 0xA95F);
        public static final UnicodeBlock HANGUL_JAMO_EXTENDED_A =
                new UnicodeBlock("Hangul Jamo Extended-A", 0xA960, 0xA97F);
        public static final UnicodeBlock JAVANESE = new UnicodeBlock("Javanese", 0xA980, 0xA9DF);
        public static final UnicodeBlock MYANMAR_EXTENDED_B = new UnicodeBlock("Myanmar Extended-B", 0xA9E0, 0xA9FF);
        public static final UnicodeBlock CHAM = new UnicodeBlock("Cham", 0xAA00, 0xAA5F);
        public static final UnicodeBlock MYANMAR_EXTENDED_A = new UnicodeBlock("Myanmar Extended-A", 0xAA60, 0xAA7F);
        public static final UnicodeBlock TAI_VIET = new UnicodeBlock("Tai Viet", 0xAA80, 0xAADF);
        public static final UnicodeBlock MEETEI_MAYEK_EXTENSIONS =
                new UnicodeBlock("Meetei Mayek Extensions", 0xAAE0, 0xAAFF);
        public static final UnicodeBlock ETHIOPIC_EXTENDED_A = new UnicodeBlock("Ethiopic Extended-A", 0xAB00, 0xAB2F);
        public static final UnicodeBlock LATIN_EXTENDED_E = new UnicodeBlock("Latin Extended-E", 0xAB30, 0xAB6F);
        public static final UnicodeBlock CHEROKEE_SUPPLEMENT = new UnicodeBlock("Cherokee Supplement", 0xAB70, 0xABBF);
        public static final UnicodeBlock MEETEI_MAYEK = new UnicodeBlock("Meetei Mayek", 0xABC0, 0xABFF);
        public static final UnicodeBlock HANGUL_SYLLABLES = new UnicodeBlock("Hangul Syllables", 0xAC00, 0xD7AF);
        public static final UnicodeBlock HANGUL_JAMO_EXTENDED_B =
                new UnicodeBlock("Hangul Jamo Extended-B", 0xD7B0, 0xD7FF);
        public static final UnicodeBlock HIGH_SURROGATES = new UnicodeBlock("High Surrogates", 0xD800, 0xDB7F);
        public static final UnicodeBlock HIGH_PRIVATE_USE_SURROGATES =
                new UnicodeBlock("High Private Use Surrogates", 0xDB80, 0xDBFF);
        public static final UnicodeBlock LOW_SURROGATES = new UnicodeBlock("Low Surrogates", 0xDC00, 0xDFFF);
        public static final UnicodeBlock PRIVATE_USE_AREA = new UnicodeBlock("Private Use Area", 0xE000, 0xF8FF);
        public static final UnicodeBlock CJK_COMPATIBILITY_IDEOGRAPHS =
                new UnicodeBlock("CJK Compatibility Ideographs", 0xF900, 0xFAFF);
        public static final UnicodeBlock ALPHABETIC_PRESENTATION_FORMS =
                new UnicodeBlock("Alphabetic Presentation Forms", 0xFB00, 0xFB4F);
        public static final UnicodeBlock ARABIC_PRESENTATION_FORMS_A =
                new UnicodeBlock("Arabic Presentation Forms-A", 0xFB50, 0xFDFF);
        public static final UnicodeBlock VARIATION_SELECTORS = new UnicodeBlock("Variation Selectors", 0xFE00, 0xFE0F);
        public static final UnicodeBlock VERTICAL_FORMS = new UnicodeBlock("Vertical Forms", 0xFE10, 0xFE1F);
        public static final UnicodeBlock COMBINING_HALF_MARKS =
                new UnicodeBlock("Combining Half Marks", 0xFE20, 0xFE2F);
        public static final UnicodeBlock CJK_COMPATIBILITY_FORMS =
                new UnicodeBlock("CJK Compatibility Forms", 0xFE30, 0xFE4F);
        public static final UnicodeBlock SMALL_FORM_VARIANTS = new UnicodeBlock("Small Form Variants", 0xFE50, 0xFE6F);
        public static final UnicodeBlock ARABIC_PRESENTATION_FORMS_B =
                new UnicodeBlock("Arabic Presentation Forms-B", 0xFE70, 0xFEFF);
        public static final UnicodeBlock HALFWIDTH_AND_FULLWIDTH_FORMS =
                new UnicodeBlock("Halfwidth and Fullwidth Forms", 0xFF00, 0xFFEF);
        public static final UnicodeBlock SPECIALS = new UnicodeBlock("Specials", 0xFFF0, 0xFFFF);
        public static final UnicodeBlock LINEAR_B_SYLLABARY = new UnicodeBlock("Linear B Syllabary", 0x10000, 0x1007F);
        public static final UnicodeBlock LINEAR_B_IDEOGRAMS = new UnicodeBlock("Linear B Ideograms", 0x10080, 0x100FF);
        public static final UnicodeBlock AEGEAN_NUMBERS = new UnicodeBlock("Aegean Numbers", 0x10100, 0x1013F);
        public static final UnicodeBlock ANCIENT_GREEK_NUMBERS =
                new UnicodeBlock("Ancient Greek Numbers", 0x10140, 0x1018F);
        public static final UnicodeBlock ANCIENT_SYMBOLS = new UnicodeBlock("Ancient Symbols", 0x10190, 0x101CF);
        public static final UnicodeBlock PHAISTOS_DISC = new UnicodeBlock("Phaistos Disc", 0x101D0, 0x101FF);
        public static final UnicodeBlock LYCIAN = new UnicodeBlock("Lycian", 0x10280, 0x1029F);
        public static final UnicodeBlock CARIAN = new UnicodeBlock("Carian", 0x102A0, 0x102DF);
        public static final UnicodeBlock COPTIC_EPACT_NUMBERS =
                new UnicodeBlock("Coptic Epact Numbers", 0x102E0, 0x102FF);
        public static final UnicodeBlock OLD_ITALIC = new UnicodeBlock("Old Italic", 0x10300, 0x1032F);
        public static final UnicodeBlock GOTHIC = new UnicodeBlock("Gothic", 0x10330, 0x1034F);
        public static final UnicodeBlock OLD_PERMIC = new UnicodeBlock("Old Permic", 0x10350, 0x1037F);
        public static final UnicodeBlock UGARITIC = new UnicodeBlock("Ugaritic", 0x10380, 0x1039F);
        public static final UnicodeBlock OLD_PERSIAN = new UnicodeBlock("Old Persian", 0x103A0, 0x103DF);
        public static final UnicodeBlock DESERET = new UnicodeBlock("Deseret", 0x10400, 0x1044F);
        public static final UnicodeBlock SHAVIAN = new UnicodeBlock("Shavian", 0x10450, 0x1047F);
        public static final UnicodeBlock OSMANYA = new UnicodeBlock("Osmanya", 0x10480, 0x104AF);
        public static final UnicodeBlock OSAGE = new UnicodeBlock("Osage", 0x104B0, 0x104FF);
        public static final UnicodeBlock ELBASAN = new UnicodeBlock("Elbasan", 0x10500, 0x1052F);
        public static final UnicodeBlock CAUCASIAN_ALBANIAN = new UnicodeBlock("Caucasian Albanian", 0x10530, 0x1056F);
        public static final UnicodeBlock VITHKUQI = new UnicodeBlock("Vithkuqi", 0x10570, 0x105BF);
        public static final UnicodeBlock TODHRI = new UnicodeBlock("Todhri", 0x105C0, 0x105FF);
        public static final UnicodeBlock LINEAR_A = new UnicodeBlock("Linear A", 0x10600, 0x1077F);
        public static final UnicodeBlock LATIN_EXTENDED_F = new UnicodeBlock("Latin Extended-F", 0x10780, 0x107BF);
        public static final UnicodeBlock CYPRIOT_SYLLABARY = new UnicodeBlock("Cypriot Syllabary", 0x10800, 0x1083F);
        public static final UnicodeBlock IMPERIAL_ARAMAIC = new UnicodeBlock("Imperial Aramaic", 0x10840, 0x1085F);
        public static final UnicodeBlock PALMYRENE = new UnicodeBlock("Palmyrene", 0x10860, 0x1087F);
        public static final UnicodeBlock NABATAEAN = new UnicodeBlock("Nabataean", 0x10880, 0x108AF);
        public static final UnicodeBlock HATRAN = new UnicodeBlock("Hatran", 0x108E0, 0x108FF);
        public static final UnicodeBlock PHOENICIAN = new UnicodeBlock("Phoenician", 0x10900, 0x1091F);
        public static final UnicodeBlock LYDIAN = new UnicodeBlock("Lydian", 0x10920, 0x1093F);
        public static final UnicodeBlock MEROITIC_HIEROGLYPHS =
                new UnicodeBlock("Meroitic Hieroglyphs", 0x10980, 0x1099F);
        public static final UnicodeBlock MEROITIC_CURSIVE = new UnicodeBlock("Meroitic Cursive", 0x109A0, 0x109FF);
        public static final UnicodeBlock KHAROSHTHI = new UnicodeBlock("Kharoshthi", 0x10A00, 0x10A5F);
        public static final UnicodeBlock OLD_SOUTH_ARABIAN = new UnicodeBlock("Old South Arabian", 0x10A60, 0x10A7F);
        public static final UnicodeBlock OLD_NORTH_ARABIAN = new UnicodeBlock("Old North Arabian", 0x10A80, 0x10A9F);
        public static final UnicodeBlock MANICHAEAN = new UnicodeBlock("Manichaean", 0x10AC0, 0x10AFF);
        public static final UnicodeBlock AVESTAN = new UnicodeBlock("Avestan", 0x10B00, 0x10B3F);
        public static final UnicodeBlock INSCRIPTIONAL_PARTHIAN =
                new UnicodeBlock("Inscriptional Parthian", 0x10B40, 0x10B5F);
        public static final UnicodeBlock INSCRIPTIONAL_PAHLAVI =
                new UnicodeBlock("Inscriptional Pahlavi", 0x10B60, 0x10B7F);
        public static final UnicodeBlock PSALTER_PAHLAVI = new UnicodeBlock("Psalter Pahlavi", 0x10B80, 0x10BAF);
        public static final UnicodeBlock OLD_TURKIC = new UnicodeBlock("Old Turkic", 0x10C00, 0x10C4F);
        public static final UnicodeBlock OLD_HUNGARIAN = new UnicodeBlock("Old Hungarian", 0x10C80, 0x10CFF);
        public static final UnicodeBlock HANIFI_ROHINGYA = new UnicodeBlock("Hanifi Rohingya", 0x10D00, 0x10D3F);
        public static final UnicodeBlock GARAY = new UnicodeBlock("Garay", 0x10D40, 0x10D8F);
        public static final UnicodeBlock RUMI_NUMERAL_SYMBOLS =
                new UnicodeBlock("Rumi Numeral Symbols", 0x10E60, 0x10E7F);
        public static final UnicodeBlock YEZIDI = new UnicodeBlock("Yezidi", 0x10E80, 0x10EBF);
        public static final UnicodeBlock ARABIC_EXTENDED_C = new UnicodeBlock("Arabic Extended-C", 0x10EC0, 0x10EFF);
        public static final UnicodeBlock OLD_SOGDIAN = new UnicodeBlock("Old Sogdian", 0x10F00, 0x10F2F);
        public static final UnicodeBlock SOGDIAN = new UnicodeBlock("Sogdian", 0x10F30, 0x10F6F);
        public static final UnicodeBlock OLD_UYGHUR = new UnicodeBlock("Old Uyghur", 0x10F70, 0x10FAF);
        public static final UnicodeBlock CHORASMIAN = new UnicodeBlock("Chorasmian", 0x10FB0, 0x10FDF);
        public static final UnicodeBlock ELYMAIC = new UnicodeBlock("Elymaic", 0x10FE0, 0x10FFF);
        public static final UnicodeBlock BRAHMI = new UnicodeBlock("Brahmi", 0x11000, 0x1107F);
        public static final UnicodeBlock KAITHI = new UnicodeBlock("Kaithi", 0x11080, 0x110CF);
        public static final UnicodeBlock SORA_SOMPENG = new UnicodeBlock("Sora Sompeng", 0x110D0, 0x110FF);
        public static final UnicodeBlock CHAKMA = new UnicodeBlock("Chakma", 0x11100, 0x1114F);
        public static final UnicodeBlock MAHAJANI = new UnicodeBlock("Mahajani", 0x11150, 0x1117F);
        public static final UnicodeBlock SHARADA = new UnicodeBlock("Sharada", 0x11180, 0x111DF);
        public static final UnicodeBlock SINHALA_ARCHAIC_NUMBERS =
                new UnicodeBlock("Sinhala Archaic Numbers", 0x111E0, 0x111FF);
        public static final UnicodeBlock KHOJKI = new UnicodeBlock("Khojki", 0x11200, 0x1124F);
        public static final UnicodeBlock MULTANI = new UnicodeBlock("Multani", 0x11280, 0x112AF);
        public static final UnicodeBlock KHUDAWADI = new UnicodeBlock("Khudawadi", 0x112B0, 0x112FF);
        public static final UnicodeBlock GRANTHA = new UnicodeBlock("Grantha", 0x11300, 0x1137F);
        public static final UnicodeBlock TULU_TIGALARI = new UnicodeBlock("Tulu-Tigalari", 0x11380, 0x113FF);
        public static final UnicodeBlock NEWA = new UnicodeBlock("Newa", 0x11400, 0x1147F);
        public static final UnicodeBlock TIRHUTA = new UnicodeBlock("Tirhuta", 0x11480, 0x114DF);
        public static final UnicodeBlock SIDDHAM = new UnicodeBlock("Siddham", 0x11580, 0x115FF);
        public static final UnicodeBlock MODI = new UnicodeBlock("Modi", 0x11600, 0x1165F);
        public static final UnicodeBlock MONGOLIAN_SUPPLEMENT =
                new UnicodeBlock("Mongolian Supplement", 0x11660, 0x1167F);
        public static final UnicodeBlock TAKRI = new UnicodeBlock("Takri", 0x11680, 0x116CF);
        public static final UnicodeBlock MYANMAR_EXTENDED_C = new UnicodeBlock("Myanmar Extended-C", 0x116D0, 0x116FF);
        public static final UnicodeBlock AHOM = new UnicodeBlock("Ahom", 0x11700, 0x1174F);
        public static final UnicodeBlock DOGRA = new UnicodeBlock("Dogra", 0x11800, 0x1184F);
        public static final UnicodeBlock WARANG_CITI = new UnicodeBlock("Warang Citi", 0x118A0, 0x118FF);
        public static final UnicodeBlock DIVES_AKURU = new UnicodeBlock("Dives Akuru", 0x11900, 0x1195F);
        public static final UnicodeBlock NANDINAGARI = new UnicodeBlock("Nandinagari", 0x119A0, 0x119FF);
        public static final UnicodeBlock ZANABAZAR_SQUARE = new UnicodeBlock("Zanabazar Square", 0x11A00, 0x11A4F);
        public static final UnicodeBlock SOYOMBO = new UnicodeBlock("Soyombo", 0x11A50, 0x11AAF);
        public static final UnicodeBlock UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS_EXTENDED_A =
                new UnicodeBlock("Unified Canadian Aboriginal Syllabics Extended-A", 0x11AB0, 0x11ABF);
        public static final UnicodeBlock PAU_CIN_HAU = new UnicodeBlock("Pau Cin Hau", 0x11AC0, 0x11AFF);
        public static final UnicodeBlock DEVANAGARI_EXTENDED_A =
                new UnicodeBlock("Devanagari Extended-A", 0x11B00, 0x11B5F);
        public static final UnicodeBlock SUNUWAR = new UnicodeBlock("Sunuwar", 0x11BC0, 0x11BFF);
        public static final UnicodeBlock BHAIKSUKI = new UnicodeBlock("Bhaiksuki", 0x11C00, 0x11C6F);
        public static final UnicodeBlock MARCHEN = new UnicodeBlock("Marchen", 0x11C70, 0x11CBF);
        public static final UnicodeBlock MASARAM_GONDI = new UnicodeBlock("Masaram Gondi", 0x11D00, 0x11D5F);
        public static final UnicodeBlock GUNJALA_GONDI = new UnicodeBlock("Gunjala Gondi", 0x11D60, 0x11DAF);
        public static final UnicodeBlock MAKASAR = new UnicodeBlock("Makasar", 0x11EE0, 0x11EFF);
        public static final UnicodeBlock KAWI = new UnicodeBlock("Kawi", 0x11F00, 0x11F5F);
        public static final UnicodeBlock LISU_SUPPLEMENT = new UnicodeBlock("Lisu Supplement", 0x11FB0, 0x11FBF);
        public static final UnicodeBlock TAMIL_SUPPLEMENT = new UnicodeBlock("Tamil Supplement", 0x11FC0, 0x11FFF);
        public static final UnicodeBlock CUNEIFORM = new UnicodeBlock("Cuneiform", 0x12000, 0x123FF);
        public static final UnicodeBlock CUNEIFORM_NUMBERS_AND_PUNCTUATION =
                new UnicodeBlock("Cuneiform Numbers and Punctuation", 0x12400, 0x1247F);
        public static final UnicodeBlock EARLY_DYNASTIC_CUNEIFORM =
                new UnicodeBlock("Early Dynastic Cuneiform", 0x12480, 0x1254F);
        public static final UnicodeBlock CYPRO_MINOAN = new UnicodeBlock("Cypro-Minoan", 0x12F90, 0x12FFF);
        public static final UnicodeBlock EGYPTIAN_HIEROGLYPHS =
                new UnicodeBlock("Egyptian Hieroglyphs", 0x13000, 0x1342F);
        public static final UnicodeBlock EGYPTIAN_HIEROGLYPH_FORMAT_CONTROLS =
                new UnicodeBlock("Egyptian Hieroglyph Format Controls", 0x13430, 0x1345F);
        public static final UnicodeBlock EGYPTIAN_HIEROGLYPHS_EXTENDED_A =
                new UnicodeBlock("Egyptian Hieroglyphs Extended-A", 0x13460, 0x143FF);
        public static final UnicodeBlock ANATOLIAN_HIEROGLYPHS =
                new UnicodeBlock("Anatolian Hieroglyphs", 0x14400, 0x1467F);
        public static final UnicodeBlock GURUNG_KHEMA = new UnicodeBlock("Gurung Khema", 0x16100, 0x1613F);
        public static final UnicodeBlock BAMUM_SUPPLEMENT = new UnicodeBlock("Bamum Supplement", 0x16800, 0x16A3F);
        public static final UnicodeBlock MRO = new UnicodeBlock("Mro", 0x16A40, 0x16A6F);
        public static final UnicodeBlock TANGSA = new UnicodeBlock("Tangsa", 0x16A70, 0x16ACF);
        public static final UnicodeBlock BASSA_VAH = new UnicodeBlock("Bassa Vah", 0x16AD0, 0x16AFF);
        public static final UnicodeBlock PAHAWH_HMONG = new UnicodeBlock("Pahawh Hmong", 0x16B00, 0x16B8F);
        public static final UnicodeBlock KIRAT_RAI = new UnicodeBlock("Kirat Rai", 0x16D40, 0x16D7F);
        public static final UnicodeBlock MEDEFAIDRIN = new UnicodeBlock("Medefaidrin", 0x16E40, 0x16E9F);
        public static final UnicodeBlock MIAO = new UnicodeBlock("Miao", 0x16F00, 0x16F9F);
        public static final UnicodeBlock IDEOGRAPHIC_SYMBOLS_AND_PUNCTUATION =
                new UnicodeBlock("Ideographic Symbols and Punctuation", 0x16FE0, 0x16FFF);
        public static final UnicodeBlock TANGUT = new UnicodeBlock("Tangut", 0x17000, 0x187FF);
        public static final UnicodeBlock TANGUT_COMPONENTS = new UnicodeBlock("Tangut Components", 0x18800, 0x18AFF);
        public static final UnicodeBlock KHITAN_SMALL_SCRIPT =
                new UnicodeBlock("Khitan Small Script", 0x18B00, 0x18CFF);
        public static final UnicodeBlock TANGUT_SUPPLEMENT = new UnicodeBlock("Tangut Supplement", 0x18D00, 0x18D7F);
        public static final UnicodeBlock KANA_EXTENDED_B = new UnicodeBlock("Kana Extended-B", 0x1AFF0, 0x1AFFF);
        public static final UnicodeBlock KANA_SUPPLEMENT = new UnicodeBlock("Kana Supplement", 0x1B000, 0x1B0FF);
        public static final UnicodeBlock KANA_EXTENDED_A = new UnicodeBlock("Kana Extended-A", 0x1B100, 0x1B12F);
        public static final UnicodeBlock SMALL_KANA_EXTENSION =
                new UnicodeBlock("Small Kana Extension", 0x1B130, 0x1B16F);
        public static final UnicodeBlock NUSHU = new UnicodeBlock("Nushu", 0x1B170, 0x1B2FF);
        public static final UnicodeBlock DUPLOYAN = new UnicodeBlock("Duployan", 0x1BC00, 0x1BC9F);
        public static final UnicodeBlock SHORTHAND_FORMAT_CONTROLS =
                new UnicodeBlock("Shorthand Format Controls", 0x1BCA0, 0x1BCAF);
        public static final UnicodeBlock SYMBOLS_FOR_LEGACY_COMPUTING_SUPPLEMENT =
                new UnicodeBlock("Symbols for Legacy Computing Supplement", 0x1CC00, 0x1CEBF);
        public static final UnicodeBlock ZNAMENNY_MUSICAL_NOTATION =
                new UnicodeBlock("Znamenny Musical Notation", 0x1CF00, 0x1CFCF);
        public static final UnicodeBlock BYZANTINE_MUSICAL_SYMBOLS =
                new UnicodeBlock("Byzantine Musical Symbols", 0x1D000, 0x1D0FF);
        public static final UnicodeBlock MUSICAL_SYMBOLS = new UnicodeBlock("Musical Symbols", 0x1D100, 0x1D1FF);
        public static final UnicodeBlock ANCIENT_GREEK_MUSICAL_NOTATION =
                new UnicodeBlock("Ancient Greek Musical Notation", 0x1D200, 0x1D24F);
        public static final UnicodeBlock KAKTOVIK_NUMERALS = new UnicodeBlock("Kaktovik Numerals", 0x1D2C0, 0x1D2DF);
        public static final UnicodeBlock MAYAN_NUMERALS = new UnicodeBlock("Mayan Numerals", 0x1D2E0, 0x1D2FF);
        public static final UnicodeBlock TAI_XUAN_JING_SYMBOLS =
                new UnicodeBlock("Tai Xuan Jing Symbols", 0x1D300, 0x1D35F);
        public static final UnicodeBlock COUNTING_ROD_NUMERALS =
                new UnicodeBlock("Counting Rod Numerals", 0x1D360, 0x1D37F);
        public static final UnicodeBlock MATHEMATICAL_ALPHANUMERIC_SYMBOLS =
                new UnicodeBlock("Mathematical Alphanumeric Symbols", 0x1D400, 0x1D7FF);
        public static final UnicodeBlock SUTTON_SIGNWRITING = new UnicodeBlock("Sutton SignWriting", 0x1D800, 0x1DAAF);
        public static final UnicodeBlock LATIN_EXTENDED_G = new UnicodeBlock("Latin Extended-G", 0x1DF00, 0x1DFFF);
        public static final UnicodeBlock GLAGOLITIC_SUPPLEMENT =
                new UnicodeBlock("Glagolitic Supplement", 0x1E000, 0x1E02F);
        public static final UnicodeBlock CYRILLIC_EXTENDED_D =
                new UnicodeBlock("Cyrillic Extended-D", 0x1E030, 0x1E08F);
        public static final UnicodeBlock NYIAKENG_PUACHUE_HMONG =
                new UnicodeBlock("Nyiakeng Puachue Hmong", 0x1E100, 0x1E14F);
        public static final UnicodeBlock TOTO = new UnicodeBlock("Toto", 0x1E290, 0x1E2BF);
        public static final UnicodeBlock WANCHO = new UnicodeBlock("Wancho", 0x1E2C0, 0x1E2FF);
        public static final UnicodeBlock NAG_MUNDARI = new UnicodeBlock("Nag Mundari", 0x1E4D0, 0x1E4FF);
        public static final UnicodeBlock OL_ONAL = new UnicodeBlock("Ol Onal", 0x1E5D0, 0x1E5FF);
        public static final UnicodeBlock ETHIOPIC_EXTENDED_B =
                new UnicodeBlock("Ethiopic Extended-B", 0x1E7E0, 0x1E7FF);
        public static final UnicodeBlock MENDE_KIKAKUI = new UnicodeBlock("Mende Kikakui", 0x1E800, 0x1E8DF);
        public static final UnicodeBlock ADLAM = new UnicodeBlock("Adlam", 0x1E900, 0x1E95F);
        public static final UnicodeBlock INDIC_SIYAQ_NUMBERS =
                new UnicodeBlock("Indic Siyaq Numbers", 0x1EC70, 0x1ECBF);
        public static final UnicodeBlock OTTOMAN_SIYAQ_NUMBERS =
                new UnicodeBlock("Ottoman Siyaq Numbers", 0x1ED00, 0x1ED4F);
        public static final UnicodeBlock ARABIC_MATHEMATICAL_ALPHABETIC_SYMBOLS =
                new UnicodeBlock("Arabic Mathematical Alphabetic Symbols", 0x1EE00, 0x1EEFF);
        public static final UnicodeBlock MAHJONG_TILES = new UnicodeBlock("Mahjong Tiles", 0x1F000, 0x1F02F);
        public static final UnicodeBlock DOMINO_TILES = new UnicodeBlock("Domino Tiles", 0x1F030, 0x1F09F);
        public static final UnicodeBlock PLAYING_CARDS = new UnicodeBlock("Playing Cards", 0x1F0A0, 0x1F0FF);
        public static final UnicodeBlock ENCLOSED_ALPHANUMERIC_SUPPLEMENT =
                new UnicodeBlock("Enclosed Alphanumeric Supplement", 0x1F100, 0x1F1FF);
        public static final UnicodeBlock ENCLOSED_IDEOGRAPHIC_SUPPLEMENT =
                new UnicodeBlock("Enclosed Ideographic Supplement", 0x1F200, 0x1F2FF);
        public static final UnicodeBlock MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS =
                new UnicodeBlock("Miscellaneous Symbols and Pictographs", 0x1F300, 0x1F5FF);
        public static final UnicodeBlock EMOTICONS = new UnicodeBlock("Emoticons", 0x1F600, 0x1F64F);
        public static final UnicodeBlock ORNAMENTAL_DINGBATS =
                new UnicodeBlock("Ornamental Dingbats", 0x1F650, 0x1F67F);
        public static final UnicodeBlock TRANSPORT_AND_MAP_SYMBOLS =
                new UnicodeBlock("Transport and Map Symbols", 0x1F680, 0x1F6FF);
        public static final UnicodeBlock ALCHEMICAL_SYMBOLS = new UnicodeBlock("Alchemical Symbols", 0x1F700, 0x1F77F);
        public static final UnicodeBlock GEOMETRIC_SHAPES_EXTENDED =
                new UnicodeBlock("Geometric Shapes Extended", 0x1F780, 0x1F7FF);
        public static final UnicodeBlock SUPPLEMENTAL_ARROWS_C =
                new UnicodeBlock("Supplemental Arrows-C", 0x1F800, 0x1F8FF);
        public static final UnicodeBlock SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS =
                new UnicodeBlock("Supplemental Symbols and Pictographs", 0x1F900, 0x1F9FF);
        public static final UnicodeBlock CHESS_SYMBOLS = new UnicodeBlock("Chess Symbols", 0x1FA00, 0x1FA6F);
        public static final UnicodeBlock SYMBOLS_AND_PICTOGRAPHS_EXTENDED_A =
                new UnicodeBlock("Symbols and Pictographs Extended-A", 0x1FA70, 0x1FAFF);
        public static final UnicodeBlock SYMBOLS_FOR_LEGACY_COMPUTING =
                new UnicodeBlock("Symbols for Legacy Computing", 0x1FB00, 0x1FBFF);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B =
                new UnicodeBlock("CJK Unified Ideographs Extension B", 0x20000, 0x2A6DF);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_C =
                new UnicodeBlock("CJK Unified Ideographs Extension C", 0x2A700, 0x2B73F);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_D =
                new UnicodeBlock("CJK Unified Ideographs Extension D", 0x2B740, 0x2B81F);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_E =
                new UnicodeBlock("CJK Unified Ideographs Extension E", 0x2B820, 0x2CEAF);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_F =
                new UnicodeBlock("CJK Unified Ideographs Extension F", 0x2CEB0, 0x2EBEF);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_I =
                new UnicodeBlock("CJK Unified Ideographs Extension I", 0x2EBF0, 0x2EE5F);
        public static final UnicodeBlock CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT =
                new UnicodeBlock("CJK Compatibility Ideographs Supplement", 0x2F800, 0x2FA1F);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_G =
                new UnicodeBlock("CJK Unified Ideographs Extension G", 0x30000, 0x3134F);
        public static final UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_H =
                new UnicodeBlock("CJK Unified Ideographs Extension H", 0x31350, 0x323AF);
        public static final UnicodeBlock TAGS = new UnicodeBlock("Tags", 0xE0000, 0xE007F);
        public static final UnicodeBlock VARIATION_SELECTORS_SUPPLEMENT =
                new UnicodeBlock("Variation Selectors Supplement", 0xE0100, 0xE01EF);
        public static final UnicodeBlock SUPPLEMENTARY_PRIVATE_USE_AREA_A =
                new UnicodeBlock("Supplementary Private Use Area-A", 0xF0000, 0xFFFFF);
        public static final UnicodeBlock SUPPLEMENTARY_PRIVATE_USE_AREA_B =
                new UnicodeBlock("Supplementary Private Use Area-B", 0x100000, 0x10FFFF);
        /** The surrogates in one; {@link #of(int)} tells three blocks apart. */
        @Deprecated
        public static final UnicodeBlock SURROGATES_AREA = new UnicodeBlock("SURROGATES_AREA");

        private UnicodeBlock(String name) {
            super(name);
            title = name;
            from = 0;
            to = -1;
        }

        private UnicodeBlock(String title, int from, int to) {
            this(title.toUpperCase(java.util.Locale.ROOT).replace(' ', '_').replace('-', '_'), title, from, to);
        }

        private UnicodeBlock(String name, String title, int from, int to) {
            super(name);
            this.title = title;
            this.from = from;
            this.to = to;
            ALL.add(this);
        }

        /** Names in capitals, as {@link #forName} compares them. */
        private static final class Names {
            static final java.util.HashMap<String, UnicodeBlock> BLOCKS = new java.util.HashMap<>();

            static {
                for (UnicodeBlock block : ALL) {
                    add(block, block.title);
                    add(block, block.toString());
                }
                add(GREEK, "Greek");
                add(COMBINING_MARKS_FOR_SYMBOLS, "Combining Marks for Symbols");
                add(CYRILLIC_SUPPLEMENTARY, "Cyrillic Supplementary");
                add(SURROGATES_AREA, "SURROGATES_AREA");
            }

            private static void add(UnicodeBlock block, String name) {
                String key = name.toUpperCase(java.util.Locale.ROOT);
                BLOCKS.put(key, block);
                BLOCKS.put(key.replace(" ", ""), block);
            }
        }

        /** Returns the block of a char, or null. */
        public static UnicodeBlock of(char c) {
            return of((int) c);
        }

        /** Returns the block of a code point, or null. */
        public static UnicodeBlock of(int codePoint) {
            if (!isValidCodePoint(codePoint)) {
                throw new IllegalArgumentException(
                        "Not a valid Unicode code point: 0x" + Integer.toHexString(codePoint).toUpperCase());
            }
            int low = 0;
            int high = ALL.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (ALL.get(middle).from <= codePoint) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            UnicodeBlock block = ALL.get(low);
            return codePoint <= block.to ? block : null;
        }

        /** Returns the block of a name: the standard's, with or without blanks, or the constant's. */
        public static UnicodeBlock forName(String blockName) {
            UnicodeBlock block = Names.BLOCKS.get(blockName.toUpperCase(java.util.Locale.ROOT));
            if (block == null) {
                throw new IllegalArgumentException("Not a valid block name: " + blockName);
            }
            return block;
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
