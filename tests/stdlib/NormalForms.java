import java.text.Normalizer;

/** Unicode's normal forms. */
public class NormalForms {
    static String hex(String s) {
        StringBuilder out = new StringBuilder();
        s.codePoints().forEach(c -> out.append(Integer.toHexString(c)).append(' '));
        return out.toString();
    }

    public static void main(String[] args) {
        String[] texts = {"plain", "\u00e4\u00c5", "A\u030a", "a\u0323\u0307", "a\u0307\u0323", "\ud55c\uae00", "\u1112\u1161\u11ab",
                "\ufb01\u2460\u00bd", "\u212b\u2126", "\u0958", "\u1e9b\u0323", "\u0344", "a\u0301\u0301b\u0301", "\ud834\udd5e", "\u0f73\u0f71",
                "\u0301\u0308", "o\u0302\u0301\u031b", "\u3392\uff76\uff9e", "\ufdfa"};
        for (String text : texts) {
            for (Normalizer.Form form : Normalizer.Form.values()) {
                System.out.print(form.name() + " " + hex(Normalizer.normalize(text, form)) + Normalizer.isNormalized(text, form) + "; ");
            }
            System.out.println();
        }
        int[] sums = new int[4];
        for (int c = 0; c < 0xac20; c++) {
            if (!known(c)) continue;
            for (Normalizer.Form form : Normalizer.Form.values()) {
                sums[form.ordinal()] = sums[form.ordinal()] * 31 + Normalizer.normalize("e\u0323" + Character.toString(c) + "\u0301", form).hashCode();
            }
        }
        System.out.println(java.util.Arrays.toString(sums));
        System.out.println(Normalizer.normalize("Cr\u00e8me Br\u00fbl\u00e9e", Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
    }

    /** Characters older than Unicode 6, not too many. */
    static boolean known(int c) {
        return c >= 0xa0 && c < 0x280 || c >= 0x300 && c < 0x360 || c >= 0x1e00 && c < 0x1e20 || c >= 0xac00 && c < 0xac20;
        // expect: NFD 70 6c 61 69 6e true; NFC 70 6c 61 69 6e true; NFKD 70 6c 61 69 6e true; NFKC 70 6c 61 69 6e true; 
        // expect: NFD 61 308 41 30a false; NFC e4 c5 true; NFKD 61 308 41 30a false; NFKC e4 c5 true; 
        // expect: NFD 41 30a true; NFC c5 false; NFKD 41 30a true; NFKC c5 false; 
        // expect: NFD 61 323 307 true; NFC 1ea1 307 false; NFKD 61 323 307 true; NFKC 1ea1 307 false; 
        // expect: NFD 61 323 307 false; NFC 1ea1 307 false; NFKD 61 323 307 false; NFKC 1ea1 307 false; 
        // expect: NFD 1112 1161 11ab 1100 1173 11af false; NFC d55c ae00 true; NFKD 1112 1161 11ab 1100 1173 11af false; NFKC d55c ae00 true; 
        // expect: NFD 1112 1161 11ab true; NFC d55c false; NFKD 1112 1161 11ab true; NFKC d55c false; 
        // expect: NFD fb01 2460 bd true; NFC fb01 2460 bd true; NFKD 66 69 31 31 2044 32 false; NFKC 66 69 31 31 2044 32 false; 
        // expect: NFD 41 30a 3a9 false; NFC c5 3a9 false; NFKD 41 30a 3a9 false; NFKC c5 3a9 false; 
        // expect: NFD 915 93c false; NFC 915 93c false; NFKD 915 93c false; NFKC 915 93c false; 
        // expect: NFD 17f 323 307 false; NFC 1e9b 323 true; NFKD 73 323 307 false; NFKC 1e69 false; 
        // expect: NFD 308 301 false; NFC 308 301 false; NFKD 308 301 false; NFKC 308 301 false; 
        // expect: NFD 61 301 301 62 301 true; NFC e1 301 62 301 false; NFKD 61 301 301 62 301 true; NFKC e1 301 62 301 false; 
        // expect: NFD 1d157 1d165 false; NFC 1d157 1d165 false; NFKD 1d157 1d165 false; NFKC 1d157 1d165 false; 
        // expect: NFD f71 f71 f72 false; NFC f71 f71 f72 false; NFKD f71 f71 f72 false; NFKC f71 f71 f72 false; 
        // expect: NFD 301 308 true; NFC 301 308 true; NFKD 301 308 true; NFKC 301 308 true; 
        // expect: NFD 6f 31b 302 301 false; NFC 1a1 302 301 false; NFKD 6f 31b 302 301 false; NFKC 1a1 302 301 false; 
        // expect: NFD 3392 ff76 ff9e true; NFC 3392 ff76 ff9e true; NFKD 4d 48 7a 30ab 3099 false; NFKC 4d 48 7a 30ac false; 
        // expect: NFD fdfa true; NFC fdfa true; NFKD 635 644 649 20 627 644 644 647 20 639 644 64a 647 20 648 633 644 645 false; NFKC 635 644 649 20 627 644 644 647 20 639 644 64a 647 20 648 633 644 645 false; 
        // expect: [1883808325, -2040009810, 1348539724, -1643730552]
        // expect: Creme Brulee
    }
}
