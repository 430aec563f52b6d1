// jdk: 25
// covers: ListResourceBundle PropertyResourceBundle
import java.io.*;
import java.util.*;

public class ResourceBundleTest {
    public static class Words extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"hello", "Hello"}, {"bye", "Bye"}, {"list", new String[] {"a", "b"}}, {"number", 5}};
        }
    }

    public static class Words_de extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"hello", "Hallo"}};
        }
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.US);
        ResourceBundle root = ResourceBundle.getBundle("ResourceBundleTest$Words");
        ResourceBundle german = ResourceBundle.getBundle("ResourceBundleTest$Words", Locale.GERMANY);
        show(root.getString("hello"), german.getString("hello"), german.getString("bye"), german.getLocale(), root.getLocale(), german.getBaseBundleName(), Arrays.toString(german.getStringArray("list")), german.getObject("number"), german.containsKey("bye"), german.containsKey("zz"));
        show(new TreeSet<>(german.keySet()), Collections.list(root.getKeys()).size(), ResourceBundle.getBundle("ResourceBundleTest$Words", Locale.GERMANY) == german, ResourceBundle.getBundle("ResourceBundleTest$Words", Locale.FRENCH) == root, ResourceBundle.getBundle("ResourceBundleTest$Words", Locale.GERMAN, ResourceBundleTest.class.getClassLoader()).getString("hello"));
        attempt(() -> root.getString("none"));
        attempt(() -> root.getString("number"));
        attempt(() -> root.getStringArray("hello"));
        attempt(() -> root.getObject(null));
        attempt(() -> ResourceBundle.getBundle("no.such.Bundle"));
        attempt(() -> ResourceBundle.getBundle(null));
        PropertyResourceBundle properties = new PropertyResourceBundle(new StringReader("a=1\nb=two\n"));
        show(properties.getString("a"), properties.handleGetObject("b"), properties.keySet().size(), properties.getLocale(), new PropertyResourceBundle(new ByteArrayInputStream("k=v".getBytes())).getString("k"));
        attempt(() -> properties.getString("c"));
        ResourceBundle.Control control = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_DEFAULT);
        show(control.getCandidateLocales("x", Locale.of("de", "DE", "POSIX")), control.toBundleName("base", Locale.GERMANY), control.toResourceName("a.b", "properties"), control.getFormats("x"), control.getFallbackLocale("x", Locale.FRANCE), control.getTimeToLive("x", Locale.US));
        ResourceBundle.clearCache();
        ResourceBundle loaded = ResourceBundle.getBundle("made", Locale.ROOT, new ResourceBundle.Control() {
            @Override
            public ResourceBundle newBundle(String name, Locale locale, String format, ClassLoader loader, boolean reload) {
                System.out.print(name + "/" + locale + "/" + format + " ");
                return locale.equals(Locale.ROOT) && format.equals("java.properties") ? properties : null;
            }
        });
        show(loaded.getString("b"));
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
}
