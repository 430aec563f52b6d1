package java.nio.charset;

/** The charsets every platform has. */
public final class StandardCharsets {
    /** UTF-8. */
    public static final Charset UTF_8 = new Utf8Charset();
    /** ISO Latin 1. */
    public static final Charset ISO_8859_1 = new LatinCharset("ISO-8859-1",
        "iso-ir-100,ISO_8859-1,latin1,l1,IBM819,cp819,csISOLatin1,819,"
        + "IBM-819,ISO8859_1,ISO_8859-1:1987,ISO_8859_1,8859_1,ISO8859-1",
        0xff);
    /** Seven-bit ASCII. */
    public static final Charset US_ASCII = new LatinCharset("US-ASCII",
        "iso-ir-6,ANSI_X3.4-1986,ISO_646.irv:1991,ASCII,ISO646-US,us,"
        + "IBM367,cp367,csASCII,default,646,iso_646.irv:1983,"
        + "ANSI_X3.4-1968,ascii7", 0x7f);
    /** UTF-16, most significant byte first. */
    public static final Charset UTF_16BE = new Utf16Charset("UTF-16BE",
        "UTF_16BE,ISO-10646-UCS-2,X-UTF-16BE,UnicodeBigUnmarked",
        Utf16Charset.BIG);
    /** UTF-16, least significant byte first. */
    public static final Charset UTF_16LE = new Utf16Charset("UTF-16LE",
        "UTF_16LE,X-UTF-16LE,UnicodeLittleUnmarked", Utf16Charset.LITTLE);
    /** UTF-16 with a byte-order mark. */
    public static final Charset UTF_16 = new Utf16Charset("UTF-16",
        "UTF_16,utf16,unicode,UnicodeBig", Utf16Charset.MARKED);
    /** UTF-32, most significant byte first. */
    public static final Charset UTF_32BE = new Utf32Charset("UTF-32BE",
        "UTF_32BE,X-UTF-32BE", Utf16Charset.BIG);
    /** UTF-32, least significant byte first. */
    public static final Charset UTF_32LE = new Utf32Charset("UTF-32LE",
        "UTF_32LE,X-UTF-32LE", Utf16Charset.LITTLE);
    /** UTF-32 with an optional byte-order mark. */
    public static final Charset UTF_32 = new Utf32Charset("UTF-32",
        "UTF_32,UTF32,ISO-10646-UCS-4", Utf16Charset.MARKED);

    private StandardCharsets() {
    }
}
