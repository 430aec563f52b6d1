package wardian.internal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What characters are composed of, read from the table that tools/Decompositions.java writes. Hangul is computed. */
public final class Decompositions {
    private static final String TABLE = "wardian/internal/decompositions.dat";
    private static final int COMPOSABLE = 0, COMPATIBLE = 2;
    private static final int HANGUL = 0xAC00, LEADING = 0x1100, VOWEL = 0x1161, TRAILING = 0x11A7;
    private static final int LEADINGS = 19, VOWELS = 21, TRAILINGS = 28, SYLLABLES = LEADINGS * VOWELS * TRAILINGS;

    private static final Map<Integer, String> CANONICAL = new HashMap<>();
    private static final Map<Integer, String> COMPATIBLES = new HashMap<>();
    /** First code point shifted by 21, or'ed with the second. */
    private static final Map<Long, Integer> COMPOSITES = new HashMap<>();
    private static final Map<Integer, Integer> CLASSES = new HashMap<>();

    static {
        try {
            read(new DataInputStream(new ByteArrayInputStream(Resources.bootBytes(TABLE))));
        } catch (IOException e) {
            throw new InternalError(e);
        }
    }

    private Decompositions() {
    }

    private static void read(DataInputStream in) throws IOException {
        for (int count = in.readInt(); count > 0; count--) {
            int codePoint = in.readInt();
            int kind = in.readByte();
            String text = in.readUTF();
            (kind == COMPATIBLE ? COMPATIBLES : CANONICAL).put(codePoint, text);
            if (kind == COMPOSABLE) {
                int first = text.codePointAt(0);
                COMPOSITES.put(pair(first, text.codePointAt(Character.charCount(first))), codePoint);
            }
        }
        for (int count = in.readInt(); count > 0; count--) {
            int codePoint = in.readInt();
            CLASSES.put(codePoint, in.readUnsignedByte());
        }
    }

    private static long pair(int first, int second) {
        return (long) first << 21 | second;
    }

    /** Returns the canonical combining class. */
    public static int combiningClass(int codePoint) {
        if (codePoint < 0x300) {
            return 0;
        }
        Integer found = CLASSES.get(codePoint);
        return found == null ? 0 : found;
    }

    /** Appends the full decomposition of a character, not yet in canonical order. */
    public static void decompose(int codePoint, boolean compatible, StringBuilder out) {
        int syllable = codePoint - HANGUL;
        if (syllable >= 0 && syllable < SYLLABLES) {
            out.append((char) (LEADING + syllable / (VOWELS * TRAILINGS)));
            out.append((char) (VOWEL + syllable / TRAILINGS % VOWELS));
            if (syllable % TRAILINGS != 0) {
                out.append((char) (TRAILING + syllable % TRAILINGS));
            }
            return;
        }
        String text = CANONICAL.get(codePoint);
        if (text == null && compatible) {
            text = COMPATIBLES.get(codePoint);
        }
        if (text == null) {
            out.appendCodePoint(codePoint);
            return;
        }
        for (int at = 0; at < text.length();) {
            int part = text.codePointAt(at);
            decompose(part, compatible, out);
            at += Character.charCount(part);
        }
    }

    /** Returns what two characters compose to, or -1. */
    public static int compose(int first, int second) {
        int leading = first - LEADING;
        int vowel = second - VOWEL;
        if (leading >= 0 && leading < LEADINGS && vowel >= 0 && vowel < VOWELS) {
            return HANGUL + (leading * VOWELS + vowel) * TRAILINGS;
        }
        int syllable = first - HANGUL;
        int trailing = second - TRAILING;
        if (syllable >= 0 && syllable < SYLLABLES && syllable % TRAILINGS == 0 && trailing > 0
                && trailing < TRAILINGS) {
            return first + trailing;
        }
        Integer found = COMPOSITES.get(pair(first, second));
        return found == null ? -1 : found;
    }
}
