// covers: AttributedCharacterIterator Annotation
import java.text.*;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.*;
import java.util.concurrent.Callable;

public class AttributedStringTest {
    static class Mark extends Attribute {
        static final Mark BOLD = new Mark("bold");
        static final Mark SIZE = new Mark("size");
        Mark(String name) { super(name); }
        String name() { return getName(); }
    }

    static void t(String what, Callable<?> c) {
        try {
            System.out.println(what + " " + c.call());
        } catch (Exception e) {
            System.out.println(what + " " + e.getClass().getName() + " " + (e instanceof IllegalArgumentException ? e.getMessage() : ""));
        }
    }

    static void runs(AttributedCharacterIterator it) {
        StringBuilder out = new StringBuilder();
        for (int i = it.getBeginIndex(); i < it.getEndIndex(); i = it.getRunLimit()) {
            it.setIndex(i);
            TreeMap<String, Object> sorted = new TreeMap<>();
            it.getAttributes().forEach((k, v) -> sorted.put(k.toString().replaceAll(".*\\(", "("), v instanceof Annotation ? ((Annotation) v).getValue() : v));
            out.append(it.getRunStart()).append('-').append(it.getRunLimit()).append(sorted).append(' ');
        }
        TreeSet<String> keys = new TreeSet<>();
        for (Attribute a : it.getAllAttributeKeys()) keys.add(a.toString());
        System.out.println(out + " " + keys);
    }

    public static void main(String[] args) {
        AttributedString s = new AttributedString("hello attributed world");
        s.addAttribute(Mark.SIZE, 12);
        s.addAttribute(Mark.BOLD, true, 6, 16);
        s.addAttribute(Mark.SIZE, 14, 8, 12);
        s.addAttribute(Mark.SIZE, 12, 10, 14);
        s.addAttributes(Map.of(Attribute.LANGUAGE, Locale.ENGLISH), 0, 5);
        Annotation note = new Annotation("note");
        s.addAttribute(Attribute.READING, note, 6, 16);
        runs(s.getIterator());
        runs(s.getIterator(new Attribute[] {Mark.BOLD}));
        runs(s.getIterator(null, 4, 10));
        runs(s.getIterator(null, 5, 17));
        AttributedCharacterIterator it = s.getIterator(null, 2, 20);
        System.out.println(it.first() + "" + it.getIndex() + it.last() + it.getIndex() + it.next() + it.getIndex() + (int) it.next() + it.previous() + it.getBeginIndex()
            + it.getEndIndex() + it.setIndex(7) + it.current());
        System.out.println(it.getRunStart() + " " + it.getRunLimit() + " " + it.getRunStart(Mark.BOLD) + " " + it.getRunLimit(Mark.BOLD) + " " + it.getRunLimit(Set.of(Mark.SIZE, Mark.BOLD))
            + " " + it.getRunStart(Set.of()) + " " + it.getRunLimit(Attribute.INPUT_METHOD_SEGMENT) + " " + it.getAttribute(Mark.SIZE) + it.getAttribute(Attribute.LANGUAGE)
            + it.getAttribute(Attribute.READING).equals(note));
        it.setIndex(20);
        System.out.println((int) it.current() + " " + it.getRunStart() + " " + it.getRunLimit() + it.getAttributes());
        AttributedCharacterIterator copy = (AttributedCharacterIterator) it.clone();
        System.out.println(copy.equals(it) + " " + copy.getIndex());
        copy.first();
        System.out.println(copy.equals(it) + " " + copy.previous() + (int) copy.previous() + copy.getIndex());
        t("index", () -> it.setIndex(1));
        t("index", () -> it.setIndex(21));
        runs(new AttributedString(s.getIterator()).getIterator());
        runs(new AttributedString(s.getIterator(), 3, 9).getIterator());
        runs(new AttributedString(s.getIterator(), 3, 18, new Attribute[] {Mark.BOLD, Attribute.READING}).getIterator());
        runs(new AttributedString("map", Map.of(Mark.BOLD, 1)).getIterator());
        runs(new AttributedString("").getIterator());
        t("null", () -> new AttributedString((String) null));
        t("empty", () -> new AttributedString("", Map.of(Mark.BOLD, 1)));
        t("empty", () -> { new AttributedString("").addAttribute(Mark.BOLD, 1); return 0; });
        t("range", () -> { s.addAttribute(Mark.BOLD, 1, 3, 3); return 0; });
        t("range", () -> { s.addAttribute(Mark.BOLD, 1, -1, 3); return 0; });
        t("range", () -> { s.addAttribute(Mark.BOLD, 1, 1, 99); return 0; });
        t("range", () -> s.getIterator(null, 5, 4));
        t("range", () -> new AttributedString(s.getIterator(), 0, 99));
        t("null", () -> { s.addAttribute(null, 1); return 0; });
        System.out.println(Attribute.LANGUAGE + " " + Mark.BOLD + " " + Mark.BOLD.name() + " " + Mark.BOLD.equals(Mark.SIZE) + " " + note);
    }
}
