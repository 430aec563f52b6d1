import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What depends on the version of a class file: each case is tried in all of them, defined, linked, verified and
 * initialised, which runs its code. Prints for each case which versions had which result.
 */
public final class Versions {
    private static final int FIRST = 45;
    private static final int LAST = 69;
    private static final Map<String, Consumer<ClassFile>> CASES = new LinkedHashMap<>();

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
        return bytes;
    }

    /** A static initialiser with this code. */
    private static void run(ClassFile c, byte[] code, byte[]... attributes) {
        c.methods.add(c.member(8, "<clinit>", "()V", c.code(6, 6, code, attributes)));
    }

    private static byte[] map(ClassFile c, int... content) {
        return c.attribute("StackMapTable", bytes(content));
    }

    /** A method without a body when its flags say so. */
    private static void method(ClassFile c, int flags, String name, String descriptor) {
        boolean bodiless = (flags & 0x500) != 0;
        c.methods.add(bodiless ? c.member(flags, name, descriptor)
            : c.member(flags, name, descriptor, c.code(2, 4, bytes(0xb1))));
    }

    private static void code() {
        CASES.put("straight code", c -> run(c, bytes(0x10, 7, 0x3b, 0x1a, 0x04, 0x60, 0x57, 0xb1)));
        CASES.put("branch, no StackMapTable", c -> run(c, bytes(0x03, 0x99, 0, 4, 0xb1, 0xb1)));
        CASES.put("branch, StackMapTable", c -> run(c, bytes(0x03, 0x99, 0, 4, 0xb1, 0xb1), map(c, 0, 1, 5)));
        CASES.put("branch, StackMapTable of another type",
            c -> run(c, bytes(0x03, 0x99, 0, 4, 0xb1, 0xb1), map(c, 0, 1, 64 + 5, 1)));
        CASES.put("branch, damaged StackMapTable",
            c -> run(c, bytes(0x03, 0x99, 0, 4, 0xb1, 0xb1), map(c, 0, 1, 200)));
        CASES.put("wrong code, wrong StackMapTable",
            c -> run(c, bytes(0x03, 0x99, 0, 4, 0xb1, 0x57, 0xb1), map(c, 0, 1, 5)));
        CASES.put("jsr and ret", c -> run(c, bytes(0xa8, 0, 4, 0xb1, 0x4b, 0xa9, 0)));
        CASES.put("jsr_w and wide ret", c -> run(c, bytes(0xc9, 0, 0, 0, 6, 0xb1, 0x4b, 0xc4, 0xa9, 0, 0)));
        CASES.put("switch with padding that is not zero",
            c -> run(c, bytes(0x03, 0xab, 1, 1, 0, 0, 0, 11, 0, 0, 0, 0, 0xb1), map(c, 0, 1, 12)));
        CASES.put("ldc of a class", c -> run(c, bytes(0x13, 0, c.ofClass("java/lang/Object"), 0x57, 0xb1)));
        CASES.put("ldc of an array class", c -> run(c, bytes(0x13, 0, c.ofClass("[I"), 0x57, 0xb1)));
        CASES.put("ldc of a MethodType", c -> run(c, bytes(0x13, 0, c.refer(16, c.utf8("()V")), 0x57, 0xb1)));
        CASES.put("ldc of a MethodHandle", c -> {
            method(c, 9, "m", "()V");
            run(c, bytes(0x13, 0, c.handle(6, c.member(10, "X", "m", "()V")), 0x57, 0xb1));
        });
        CASES.put("ldc of a dynamic constant", c -> {
            bootstrap(c);
            int constant = c.refer(17, 0, c.nameAndType("k", "Ljava/lang/Object;"));
            run(c, bytes(0x13, 0, constant, 0x57, 0xb1));
        });
        CASES.put("invokedynamic that does not link", c -> {
            bootstrap(c);
            run(c, bytes(0xba, 0, c.refer(18, 0, c.nameAndType("k", "()V")), 0, 0, 0xb1));
        });
    }

    /** A bootstrap method that gives null; for invokedynamic, something wrong. */
    private static void bootstrap(ClassFile c) {
        String type = "(Ljava/lang/Object;Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;";
        c.methods.add(c.member(9, "b", type, c.code(1, 3, bytes(1, 0xb0))));
        int handle = c.handle(6, c.member(10, "X", "b", type));
        c.attributes.add(c.attribute("BootstrapMethods", new ClassFile.Bytes().u2(1, handle, 0).toArray()));
    }

    private static void constants() {
        CASES.put("constant MethodHandle", c -> c.handle(1, c.member(9, "X", "f", "I")));
        CASES.put("constant MethodHandle of an interface's static method",
            c -> c.handle(6, c.member(11, "X", "m", "()V")));
        CASES.put("constant MethodType", c -> c.refer(16, c.utf8("()V")));
        CASES.put("constant Dynamic", c -> c.refer(17, 0, c.nameAndType("k", "I")));
        CASES.put("constant InvokeDynamic", c -> c.refer(18, 0, c.nameAndType("k", "()V")));
        CASES.put("constant Module", c -> c.refer(19, c.utf8("m")));
        CASES.put("constant Package", c -> c.refer(20, c.utf8("p")));
        for (int tag : new int[] {0, 2, 13, 14, 21, 255}) CASES.put("constant " + tag, c -> c.refer(tag, 1));
    }

    private static void calls() {
        CASES.put("invokestatic of an interface's method", c -> call(c, 0xb8, 0x609, 9));
        CASES.put("invokespecial of an interface's method", c -> {
            c.interfaces.add(c.ofClass("java/util/Iterator"));
            c.flags |= 0x400;
            byte[] code = bytes(0x2a, 0xb7, 0, c.member(11, "java/util/Iterator", "remove", "()V"), 0xb1);
            c.methods.add(c.member(1, "m", "()V", c.code(2, 2, code)));
        });
        CASES.put("putfield of a final field in another method", c -> {
            c.fields.add(c.member(0x10, "f", "I"));
            byte[] setter = bytes(0x2a, 0x04, 0xb5, 0, c.member(9, "X", "f", "I"), 0xb1);
            c.methods.add(c.member(1, "set", "()V", c.code(2, 2, setter)));
            byte[] make = bytes(0x2a, 0xb7, 0, c.member(10, "java/lang/Object", "<init>", "()V"), 0xb1);
            c.methods.add(c.member(1, "<init>", "()V", c.code(2, 2, make)));
            run(c, bytes(0xbb, 0, c.ofClass("X"), 0x59, 0xb7, 0, c.member(10, "X", "<init>", "()V"),
                0xb6, 0, c.member(10, "X", "set", "()V"), 0xb1));
        });
        CASES.put("putstatic of a final field in another method", c -> {
            c.fields.add(c.member(0x18, "f", "I"));
            c.methods.add(c.member(9, "set", "()V",
                c.code(2, 2, bytes(0x04, 0xb3, 0, c.member(9, "X", "f", "I"), 0xb1))));
            run(c, bytes(0xb8, 0, c.member(10, "X", "set", "()V"), 0xb1));
        });
        CASES.put("invokevirtual of a private method", c -> callPrivate(c, 0xb6));
        CASES.put("invokespecial of a private method", c -> callPrivate(c, 0xb7));
    }

    /** The class becomes an interface with a static method and calls it. */
    private static void call(ClassFile c, int opcode, int classFlags, int flags) {
        c.flags = classFlags;
        method(c, flags, "m", "()V");
        run(c, bytes(opcode, 0, c.member(11, "X", "m", "()V"), 0xb1));
    }

    private static void callPrivate(ClassFile c, int opcode) {
        method(c, 2, "p", "()V");
        byte[] make = bytes(0x2a, 0xb7, 0, c.member(10, "java/lang/Object", "<init>", "()V"), 0xb1);
        c.methods.add(c.member(1, "<init>", "()V", c.code(2, 2, make)));
        run(c, bytes(0xbb, 0, c.ofClass("X"), 0x59, 0xb7, 0, c.member(10, "X", "<init>", "()V"),
            opcode, 0, c.member(10, "X", "p", "()V"), 0xb1));
    }

    private static void flags() {
        int[] ofClass = {0, 1, 0x10, 0x20, 0x200, 0x400, 0x410, 0x600, 0x610, 0x620, 0x1000, 0x2000, 0x2600, 0x2200,
            0x4000, 0x4600, 0x4400, 0x8000, 0x8001};
        for (int flags : ofClass) CASES.put("class flags " + Integer.toHexString(flags), c -> c.flags = flags);
        int[] ofField = {3, 5, 6, 7, 0x50, 0x10, 0x40, 0x80, 0x4019, 0x1000, 0x8000};
        for (int flags : ofField) {
            CASES.put("field flags " + Integer.toHexString(flags), c -> c.fields.add(c.member(flags, "f", "I")));
        }
        for (int flags : new int[] {0x19, 0x1019, 0x4019, 0x9, 0x11, 0x18, 0x1a, 0x59, 0x99}) {
            CASES.put("interface field flags " + Integer.toHexString(flags), c -> {
                c.flags = 0x601;
                c.fields.add(c.member(flags, "f", "I"));
            });
        }
        int[] ofMethod = {0, 3, 6, 0x100, 0x401, 0x410, 0x402, 0x408, 0x420, 0x500, 0xc00, 0xd00, 0x800, 0x21, 0x41,
            0x81, 0x1001, 0x2001, 0x8001};
        for (int flags : ofMethod) {
            CASES.put("method flags " + Integer.toHexString(flags), c -> {
                c.flags |= 0x400;
                method(c, flags, "m", "()V");
            });
        }
        int[] ofInterface = {0, 1, 2, 4, 9, 0xa, 0x11, 0x21, 0x101, 0x401, 0x400, 0x402, 0x404, 0x409, 0x411, 0x421,
            0x501, 0x801, 0xc01, 0x441, 0x481, 0x1401, 0x1001, 0x809};
        for (int flags : ofInterface) {
            CASES.put("interface method flags " + Integer.toHexString(flags), c -> {
                c.flags = 0x601;
                method(c, flags, "m", "()V");
            });
        }
        for (int flags : new int[] {0, 1, 2, 4, 6, 8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x400, 0x800}) {
            CASES.put("<init> flags " + Integer.toHexString(flags), c -> method(c, flags, "<init>", "(I)V"));
        }
        for (int flags : new int[] {0, 8, 9, 0xa, 0xf, 0x18, 0x28, 0x108, 0x408, 0x808, 0x800, 0x5fff}) {
            CASES.put("<clinit> flags " + Integer.toHexString(flags), c -> method(c, flags, "<clinit>", "()V"));
        }
    }

    private static void initialisers() {
        CASES.put("<clinit> of an interface", c -> {
            c.flags = 0x601;
            method(c, 8, "<clinit>", "()V");
        });
        CASES.put("<clinit> with arguments", c -> method(c, 8, "<clinit>", "(I)V"));
        CASES.put("<clinit> with a result",
            c -> c.methods.add(c.member(8, "<clinit>", "()I", c.code(2, 2, bytes(3, 0xac)))));
        CASES.put("<clinit> with arguments, not static", c -> method(c, 0, "<clinit>", "(I)V"));
        CASES.put("<init> of an interface", c -> {
            c.flags = 0x601;
            method(c, 1, "<init>", "()V");
        });
        CASES.put("<init> with a result",
            c -> c.methods.add(c.member(1, "<init>", "()I", c.code(2, 2, bytes(3, 0xac)))));
        CASES.put("two static initialisers", c -> {
            method(c, 8, "<clinit>", "()V");
            method(c, 8, "<clinit>", "()V");
        });
    }

    private static void names() {
        String[] names = {"a b", "1a", "a-b", "", "a.b", "a/b", "a;b", "a[b", "a<b", "<x>", "<init>", "<clinit>", "\u00e9",
            "a\u0001", "if", "\u20acx", "()"};
        for (String name : names) {
            String shown = name.replaceAll("[^ -~]", "?") + " (" + (name.isEmpty() ? 0 : (int) name.charAt(0)) + ")";
            CASES.put("field name " + shown, c -> c.fields.add(c.member(1, name, "I")));
            CASES.put("method name " + shown, c -> method(c, 9, name, "()V"));
            CASES.put("class constant " + shown, c -> c.ofClass(name));
            CASES.put("field reference " + shown, c -> c.member(9, "X", name, "I"));
            CASES.put("method reference " + shown, c -> c.member(10, "X", name, "()V"));
        }
        String[] types = {"", "I", "V", "Q", "L", "LX", "L;", "LX;", "LX;I", "[", "[V", "[I", "[[LX;", "L1;", "La b;", "La.b;",
            "La//b;", "[L;", "LX;;"};
        for (String type : types) {
            CASES.put("field type " + type, c -> c.fields.add(c.member(1, "f", type)));
            CASES.put("reference to type " + type, c -> c.member(9, "X", "f", type));
        }
        for (String type : new String[] {"()", "()V", "(V)V", "(I)", "I)V", "(I", "(LX)V", "()LX;", "()L;", "(L a;)V", "()VV", "((I)V)V"}) {
            CASES.put("method type " + type, c -> method(c, 9, "m", type));
            CASES.put("reference to method type " + type, c -> c.member(10, "X", "m", type));
            CASES.put("MethodType " + type, c -> c.refer(16, c.utf8(type)));
        }
        String longest = "(" + "J".repeat(127) + ")V";
        CASES.put("method with 254 slots", c -> c.methods.add(c.member(0x401, "m", longest)));
        CASES.put("static method with 255 slots", c -> c.member(10, "X", "m", "(I" + longest.substring(1)));
        CASES.put("array with 255 dimensions", c -> c.ofClass("[".repeat(255) + "I"));
        CASES.put("array with 256 dimensions", c -> c.ofClass("[".repeat(256) + "I"));
    }

    private static void hierarchy() {
        CASES.put("no superclass", c -> c.parent = null);
        CASES.put("superclass an array", c -> c.parent = "[I");
        CASES.put("superclass itself", c -> c.parent = "X");
        CASES.put("superclass final", c -> c.parent = "java/lang/String");
        CASES.put("superclass an interface", c -> c.parent = "java/lang/Runnable");
        CASES.put("superclass missing", c -> c.parent = "Missing");
        CASES.put("superclass Enum", c -> c.parent = "java/lang/Enum");
        CASES.put("superclass Record", c -> c.parent = "java/lang/Record");
        CASES.put("interface that extends a class", c -> {
            c.flags = 0x601;
            c.parent = "java/lang/Number";
        });
        CASES.put("implements a class", c -> c.interfaces.add(c.ofClass("java/lang/Number")));
        CASES.put("implements itself", c -> c.interfaces.add(c.ofClass("X")));
        CASES.put("implements an array", c -> c.interfaces.add(c.ofClass("[I")));
        CASES.put("implements twice", c -> {
            c.interfaces.add(c.ofClass("java/lang/Runnable"));
            c.interfaces.add(c.ofClass("java/lang/Runnable"));
        });
        CASES.put("name an array", c -> c.name = "[I");
        CASES.put("duplicate field", c -> {
            c.fields.add(c.member(1, "f", "I"));
            c.fields.add(c.member(2, "f", "I"));
        });
        CASES.put("overrides a final method", c -> method(c, 1, "notify", "()V"));
        CASES.put("overrides a final method by a private one", c -> method(c, 2, "notify", "()V"));
        CASES.put("overrides a final method by a static one", c -> method(c, 9, "notify", "()V"));
    }

    private static String result(Consumer<ClassFile> change, int major, int minor) {
        ClassFile c = new ClassFile();
        c.major = major;
        c.minor = minor;
        change.accept(c);
        return ClassFile.verdict(c.toArray());
    }

    /** 45 46 47 49 as 45-47 49. */
    private static String ranges(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int first = i;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) i++;
            text.append(text.length() == 0 ? "" : " ").append(numbers.get(first));
            if (i > first) text.append('-').append(numbers.get(i));
        }
        return text.toString();
    }

    private static void print(String title, Map<String, List<Integer>> results) {
        results.forEach((result, versions) -> System.out.println(title + ": " + ranges(versions) + ": " + result));
    }

    public static void main(String[] args) {
        for (int minor : new int[] {0, 1, 3, 255, 65535}) {
            for (int major : new int[] {0, 1, 43, 44, 45, 46, 50, 55, 56, 57, 61, 68, 69, 70, 71, 65535}) {
                if (major == LAST && minor == 65535) continue; /* there preview features need an option */
                System.out.println("version " + major + "." + minor + ": " + result(c -> { }, major, minor));
            }
        }
        code();
        constants();
        calls();
        flags();
        initialisers();
        names();
        hierarchy();
        CASES.forEach((title, change) -> {
            Map<String, List<Integer>> results = new LinkedHashMap<>();
            for (int major = FIRST; major <= LAST; major++) {
                results.computeIfAbsent(result(change, major, 0), key -> new ArrayList<>()).add(major);
            }
            print(title, results);
        });
    }
}
