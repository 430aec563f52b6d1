package java.text;

import wardian.internal.Decompositions;

/** Unicode's normal forms: equivalent texts become the same text. */
public final class Normalizer {
    /** The forms. */
    public enum Form {
        /** Canonical decomposition. */
        NFD,
        /** Canonical decomposition, then composition. */
        NFC,
        /** Compatibility decomposition. */
        NFKD,
        /** Compatibility decomposition, then composition. */
        NFKC
    }

    private Normalizer() {
    }

    /** Returns the text in that form. */
    public static String normalize(CharSequence src, Form form) {
        if (src == null || form == null) {
            throw new NullPointerException();
        }
        String text = src.toString();
        if (isPlain(text, form)) {
            return text;
        }
        boolean compatible = form == Form.NFKD || form == Form.NFKC;
        StringBuilder decomposed = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length();) {
            int c = text.codePointAt(at);
            Decompositions.decompose(c, compatible, decomposed);
            at += Character.charCount(c);
        }
        int[] ordered = ordered(decomposed);
        int length = form == Form.NFC || form == Form.NFKC ? compose(ordered) : ordered.length;
        return new String(ordered, 0, length);
    }

    /** Is the text in that form? */
    public static boolean isNormalized(CharSequence src, Form form) {
        return normalize(src, form).contentEquals(src);
    }

    /** Below these nothing is ever changed. */
    private static boolean isPlain(String text, Form form) {
        int limit = form == Form.NFC ? 0x300 : form == Form.NFD ? 0xC0 : 0xA0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= limit) {
                return false;
            }
        }
        return true;
    }

    /** Code points with each run of combining marks sorted by class; marks of one class keep their order. */
    private static int[] ordered(CharSequence text) {
        int[] points = text.codePoints().toArray();
        for (int i = 1; i < points.length; i++) {
            int point = points[i];
            int combining = Decompositions.combiningClass(point);
            if (combining == 0) {
                continue;
            }
            int at = i;
            while (at > 0 && Decompositions.combiningClass(points[at - 1]) > combining) {
                points[at] = points[at - 1];
                at--;
            }
            points[at] = point;
        }
        return points;
    }

    /** Composes in place, unless a mark of the same or a higher class lies between; returns the new length. */
    private static int compose(int[] points) {
        int starter = -1;
        int last = 0;
        int length = 0;
        for (int point : points) {
            int combining = Decompositions.combiningClass(point);
            boolean adjacent = length - 1 == starter;
            if (starter >= 0 && (adjacent || last != 0 && last < combining)) {
                int composite = Decompositions.compose(points[starter], point);
                if (composite >= 0) {
                    points[starter] = composite;
                    continue;
                }
            }
            if (combining == 0) {
                starter = length;
            }
            last = combining;
            points[length++] = point;
        }
        return length;
    }
}
