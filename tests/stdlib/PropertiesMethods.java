import java.io.*;
import java.util.*;

public class PropertiesMethods {
    public static void main(String[] args) throws Exception {
        Properties p = new Properties();
        p.load(new StringReader("# comment\na=1\nb : two words\n c\\ d=e\\u0041\\\n   continued\nempty\n! another\nx=  y \n"));
        System.out.println(new TreeMap<>(p)); // expect: {a=1, b=two words, c d=eAcontinued, empty=, x=y }
        System.out.println(p.getProperty("a") + p.getProperty("none") + p.getProperty("none", "d") + p.setProperty("a", "2") + p.stringPropertyNames().size());
        // expect: 1nulld15
        Properties child = new Properties(p);
        System.out.println(child.getProperty("b") + " " + child.size()); // expect: two words 0
        StringWriter w = new StringWriter();
        Properties q = new Properties();
        q.setProperty("key with space", "v=\n\u00e9");
        q.store(w, null);
        System.out.println(w.toString().lines().filter(l -> !l.startsWith("#")).toList());
        // expect: [key\ with\ space=v\=\né]
    }
}
