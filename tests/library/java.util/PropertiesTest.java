// jdk: 25
import java.io.*;
import java.util.*;

public class PropertiesTest {
    public static void main(String[] args) throws Exception {
        basics();
        Properties defaults = new Properties();
        defaults.setProperty("shared", "default");
        defaults.setProperty("only", "d");
        Properties p = new Properties(defaults);
        p.load(new StringReader("# comment\n! other\nkey=value\n  spaced  :  out there \nempty=\nlone\nesc\\=aped\\:k = v\\n\\t\\u0041\\\\x\nmulti=one,\\\n    two,\\\n    three\nshared=own\nblank \\\n  cont\n=nokey\nu\\u00e9=\u00e9"));
        for (String name : new TreeSet<>(p.stringPropertyNames())) System.out.print(name + "=<" + p.getProperty(name) + "> ");
        show(p.size(), p.get("only"), p.getProperty("only"), p.getProperty("none"), p.getProperty("none", "else"), p.containsKey("only"));
        p.load(new ByteArrayInputStream("latin=\u00fc\r\nb = 2\r\n".getBytes("ISO-8859-1")));
        show(p.getProperty("latin"), p.get("b"), p.setProperty("b", "3"), p.remove("b"), p.put("int", 5), p.getProperty("int"));
        attempt(() -> { Properties bad = new Properties(); bad.load(new StringReader("a=\\u12")); return bad; });
        attempt(() -> p.setProperty("a", null));
        attempt(() -> p.getProperty(null));
        perform(() -> p.load((Reader) null));
        p.remove("int");
        Properties small = new Properties();
        small.setProperty(" key with=odd", " value\t\u00e9\u4e2d\n#!");
        StringWriter out = new StringWriter();
        small.store(out, "head\nsecond #x\n!y");
        print(out.toString());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        small.store(bytes, null);
        print(bytes.toString("ISO-8859-1"));
        Properties again = new Properties();
        again.load(new ByteArrayInputStream(bytes.toByteArray()));
        show(again.equals(small), again.hashCode() == small.hashCode(), roundTrip(small).equals(small), again.clone().equals(again));
        StringWriter listed = new StringWriter();
        Properties one = new Properties(defaults);
        one.remove("zz");
        one.setProperty("long", "x".repeat(50));
        one.list(new PrintWriter(listed, true));
        show(listed.toString().lines().sorted().toList());
        show(new TreeSet<>(Collections.list((Enumeration<String>) (Enumeration<?>) one.propertyNames())), one.keySet(), one.entrySet(), one.values(), one.isEmpty(), one.getOrDefault("q", 1));
        Properties count = new Properties(3);
        for (int i = 0; i < 20; i++) count.setProperty("k" + i, "v" + i % 3);
        show(count);
        xml();
    }

    /** Prints all but the line with the date. */
    static void print(String stored) {
        stored.lines().filter(line -> !line.matches("#... ... .. ..:..:.. .*")).forEach(System.out::println);
    }

    static void xml() throws Exception {
        Properties p = new Properties();
        p.setProperty("a<b>&\"'", "<tag attr='1'> & \u00e9\u4e2d");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        p.storeToXML(out, "a comment & <more>");
        System.out.println(out.toString("UTF-8"));
        Properties back = new Properties();
        back.loadFromXML(new ByteArrayInputStream(out.toByteArray()));
        show(back.equals(p), back);
        out.reset();
        p.storeToXML(out, null, "ISO-8859-1");
        System.out.println(out.toString("ISO-8859-1").split("\n")[0]);
        back.clear();
        back.loadFromXML(new ByteArrayInputStream(out.toByteArray()));
        show(back.equals(p));
        String head = "<?xml version=\"1.0\"?><!DOCTYPE properties SYSTEM \"http://java.sun.com/dtd/properties.dtd\">";
        back.loadFromXML(new ByteArrayInputStream((head + "<!-- c --><properties><comment>x</comment><entry key='k'> v &#65;&#x42;&lt; <![CDATA[<raw>]]> </entry><entry key=\"e\"/></properties>").getBytes("UTF-8")));
        show(new TreeMap<>(back));
        for (String bad : new String[] {"", "<properties>", head + "<properties><entry>x</entry></properties>", head + "<other/>", head + "<properties><entry key='a'>1</properties>", head + "<properties><unknown/></properties>"})
            try {
                new Properties().loadFromXML(new ByteArrayInputStream(bad.getBytes("UTF-8")));
                show("loaded", bad);
            } catch (IOException e) {
                show(e.getClass().getName());
            }
        perform(() -> p.storeToXML(new ByteArrayOutputStream(), "c", "no-such-charset"));
        Properties wide = new Properties();
        wide.setProperty("k\u4e2d\ud83d\ude00", "\ud83d\ude00\u4e2d\t");
        for (String encoding : new String[] {"US-ASCII", "utf-8", "UTF-16"}) {
            out.reset();
            wide.storeToXML(out, "\u4e2d", encoding);
            System.out.print(out.toString(encoding));
            back.clear();
            back.loadFromXML(new ByteArrayInputStream(out.toByteArray()));
            show(back.equals(wide));
        }
        Properties mixed = new Properties();
        mixed.put("x", 5);
        perform(() -> mixed.storeToXML(out, null));
        perform(() -> p.loadFromXML(null));
    }

    interface Action {
        void run() throws Exception;
    }

    static void perform(Action action) {
        attempt(() -> {
            action.run();
            return "done";
        });
    }

    static void show(Object... values) {
        StringJoiner line = new StringJoiner(" ");
        for (Object value : values) line.add(String.valueOf(value));
        System.out.println(line);
    }

    interface Body {
        Object run() throws Exception;
    }

    /** Prints what a body returns or throws. */
    static void attempt(Body body) {
        try {
            System.out.println(body.run());
        } catch (Throwable thrown) {
            System.out.println(thrown instanceof NullPointerException ? "NullPointerException" : thrown.toString());
        }
    }

    @SuppressWarnings("unchecked")
    static <T> T roundTrip(T object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }

    static void basics() throws Exception {
        Properties p = new Properties();
        p.load(new StringReader("# comment\na=1\nb : two words\n c\\ d=e\\u0041\\\n   continued\nempty\n! another\nx=  y \n"));
        System.out.println(new TreeMap<>(p));
        System.out.println(p.getProperty("a") + p.getProperty("none") + p.getProperty("none", "d") + p.setProperty("a", "2") + p.stringPropertyNames().size());
        Properties child = new Properties(p);
        System.out.println(child.getProperty("b") + " " + child.size());
        StringWriter w = new StringWriter();
        Properties q = new Properties();
        q.setProperty("key with space", "v=\n\u00e9");
        q.store(w, null);
        System.out.println(w.toString().lines().filter(l -> !l.startsWith("#")).toList());
    }
}
