import java.util.*;

/** Blocks, scripts and subsets: by code point and by name. */
// covers: Character
public class CharacterNamesTest {
    static void attempt(Runnable r) {
        try {
            r.run();
        } catch (RuntimeException e) {
            System.out.println(e.getClass());
        }
    }

    public static void main(String[] args) {
        int[] points = {0, 'A', 0xe9, 0x100, 0x1f0, 0x250, 0x2b0, 0x301, 0x391, 0x3e2, 0x410, 0x531, 0x5d0, 0x627, 0x640, 0x710, 0x905, 0x985, 0xe01, 0x10a0, 0x1100, 0x1200, 0x13a0, 0x1400, 0x1680, 0x16a0, 0x1780, 0x1800, 0x1e00, 0x1f00, 0x2000, 0x200d, 0x20ac,
            0x2126, 0x212a, 0x2190, 0x2200, 0x2500, 0x2800, 0x2c00, 0x2c80, 0x2e80, 0x3005, 0x3041, 0x30a1, 0x30fc, 0x3105, 0x3131, 0x3400, 0x4e00, 0xa000, 0xac00, 0xd800, 0xdc00, 0xe000, 0xf900, 0xfb00, 0xfe00, 0xfeff, 0xff21, 0xff71, 0xfffd, 0x10000, 0x10300,
            0x10330, 0x10400, 0x10800, 0x12000, 0x13000, 0x1b000, 0x1d100, 0x1d400, 0x1f000, 0x1f600, 0x20000, 0x2a700, 0x2f800, 0xe0001, 0xe0100, 0xf0000, 0x10ffff};
        for (int c : points) System.out.println(Integer.toHexString(c) + " " + Character.UnicodeBlock.of(c) + " " + Character.UnicodeScript.of(c));
        System.out.println(Character.UnicodeBlock.of('a') + " " + (Character.UnicodeBlock.of('a') == Character.UnicodeBlock.BASIC_LATIN));
        for (String name : new String[] {"Basic Latin", "BasicLatin", "BASIC_LATIN", "greek and coptic", "Greek", "CJK Unified Ideographs", "nothing", ""}) attempt(() -> System.out.println(Character.UnicodeBlock.forName(name)));
        for (String name : new String[] {"Latin", "LATIN", "latn", "Latn", "Grek", "greek", "Zyyy", "COMMON", "Zinh", "inherited", "Zzzz", "unknown", "Hani", "Hira", "Kana", "Cyrl", "Arab", "Hebr", "Thai", "Hang", "Copt", "Qaac", "nothing", ""})
            attempt(() -> System.out.println(name + " " + Character.UnicodeScript.forName(name)));
        attempt(() -> Character.UnicodeScript.of(-1));
        attempt(() -> Character.UnicodeScript.of(0x110000));
        attempt(() -> Character.UnicodeBlock.of(0x110000));
        attempt(() -> Character.UnicodeScript.forName(null));
        System.out.println(Character.UnicodeScript.valueOf("HAN") + " " + Character.UnicodeScript.HAN.ordinal() + " " + (Character.UnicodeScript.values().length > 150) + " " + Character.UnicodeScript.COMMON.ordinal() + " " + Character.UnicodeScript.UNKNOWN.compareTo(Character.UnicodeScript.LATIN) / 100);
        Character.Subset subset = new Character.Subset("MINE") {};
        System.out.println(subset + " " + subset.equals(subset) + " " + subset.equals(Character.UnicodeBlock.ARROWS) + " " + (Character.UnicodeBlock.ARROWS instanceof Character.Subset));
        Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
        for (int c = 0; c < 0x3100; c++) counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
        for (Character.UnicodeScript s : new Character.UnicodeScript[] {Character.UnicodeScript.GREEK, Character.UnicodeScript.HEBREW, Character.UnicodeScript.THAI, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA}) System.out.println(s + " " + counts.get(s));
        for (String s : new String[] {"\\p{IsLatin}+", "\\p{script=Greek}", "\\p{sc=Cyrl}", "\\p{IsHan}", "\\p{InGreek}", "\\p{block=Cyrillic}"}) System.out.println("Latin\u0391\u0416\u4e2d".replaceAll(s, "-"));
    }
}
