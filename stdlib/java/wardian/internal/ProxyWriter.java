package wardian.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the class file of a proxy.
 *
 * <p>Field "methods" holds the methods; each method of the class packs its
 * arguments and calls Proxy.dispatch. No code branches, so there are no
 * stack maps.
 */
final class ProxyWriter {
    private static final String PROXY = "java/lang/reflect/Proxy";
    private static final String TABLE = "[Ljava/lang/reflect/Method;";

    private final ByteArrayOutputStream poolBytes = new ByteArrayOutputStream();
    private final DataOutputStream pool = new DataOutputStream(poolBytes);
    private final Map<String, Integer> constants = new HashMap<>();
    private final String name;
    private final boolean isPublic;
    private final List<Class<?>> interfaces;
    private final Method[] methods;

    ProxyWriter(String name, boolean isPublic, List<Class<?>> interfaces, Method[] methods) {
        this.name = name;
        this.isPublic = isPublic;
        this.interfaces = interfaces;
        this.methods = methods;
    }

    static String descriptor(Method m) {
        StringBuilder text = new StringBuilder("(");
        for (Class<?> type : m.getParameterTypes()) {
            text.append(type.descriptorString());
        }
        return text.append(')').append(m.getReturnType().descriptorString()).toString();
    }

    byte[] write() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream body = new DataOutputStream(bytes);
            writeBody(body);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(file);
            out.writeInt(0xCAFEBABE);
            out.writeShort(0);
            out.writeShort(52);
            out.writeShort(constants.size() + 1);
            poolBytes.writeTo(out);
            bytes.writeTo(out);
            return file.toByteArray();
        } catch (IOException e) {
            throw new InternalError(e);
        }
    }

    private void writeBody(DataOutputStream out) throws IOException {
        out.writeShort(0x1030 | (isPublic ? 1 : 0));
        out.writeShort(classConstant(name));
        out.writeShort(classConstant(PROXY));
        out.writeShort(interfaces.size());
        for (Class<?> c : interfaces) {
            out.writeShort(classConstant(c.getName().replace('.', '/')));
        }
        out.writeShort(1);
        out.writeShort(0x100A); // private static synthetic
        out.writeShort(utf8("methods"));
        out.writeShort(utf8(TABLE));
        out.writeShort(0);
        out.writeShort(methods.length + 1);
        writeConstructor(out);
        for (int i = 0; i < methods.length; i++) {
            writeMethod(out, methods[i], i);
        }
        out.writeShort(0);
    }

    // ---- Constants ----

    private int utf8(String text) throws IOException {
        Integer known = constants.get("u" + text);
        if (known == null) {
            pool.writeByte(1);
            pool.writeUTF(text);
            known = added("u" + text);
        }
        return known;
    }

    private int added(String key) {
        constants.put(key, constants.size() + 1);
        return constants.size();
    }

    private int classConstant(String internalName) throws IOException {
        Integer known = constants.get("c" + internalName);
        if (known == null) {
            int text = utf8(internalName);
            pool.writeByte(7);
            pool.writeShort(text);
            known = added("c" + internalName);
        }
        return known;
    }

    private int nameAndType(String member, String descriptor) throws IOException {
        String key = "n" + member + " " + descriptor;
        Integer known = constants.get(key);
        if (known == null) {
            int first = utf8(member);
            int second = utf8(descriptor);
            pool.writeByte(12);
            pool.writeShort(first);
            pool.writeShort(second);
            known = added(key);
        }
        return known;
    }

    /** A field (tag 9) or method (tag 10). */
    private int member(int tag, String owner, String member, String descriptor) throws IOException {
        String key = tag + owner + " " + member + " " + descriptor;
        Integer known = constants.get(key);
        if (known == null) {
            int first = classConstant(owner);
            int second = nameAndType(member, descriptor);
            pool.writeByte(tag);
            pool.writeShort(first);
            pool.writeShort(second);
            known = added(key);
        }
        return known;
    }

    // ---- Methods ----

    private void writeCode(DataOutputStream out, int stack, int locals, byte[] code) throws IOException {
        out.writeShort(1);
        out.writeShort(utf8("Code"));
        out.writeInt(12 + code.length);
        out.writeShort(stack);
        out.writeShort(locals);
        out.writeInt(code.length);
        out.write(code);
        out.writeShort(0);
        out.writeShort(0);
    }

    private void writeConstructor(DataOutputStream out) throws IOException {
        String descriptor = "(Ljava/lang/reflect/InvocationHandler;)V";
        out.writeShort(1);
        out.writeShort(utf8("<init>"));
        out.writeShort(utf8(descriptor));
        int target = member(10, PROXY, "<init>", descriptor);
        writeCode(out, 2, 2, new byte[] {
            0x2a, 0x2b, (byte) 0xb7, (byte) (target >> 8), (byte) target, (byte) 0xb1});
    }

    private void writeMethod(DataOutputStream out, Method m, int index) throws IOException {
        out.writeShort(0x11 | (m.isVarArgs() ? 0x80 : 0)); // public final
        out.writeShort(utf8(m.getName()));
        out.writeShort(utf8(descriptor(m)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream code = new DataOutputStream(bytes);
        code.writeByte(0x2a); // aload_0
        code.writeByte(0xb2); // getstatic
        code.writeShort(member(9, name, "methods", TABLE));
        code.writeByte(0x11); // sipush
        code.writeShort(index);
        code.writeByte(0x32); // aaload
        int locals = packArguments(code, m.getParameterTypes());
        code.writeByte(0xb6); // invokevirtual
        code.writeShort(member(10, PROXY, "dispatch",
            "(Ljava/lang/reflect/Method;[Ljava/lang/Object;)Ljava/lang/Object;"));
        writeReturn(code, m.getReturnType());
        writeCode(out, 8, locals, bytes.toByteArray());
    }

    /** An Object array of the arguments, or null; returns the number of locals. */
    private int packArguments(DataOutputStream code, Class<?>[] types) throws IOException {
        if (types.length == 0) {
            code.writeByte(0x01); // aconst_null
            return 1;
        }
        code.writeByte(0x11); // sipush
        code.writeShort(types.length);
        code.writeByte(0xbd); // anewarray
        code.writeShort(classConstant("java/lang/Object"));
        int local = 1;
        for (int i = 0; i < types.length; i++) {
            code.writeByte(0x59); // dup
            code.writeByte(0x11); // sipush
            code.writeShort(i);
            local += load(code, types[i], local);
            code.writeByte(0x53); // aastore
        }
        return local;
    }

    /** Loads a local and boxes it; returns its size. */
    private int load(DataOutputStream code, Class<?> type, int local) throws IOException {
        char kind = type.isPrimitive() ? type.descriptorString().charAt(0) : 'L';
        code.writeByte(kind == 'J' ? 0x16 : kind == 'F' ? 0x17 : kind == 'D' ? 0x18
            : kind == 'L' ? 0x19 : 0x15);
        code.writeByte(local);
        if (kind != 'L') {
            String wrapper = Descriptors.wrapper(type).getName().replace('.', '/');
            code.writeByte(0xb8); // invokestatic
            code.writeShort(member(10, wrapper, "valueOf", "(" + kind + ")L" + wrapper + ";"));
        }
        return kind == 'J' || kind == 'D' ? 2 : 1;
    }

    private void writeReturn(DataOutputStream code, Class<?> type) throws IOException {
        if (type == void.class) {
            code.writeByte(0x57); // pop
            code.writeByte(0xb1); // return
            return;
        }
        String target = Descriptors.wrapper(type).getName().replace('.', '/');
        code.writeByte(0xc0); // checkcast
        code.writeShort(classConstant(target));
        char kind = type.isPrimitive() ? type.descriptorString().charAt(0) : 'L';
        if (kind != 'L') {
            code.writeByte(0xb6); // invokevirtual
            code.writeShort(member(10, target, type.getName() + "Value", "()" + kind));
        }
        code.writeByte(kind == 'J' ? 0xad : kind == 'F' ? 0xae : kind == 'D' ? 0xaf
            : kind == 'L' ? 0xb0 : 0xac);
    }
}
