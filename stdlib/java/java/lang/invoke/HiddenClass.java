package java.lang.invoke;

import java.io.ByteArrayOutputStream;
import wardian.internal.Reflection;

/** Gives class files names that nobody can find. */
final class HiddenClass {
    private static int made;

    private HiddenClass() {
    }

    /** Marks the class as hidden; host: the nest it joins, or null. */
    private static native void hide0(Class<?> made, Class<?> host, Object data);

    /** The object a hidden class was defined with, or null. */
    static native Object data0(Class<?> c);

    private static synchronized int number() {
        return ++made;
    }

    private static int u2(byte[] bytes, int at) {
        return (bytes[at] & 255) << 8 | bytes[at + 1] & 255;
    }

    /** The length of a pool entry after its tag. */
    private static int length(byte[] bytes, int at) {
        switch (bytes[at]) {
            case 1:
                return 2 + u2(bytes, at + 1);
            case 7:
            case 8:
            case 16:
            case 19:
            case 20:
                return 2;
            case 15:
                return 3;
            case 5:
            case 6:
                return 8;
            default:
                return 4;
        }
    }

    /** The bytes with a new name for this_class, a new last entry of the pool. */
    private static byte[] rename(byte[] bytes) {
        if (bytes.length < 10 || u2(bytes, 0) != 0xCAFE) {
            throw new ClassFormatError("Incompatible magic value");
        }
        int count = u2(bytes, 8);
        int[] starts = new int[count];
        int at = 10;
        for (int i = 1; i < count; i++) {
            starts[i] = at;
            boolean wide = bytes[at] == 5 || bytes[at] == 6;
            at += 1 + length(bytes, at);
            i += wide ? 1 : 0;
        }
        int self = starts[u2(bytes, at + 2)];
        int old = starts[u2(bytes, self + 1)];
        StringBuilder hex = new StringBuilder(Integer.toHexString(number()));
        while (hex.length() < 16) {
            hex.insert(0, '0');
        }
        byte[] suffix = ("+0x" + hex).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        int size = u2(bytes, old + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + size + 40);
        byte[] head = java.util.Arrays.copyOf(bytes, at);
        head[8] = (byte) (count + 1 >> 8);
        head[9] = (byte) (count + 1);
        head[self + 1] = (byte) (count >> 8);
        head[self + 2] = (byte) count;
        out.write(head, 0, at);
        out.write(1);
        out.write(size + suffix.length >> 8);
        out.write(size + suffix.length);
        out.write(bytes, old + 3, size);
        out.write(suffix, 0, suffix.length);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    static Class<?> define(Class<?> lookupClass, byte[] bytes, boolean nestmate, Object data) {
        Class<?> made = Reflection.define(lookupClass.getClassLoader(), rename(bytes));
        hide0(made, nestmate ? lookupClass : null, data);
        if (!made.getPackageName().equals(lookupClass.getPackageName())) {
            throw new IllegalArgumentException(made.getName() + " not in same package as lookup class");
        }
        return made;
    }
}
