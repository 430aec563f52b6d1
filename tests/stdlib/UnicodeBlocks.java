import java.lang.Character.UnicodeBlock;

/** Blocks by code point and by name. */
public class UnicodeBlocks {
    private static void named(String name) {
        try {
            System.out.println(name + ": " + UnicodeBlock.forName(name));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        System.out.println(UnicodeBlock.of('a')); // expect: BASIC_LATIN
        System.out.println(UnicodeBlock.of('\u00e9')); // expect: LATIN_1_SUPPLEMENT
        System.out.println(UnicodeBlock.of('\u0370')); // expect: GREEK
        System.out.println(UnicodeBlock.of('\ud900')); // expect: HIGH_SURROGATES
        System.out.println(UnicodeBlock.of(0x1F600)); // expect: EMOTICONS
        System.out.println(UnicodeBlock.of(0x10FFFF)); // expect: SUPPLEMENTARY_PRIVATE_USE_AREA_B
        System.out.println(UnicodeBlock.of(0x50000)); // expect: null
        named("Basic Latin"); // expect: Basic Latin: BASIC_LATIN
        named("latin-1supplement"); // expect: latin-1supplement: LATIN_1_SUPPLEMENT
        named("Greek and Coptic"); // expect: Greek and Coptic: GREEK
        named("Cyrillic Supplementary"); // expect: Cyrillic Supplementary: CYRILLIC_SUPPLEMENTARY
        named("SURROGATES_AREA"); // expect: SURROGATES_AREA: SURROGATES_AREA
        named("Nowhere"); // expect: Not a valid block name: Nowhere
        try {
            UnicodeBlock.of(0x110000);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage()); // expect: Not a valid Unicode code point: 0x110000
        }
    }
}
