import java.util.*;
import java.util.concurrent.Callable;

/** Every edit of StringBuilder and StringBuffer on the same script, bad positions, surrogates, both encodings. */
// jdk: 25
// covers: StringBuilder StringBuffer Appendable
public class StringBuilderEditsTest {
    interface Edit {
        Object on(StringBuilder b);
    }

    interface BufferEdit {
        Object on(StringBuffer b);
    }

    static void show(String what, Callable<?> action) {
        try {
            System.out.println(what + " = " + action.call());
        } catch (Exception e) {
            System.out.println(what + " ! " + (e instanceof NullPointerException ? e.getClass() : e));
        }
    }

    static void try1(String what, String start, Edit e, BufferEdit f) {
        show(what, () -> {
            StringBuilder b = new StringBuilder(start);
            Object r = e.on(b);
            return (b + (r == b ? "" : " -> " + r)).replace((char) 0, '~');
        });
        show("buffer " + what, () -> {
            StringBuffer b = new StringBuffer(start);
            Object r = f.on(b);
            return (b + (r == b ? "" : " -> " + r)).replace((char) 0, '~');
        });
    }

    public static void main(String[] args) throws Exception {
        char[] chars = {'x', 'y', '\u4e2d'};
        for (String start : new String[] {"", "abc", "a\u4e2dc\ud83d\ude00"}) {
            for (int i : new int[] {-1, 0, 1, 3, 4, 6}) {
                String at = " " + i + " of " + start.length();
                try1("insert" + at, start, b -> b.insert(i, "--"), b -> b.insert(i, "--"));
                try1("insert char" + at, start, b -> b.insert(i, '\u00e9'), b -> b.insert(i, '\u00e9'));
                try1("insert wide" + at, start, b -> b.insert(i, '\u6587'), b -> b.insert(i, '\u6587'));
                try1("insert object" + at, start, b -> b.insert(i, (Object) null), b -> b.insert(i, List.of(1)));
                try1("insert chars" + at, start, b -> b.insert(i, chars).insert(i, chars, 1, 2), b -> b.insert(i, chars).insert(i, chars, 1, 2));
                try1("insert sequence" + at, start, b -> b.insert(i, (CharSequence) "seq", 1, 2).insert(i, new StringBuilder("S")), b -> b.insert(i, (CharSequence) "seq", 1, 2).insert(i, new StringBuffer("S")));
                try1("insert values" + at, start, b -> b.insert(i, 1).insert(i, 2L).insert(i, 3f).insert(i, 4d).insert(i, true), b -> b.insert(i, 1).insert(i, 2L).insert(i, 3f).insert(i, 4d).insert(i, true));
                try1("deleteCharAt" + at, start, b -> b.deleteCharAt(i), b -> b.deleteCharAt(i));
                try1("delete" + at, start, b -> b.delete(i, i + 2), b -> b.delete(i, i + 2));
                try1("delete all" + at, start, b -> b.delete(0, i), b -> b.delete(0, i));
                try1("replace" + at, start, b -> b.replace(i, i + 2, "<>"), b -> b.replace(i, 100, "\u4e2d\u6587"));
                try1("setLength" + at, start, b -> { b.setLength(i); return b.length(); }, b -> { b.setLength(i); return b.length(); });
                try1("charAt" + at, start, b -> (int) b.charAt(i), b -> (int) b.charAt(i));
                try1("setCharAt" + at, start, b -> { b.setCharAt(i, '\u4e2d'); return 0; }, b -> { b.setCharAt(i, '!'); return 0; });
                try1("codePoints" + at, start, b -> b.codePointAt(i), b -> b.codePointBefore(i));
                try1("counts" + at, start, b -> b.codePointCount(0, i), b -> b.offsetByCodePoints(0, i));
                try1("substring" + at, start, b -> b.substring(i), b -> b.substring(1, i));
                try1("subSequence" + at, start, b -> b.subSequence(0, i), b -> b.subSequence(i, i));
                try1("indexOf" + at, start, b -> b.indexOf("", i) + " " + b.indexOf("c", i) + " " + b.lastIndexOf("c", i) + " " + b.lastIndexOf("", i), b -> b.indexOf("c", i) + " " + b.lastIndexOf("c", i));
                try1("getChars" + at, start, b -> { char[] out = {46, 46, 46}; b.getChars(0, i, out, 0); return new String(out); }, b -> { char[] out = {46, 46, 46, 46, 46, 46}; b.getChars(i, b.length(), out, 1); return new String(out); });
                try1("append range" + at, start, b -> b.append("0123", 0, i), b -> b.append("0123", 1, i));
                try1("append chars" + at, start, b -> b.append(chars, 0, i), b -> b.append(chars, i, 1));
                try1("repeat" + at, start, b -> b.repeat("xy", i), b -> b.repeat(0x1F600, i));
            }
            try1("append", start, b -> b.append((String) null).append((StringBuffer) null).append((CharSequence) null).append(new StringBuffer("sb")).append((CharSequence) "cs").append(chars).append(-1).append(Long.MIN_VALUE).append(1e10).append(-0f).append(false).append('c').append((Object) List.of()),
                b -> b.append((String) null).append((StringBuffer) null).append((CharSequence) null).append(new StringBuffer("sb")).append((CharSequence) "cs").append(chars).append(-1).append(Long.MIN_VALUE).append(1e10).append(-0f).append(false).append('c').append((Object) List.of()));
            try1("append null range", start, b -> b.append((CharSequence) null, 1, 3), b -> b.append((CharSequence) null, 1, 3));
            try1("append null chars", start, b -> b.append((char[]) null), b -> b.append((char[]) null));
            try1("code point", start, b -> b.appendCodePoint(0x4e2d).appendCodePoint(0x1F601), b -> b.appendCodePoint(65).appendCodePoint(-1));
            try1("reverse", start, b -> b.reverse(), b -> b.append("\ude00\ud83d").reverse());
            try1("search", start, b -> b.indexOf("c") + " " + b.lastIndexOf("") + " " + b.isEmpty() + b.chars().sum() + " " + b.codePoints().count(), b -> b.indexOf("") + " " + b.lastIndexOf("z") + " " + b.isEmpty() + b.chars().sum());
            try1("compare", start, b -> b.compareTo(new StringBuilder("ab")) + " " + b.compareTo(b) + b.equals(new StringBuilder(b)), b -> b.compareTo(new StringBuffer("ab")) + " " + b.compareTo(new StringBuffer(b)));
            try1("null replace", start, b -> b.replace(0, 0, null), b -> b.replace(0, 0, null));
            try1("null search", start, b -> b.indexOf(null), b -> b.lastIndexOf(null));
        }
        show("capacities", () -> new StringBuilder().capacity() + " " + new StringBuilder(5).capacity() + " " + new StringBuilder("abc").capacity() + " " + new StringBuffer("\u4e2d").capacity() + " " + new StringBuilder((CharSequence) "four").capacity());
        show("negative", () -> new StringBuilder(-1));
        show("null", () -> new StringBuilder((String) null));
        StringBuilder b = new StringBuilder("start");
        StringBuilder sizes = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            int old = b.capacity();
            b.append("x");
            if (b.capacity() != old) sizes.append(b.capacity()).append(' ');
        }
        b.ensureCapacity(10);
        b.ensureCapacity(1000);
        sizes.append(b.capacity()).append(' ');
        b.trimToSize();
        System.out.println(sizes.append(b.capacity()));
        Appendable a = new StringBuilder();
        System.out.println(a.append('c').append("text").append("range", 1, 3).append(null));
    }
}
