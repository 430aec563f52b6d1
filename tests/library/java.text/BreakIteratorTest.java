// jdk: 25
import java.text.*;
import java.util.*;
import java.util.concurrent.Callable;

public class BreakIteratorTest {
    static void show(String kind, BreakIterator it, String text) {
        it.setText(text);
        StringBuilder out = new StringBuilder(kind + " ");
        int from = it.first();
        for (int to = it.next(); to != BreakIterator.DONE; from = to, to = it.next()) out.append('[').append(text, from, to).append(']');
        System.out.println(out.toString().replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t"));
        StringBuilder back = new StringBuilder();
        for (int at = it.last(); at != BreakIterator.DONE; at = it.previous()) back.append(at).append(' ');
        System.out.println(back);
    }

    static void t(String what, Callable<?> c) {
        try {
            System.out.println(what + " " + c.call());
        } catch (Exception e) {
            System.out.println(what + " " + e);
        }
    }

    public static void main(String[] args) {
        String[] texts = {"Hello, world!  It's 3.14 o'clock (or 1,234.5)... e-mail foo_bar a.b.c x@y.com $5.00 50% -3 #tag",
            "Mr. Smith went. He said \"Go!\" Then left?  yes! no. Yes.\nNew line. 3 apples. (Really.) End",
            "co-op well-known http://a.b/c?d=e  tab\there\r\nnext\n\nlast line- x -5 a/b \u00a0nb\u00a0sp \"q\" (p) 10%, $3 ...",
            "e\u0301a\u0300 \ud83d\ude00x \ud83d\udc68\u200d\ud83d\udc69 \u1112\u1161\u11ab \ud83c\uddeb\ud83c\uddf7\ud83c\uddeb \r\n", "", "a", "  ",
            "\u65e5\u672c\u8a9e \u3053\u3093\u306b\u3061\u306f \u30ab\u30bf\u30ab\u30ca \u4f60\u597d\u3002\u4e16\u754c",
            "can't stop-- won't. stop; here: now! ok?no.Yes A.B. C etc. and", "1.2.3 12:30 a1b2 3a a.1 1.a ,5 5, .5 5.", "H2O C++ C# .NET don''t 'quoted'"};
        for (String text : texts) {
            show("character", BreakIterator.getCharacterInstance(), text);
            show("word", BreakIterator.getWordInstance(Locale.US), text);
            show("sentence", BreakIterator.getSentenceInstance(Locale.US), text);
            show("line", BreakIterator.getLineInstance(Locale.US), text);
        }
        BreakIterator words = BreakIterator.getWordInstance();
        System.out.println(words.first() + " " + words.next() + " " + words.getText().getEndIndex());
        words.setText("one two three");
        System.out.println(words.last() + " " + words.previous() + " " + words.current() + " " + words.next(2) + " " + words.next(-3) + " "
            + words.following(4) + " " + words.preceding(4) + " " + words.isBoundary(4) + " " + words.current() + " " + words.isBoundary(5) + " "
            + words.current() + " " + words.next(100) + " " + words.current() + " " + words.following(13) + " " + words.preceding(0)
            + words.isBoundary(0) + words.isBoundary(13) + words.next(0));
        for (int i : new int[] {-1, 14}) {
            t("following", () -> words.following(i));
            t("preceding", () -> words.preceding(i));
            t("boundary", () -> words.isBoundary(i));
        }
        StringCharacterIterator part = new StringCharacterIterator("xx one two yy", 3, 10, 5);
        words.setText(part);
        System.out.println(words.current() + " " + words.first() + " " + words.next() + " " + words.next() + " " + words.next() + " " + words.next() + " "
            + words.last() + " " + (words.getText() == part) + words.equals(words.clone()) + words.equals(BreakIterator.getLineInstance()));
        BreakIterator copy = (BreakIterator) words.clone();
        copy.first();
        System.out.println(words.current() + " " + copy.current());
    }
}
