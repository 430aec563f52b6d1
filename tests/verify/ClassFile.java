import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a small class file, legal or not: a class with what is put into its lists. */
final class ClassFile {
    /** Bytes being put together. */
    static final class Bytes {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Bytes u1(int value) {
            bytes.write(value);
            return this;
        }

        Bytes u2(int... values) {
            for (int value : values) u1(value >> 8).u1(value);
            return this;
        }

        Bytes u4(int value) {
            return u2(value >> 16, value);
        }

        Bytes add(byte[] more) {
            bytes.writeBytes(more);
            return this;
        }

        byte[] toArray() {
            return bytes.toByteArray();
        }
    }

    int major = 61;
    int minor;
    int flags = 0x21;
    String name = "X";
    String parent = "java/lang/Object";
    final List<Integer> interfaces = new ArrayList<>();
    final List<byte[]> fields = new ArrayList<>();
    final List<byte[]> methods = new ArrayList<>();
    final List<byte[]> attributes = new ArrayList<>();
    private final Bytes pool = new Bytes();
    private final Map<String, Integer> known = new HashMap<>();
    private int poolCount = 1;

    /** The index of an entry with this tag and content. */
    int entry(int tag, byte[] content, int slots) {
        String key = tag + new String(content, java.nio.charset.StandardCharsets.ISO_8859_1);
        Integer index = known.get(key);
        if (index != null) return index;
        pool.u1(tag).add(content);
        known.put(key, poolCount);
        poolCount += slots;
        return poolCount - slots;
    }

    int utf8(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new DataOutputStream(bytes).writeUTF(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return entry(1, bytes.toByteArray(), 1);
    }

    /** An entry that refers to one or two others. */
    int refer(int tag, int... indexes) {
        return entry(tag, new Bytes().u2(indexes).toArray(), 1);
    }

    int integer(int value) {
        return entry(3, new Bytes().u4(value).toArray(), 1);
    }

    int ofLong(long value) {
        return entry(5, new Bytes().u4((int) (value >> 32)).u4((int) value).toArray(), 2);
    }

    int ofClass(String text) {
        return refer(7, utf8(text));
    }

    int string(String text) {
        return refer(8, utf8(text));
    }

    int nameAndType(String member, String descriptor) {
        return refer(12, utf8(member), utf8(descriptor));
    }

    int member(int tag, String owner, String member, String descriptor) {
        return refer(tag, ofClass(owner), nameAndType(member, descriptor));
    }

    int handle(int kind, int reference) {
        return entry(15, new Bytes().u1(kind).u2(reference).toArray(), 1);
    }

    byte[] attribute(String text, byte[] content) {
        return new Bytes().u2(utf8(text)).u4(content.length).add(content).toArray();
    }

    /** A Code attribute. */
    byte[] code(int stack, int locals, byte[] code, byte[]... inner) {
        Bytes bytes = new Bytes().u2(stack, locals).u4(code.length).add(code).u2(0, inner.length);
        for (byte[] one : inner) bytes.add(one);
        return attribute("Code", bytes.toArray());
    }

    /** A field or a method. */
    byte[] member(int access, String text, String descriptor, byte[]... inner) {
        Bytes bytes = new Bytes().u2(access, utf8(text), utf8(descriptor), inner.length);
        for (byte[] one : inner) bytes.add(one);
        return bytes.toArray();
    }

    byte[] toArray() {
        int self = ofClass(name);
        int above = parent == null ? 0 : ofClass(parent);
        Bytes out = new Bytes().u4(0xCAFEBABE).u2(minor, major, poolCount).add(pool.toArray());
        out.u2(flags, self, above, interfaces.size());
        for (int one : interfaces) out.u2(one);
        for (List<byte[]> list : List.of(fields, methods, attributes)) {
            out.u2(list.size());
            for (byte[] one : list) out.add(one);
        }
        return out.toArray();
    }

    private static final class Loader extends ClassLoader {
        Loader() {
            super(ClassFile.class.getClassLoader());
        }

        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    static Class<?> define(byte[] bytes) {
        return new Loader().define(bytes);
    }

    /** What becomes of it when it is defined, linked and initialised: ok, or the first line of what is thrown. */
    static String verdict(byte[] bytes) {
        try {
            Class<?> made = define(bytes);
            made.getDeclaredConstructors();
            Class.forName(made.getName(), true, made.getClassLoader());
            return "ok";
        } catch (LinkageError | ClassNotFoundException e) {
            return firstLine(e);
        }
    }

    static String firstLine(Throwable e) {
        String text = String.valueOf(e);
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).trim();
    }
}
