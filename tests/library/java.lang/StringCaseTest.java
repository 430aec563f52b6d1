import java.util.*;

/** Upper and lower case with special casing and locales, blanks of all kinds. */
// covers: String
public class StringCaseTest {
    static String hex(String s) {
        StringJoiner j = new StringJoiner(" ");
        s.codePoints().forEach(c -> j.add(Integer.toHexString(c)));
        return j.toString();
    }

    public static void main(String[] args) {
        String[] texts = {"", "abc XYZ", "\u00e0\u00ff\u00b5", "stra\u00dfe", "\u0130stanbul", "I\u0131i\u0130", "\u03a3", "\u039f\u03a3", "\u039f\u03a3 \u03a3\u039f", "a\u03a3\u0301b", "\u0149", "\ufb03", "\u01c4\u01c5\u01c6",
            "\u1f80\u1f88", "\ud801\udc00\ud801\udc28", "\ud800x", "\u0345\u0399", "\u1e9e", "\u10a0\u2d00", "\u13a0\uab70", "\u0390"};
        Locale[] locales = {Locale.ROOT, Locale.ENGLISH, new Locale("tr"), new Locale("lt"), new Locale("az", "AZ")};
        for (String t : texts) {
            System.out.println(hex(t) + " upper " + hex(t.toUpperCase()) + " lower " + hex(t.toLowerCase()));
            for (Locale l : locales)
                if (!t.toUpperCase(l).equals(t.toUpperCase(Locale.ROOT)) || !t.toLowerCase(l).equals(t.toLowerCase(Locale.ROOT)))
                    System.out.println("  " + l + " upper " + hex(t.toUpperCase(l)) + " lower " + hex(t.toLowerCase(l)));
        }
        try {
            "a".toUpperCase((Locale) null);
        } catch (NullPointerException e) {
            System.out.println("null locale");
        }
        String[] blanks = {"", " ", " a ", "\u0001a\u0001", "\t\n\u000b\f\r\u001c\u001fx\u001f", "\u00a0a\u00a0", "\u2003a\u2003", "\u3000\u4e2d\u3000", "\u0085a\u0085", "\u2007", "\u180e", "\ufeffa"};
        for (String b : blanks)
            System.out.println("[" + hex(b) + "] trim [" + hex(b.trim()) + "] strip [" + hex(b.strip()) + "] leading [" + hex(b.stripLeading()) + "] trailing [" + hex(b.stripTrailing()) + "] " + b.isBlank());
        long upper = 0, lower = 0;
        for (int c = 0; c < 0x590; c++) {
            if (c == 0x19b || c == 0x264) continue; // have upper cases since Unicode 16
            upper = upper * 31 + Character.toString(c).toUpperCase().hashCode();
            lower = lower * 31 + Character.toString(c).toLowerCase().hashCode();
        }
        System.out.println(upper + " " + lower);
    }
}
