import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Damaged attributes: every predefined attribute of JVMS 4.7 at every place where attributes stand, with each of its
 * two-byte items replaced, too short, too long, empty, twice. Prints for each place and attribute which damage had
 * which result.
 */
public final class Formats {
    private static final String[] PLACES = {"class", "field", "method", "code", "component"};

    private static byte[] bytes(int... values) {
        ClassFile.Bytes bytes = new ClassFile.Bytes();
        for (int value : values) bytes.u2(value);
        return bytes.toArray();
    }

    /** Valid content of each attribute. */
    private static Map<String, Function<ClassFile, byte[]>> contents() {
        Map<String, Function<ClassFile, byte[]>> all = new LinkedHashMap<>();
        all.put("ConstantValue", c -> bytes(c.integer(7)));
        all.put("Exceptions", c -> bytes(2, c.ofClass("java/lang/Exception"), c.ofClass("java/lang/Error")));
        all.put("InnerClasses", c -> bytes(2, c.ofClass("X$A"), c.ofClass("X"), c.utf8("A"), 1,
            c.ofClass("X$1"), 0, 0, 0));
        all.put("EnclosingMethod", c -> bytes(c.ofClass("Y"), c.nameAndType("m", "()V")));
        all.put("Synthetic", c -> bytes());
        all.put("Signature", c -> bytes(c.utf8("TT;")));
        all.put("SourceFile", c -> bytes(c.utf8("X.java")));
        all.put("SourceDebugExtension", c -> bytes(0x4142));
        all.put("LineNumberTable", c -> bytes(2, 0, 5, 1, 6));
        all.put("LocalVariableTable", c -> bytes(3, 0, 2, c.utf8("a"), c.utf8("I"), 0,
            1, 1, c.utf8("b"), c.utf8("J"), 2, 0, 1, c.utf8("c"), c.utf8("Ljava/util/List;"), 1));
        all.put("LocalVariableTypeTable", c -> bytes(1, 0, 1, c.utf8("c"), c.utf8("TT;"), 1));
        all.put("Deprecated", c -> bytes());
        all.put("RuntimeVisibleAnnotations", c -> bytes(1, c.utf8("LA;"), 0));
        all.put("RuntimeInvisibleAnnotations", c -> bytes(1, c.utf8("LA;"), 0));
        all.put("RuntimeVisibleParameterAnnotations", c -> bytes(0x0100, 0x0100));
        all.put("RuntimeInvisibleParameterAnnotations", c -> bytes(0x0100, 0x0100));
        all.put("RuntimeVisibleTypeAnnotations", c -> bytes(0));
        all.put("RuntimeInvisibleTypeAnnotations", c -> bytes(0));
        all.put("AnnotationDefault", c -> new ClassFile.Bytes().u1('I').u2(c.integer(7)).toArray());
        all.put("BootstrapMethods", c -> bytes(1, c.handle(6, c.member(10, "X", "m", "()V")), 1, c.integer(7)));
        all.put("MethodParameters", c -> new ClassFile.Bytes().u1(1).u2(c.utf8("a"), 0).toArray());
        all.put("NestHost", c -> bytes(c.ofClass("Y")));
        all.put("NestMembers", c -> bytes(1, c.ofClass("Y")));
        all.put("PermittedSubclasses", c -> bytes(1, c.ofClass("Y")));
        all.put("Record", c -> bytes(1, c.utf8("a"), c.utf8("I"), 0));
        all.put("Module", c -> bytes(1));
        all.put("ModulePackages", c -> bytes(1));
        all.put("ModuleMainClass", c -> bytes(1));
        all.put("StackMapTable", c -> bytes(0));
        all.put("Unheard", c -> bytes(0));
        return all;
    }

    /** A class with the attributes at the place; the field and the method have what the contents above need. */
    static byte[] build(ClassFile c, String place, List<byte[]> attributes) {
        byte[][] there = attributes.toArray(new byte[0][]);
        byte[][] none = {};
        if (place.equals("component")) {
            ClassFile.Bytes record = new ClassFile.Bytes().u2(1, c.utf8("a"), c.utf8("I"), there.length);
            for (byte[] one : there) record.add(one);
            c.attributes.add(c.attribute("Record", record.toArray()));
        }
        if (place.equals("class")) c.attributes.addAll(attributes);
        c.fields.add(c.member(0x18, "a", "I", place.equals("field") ? there : none));
        byte[] code = c.code(2, 4, new byte[] {0, (byte) 0xb1}, place.equals("code") ? there : none);
        List<byte[]> ofMethod = new ArrayList<>(List.of(code));
        if (place.equals("method")) ofMethod.addAll(attributes);
        c.methods.add(c.member(9, "m", "()V", ofMethod.toArray(none)));
        return c.toArray();
    }

    private static ClassFile fresh(int major) {
        ClassFile c = new ClassFile();
        c.major = major;
        return c;
    }

    private static String changed(String place, String name, int major, byte[] content, int copies) {
        ClassFile c = fresh(major);
        contents().get(name).apply(c); /* the same entries in the same order */
        List<byte[]> attributes = new ArrayList<>();
        for (int i = 0; i < copies; i++) attributes.add(c.attribute(name, content));
        return ClassFile.verdict(build(c, place, attributes));
    }

    private static String longer(String place, String name, int major) {
        byte[] valid = contents().get(name).apply(fresh(61));
        return changed(place, name, major, cut(valid, valid.length + 1), 1);
    }

    private static byte[] cut(byte[] content, int length) {
        return java.util.Arrays.copyOf(content, length);
    }

    private static byte[] replaced(byte[] content, int at, int value) {
        byte[] copy = content.clone();
        copy[at] = (byte) (value >> 8);
        copy[at + 1] = (byte) value;
        return copy;
    }

    /** Result to the damages that had it. */
    private static Map<String, List<String>> results(String place, String name) {
        Map<String, List<String>> results = new LinkedHashMap<>();
        byte[] valid = contents().get(name).apply(fresh(61));
        note(results, "as it is", changed(place, name, 61, valid, 1));
        note(results, "twice", changed(place, name, 61, valid, 2));
        note(results, "empty", changed(place, name, 61, new byte[0], 1));
        note(results, "longer", changed(place, name, 61, cut(valid, valid.length + 1), 1));
        if (valid.length > 0) note(results, "shorter", changed(place, name, 61, cut(valid, valid.length - 1), 1));
        for (int at = valid.length % 2; at + 1 < valid.length; at += 2) {
            for (int value : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 300, 65535}) {
                note(results, at + "=" + value, changed(place, name, 61, replaced(valid, at, value), 1));
            }
        }
        for (int major = 45, first = 45; major <= 61; major = first) {
            String result = longer(place, name, major);
            while (first <= 61 && longer(place, name, first).equals(result)) first++;
            note(results, "longer in " + major + "-" + (first - 1), result);
        }
        return results;
    }

    private static void note(Map<String, List<String>> results, String damage, String result) {
        results.computeIfAbsent(result, key -> new ArrayList<>()).add(damage);
    }

    // ---- Entries that go together or do not

    private static void print(String title, String result) {
        System.out.println(title + ": " + result);
    }

    /** Entries of InnerClasses: four numbers each, of which the first three choose from a list; -1 is index 0. */
    private static void inner(String title, int major, int... entries) {
        ClassFile c = fresh(major);
        int[] chosen = {c.ofClass("X$A"), c.ofClass("X"), c.utf8("A"), c.ofClass("Y"), c.utf8("B"), c.ofClass("X$B")};
        ClassFile.Bytes bytes = new ClassFile.Bytes().u2(entries.length / 4);
        for (int i = 0; i < entries.length; i++) {
            bytes.u2(i % 4 == 3 ? entries[i] : entries[i] < 0 ? 0 : chosen[entries[i]]);
        }
        c.attributes.add(c.attribute("InnerClasses", bytes.toArray()));
        print("inner classes in " + major + ", " + title, ClassFile.verdict(c.toArray()));
    }

    private static void innerClasses() {
        inner("twice the same", 61, 0, 1, 2, 0, 0, 1, 2, 0);
        inner("twice the same", 48, 0, 1, 2, 0, 0, 1, 2, 0);
        inner("other flags", 61, 0, 1, 2, 0, 0, 1, 2, 1);
        inner("other name", 61, 0, 1, 2, 0, 0, 1, 4, 0);
        inner("other outer class", 61, 0, 1, 2, 0, 0, 3, 2, 0);
        inner("no outer class", 61, 0, 1, 2, 0, 0, -1, 2, 0);
        inner("no name", 61, 0, 1, 2, 0, 0, 1, -1, 0);
        inner("its own outer class", 61, 0, 0, 2, 0);
        for (int flags : new int[] {0x600, 0x620, 0x4600, 3, 0x200, 0x8000, 0x7fff, 0x410}) {
            inner("flags " + Integer.toHexString(flags), 61, 0, 1, 2, flags);
            inner("flags " + Integer.toHexString(flags), 48, 0, 1, 2, flags);
        }
    }

    /** Entries of a table of variables: start, length, number of the name, slot. */
    private static byte[] table(ClassFile c, String name, String type, int[] entries) {
        ClassFile.Bytes bytes = new ClassFile.Bytes().u2(entries.length / 4);
        for (int i = 0; i < entries.length; i += 4) {
            bytes.u2(entries[i], entries[i + 1], c.utf8("v" + entries[i + 2]), c.utf8(type), entries[i + 3]);
        }
        return c.attribute(name, bytes.toArray());
    }

    /** The code has instructions at 0, 2 and 3. */
    private static void variables(String title, int major, int[][] variables, int[][] types) {
        ClassFile c = fresh(major);
        List<byte[]> tables = new ArrayList<>();
        for (int[] one : variables) tables.add(table(c, "LocalVariableTable", "I", one));
        for (int[] one : types) tables.add(table(c, "LocalVariableTypeTable", "TT;", one));
        byte[] code = {0x10, 5, 0x57, (byte) 0xb1};
        c.methods.add(c.member(9, "m", "()V", c.code(2, 4, code, tables.toArray(new byte[0][]))));
        print("variables in " + major + ", " + title, ClassFile.verdict(c.toArray()));
    }

    private static void variableTables() {
        int[][] none = {};
        for (int major : new int[] {48, 49, 50, 51, 61}) {
            variables("twice in one table", major, new int[][] {{0, 2, 0, 0, 0, 2, 0, 0}}, none);
            variables("twice in two tables", major, new int[][] {{0, 2, 0, 0}, {0, 2, 0, 0}}, none);
            variables("two lengths", major, new int[][] {{0, 2, 0, 0, 0, 3, 0, 0}}, none);
            variables("a type for each", major, new int[][] {{0, 2, 0, 0, 0, 2, 1, 1}}, new int[][] {{0, 2, 1, 1}, {0, 2, 0, 0}});
            variables("two types for one", major, new int[][] {{0, 2, 0, 0}}, new int[][] {{0, 2, 0, 0}, {0, 2, 0, 0}});
            variables("a type for none", major, new int[][] {{0, 2, 0, 0}}, new int[][] {{0, 2, 1, 0}});
            variables("types alone", major, none, new int[][] {{0, 2, 0, 0}, {0, 2, 0, 0}});
            variables("types and an empty table", major, new int[][] {{}}, new int[][] {{0, 2, 0, 0}});
            variables("start inside an instruction", major, new int[][] {{1, 1, 0, 0}}, none);
            variables("end inside an instruction", major, new int[][] {{0, 1, 0, 0}}, none);
            variables("type's end inside an instruction", major, none, new int[][] {{0, 1, 0, 0}});
            variables("length 0", major, new int[][] {{2, 0, 0, 0}}, none);
            variables("to the end of the code", major, new int[][] {{2, 2, 0, 0}}, none);
        }
    }

    /** What reflection says of the parameters of a method with one. */
    private static void parameters(String title, byte[] content, String... texts) {
        ClassFile c = fresh(61);
        for (String text : texts) c.utf8(text);
        int number = c.integer(7);
        byte[] attribute = c.attribute("MethodParameters", content);
        c.methods.add(c.member(9, "m", "(I)V", c.code(1, 1, new byte[] {(byte) 0xb1}), attribute));
        String result;
        try {
            Class<?> made = ClassFile.define(c.toArray());
            result = java.util.Arrays.toString(made.getDeclaredMethods()[0].getParameters());
        } catch (java.lang.reflect.MalformedParametersException e) {
            result = e.toString();
        }
        print("parameters, " + title + (number > 0 ? "" : "?"), result);
    }

    private static byte[] parameter(int name, int flags) {
        return new ClassFile.Bytes().u1(1).u2(name, flags).toArray();
    }

    private static void parameters() {
        String[] names = {"a", "", "a.b", "a;b", "a[b", "a/b", "a b", "<a>"};
        for (int i = 0; i < names.length; i++) parameters("name \"" + names[i] + "\"", parameter(i + 1, 0), names);
        for (int flags : new int[] {0x10, 0x1000, 0x8000, 0x9010, 1, 0x20, 0xffff}) {
            parameters("flags " + Integer.toHexString(flags), parameter(1, flags), names);
        }
        for (int name : new int[] {0, 9, 10, 300, 65535}) parameters("index " + name, parameter(name, 0), names);
        parameters("none", new ClassFile.Bytes().u1(0).toArray(), names);
        parameters("two", new ClassFile.Bytes().u1(2).u2(1, 0, 1, 0).toArray(), names);
    }

    public static void main(String[] args) {
        for (String place : PLACES) {
            for (String name : contents().keySet()) {
                Map<String, List<String>> results = results(place, name);
                results.forEach((result, damages) -> print(place + " " + name,
                    result + (results.size() == 1 ? "" : ": " + String.join(", ", damages))));
            }
        }
        innerClasses();
        variableTables();
        parameters();
    }
}
