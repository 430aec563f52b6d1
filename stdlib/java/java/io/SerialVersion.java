package java.io;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import wardian.internal.SerialInstance;
import wardian.internal.Sha1;

/** Computes serialVersionUID (Java Object Serialization, 4.6). */
final class SerialVersion {
    private static final int CLASS_FLAGS = Modifier.PUBLIC | Modifier.FINAL
        | Modifier.INTERFACE | Modifier.ABSTRACT;
    private static final int FIELD_FLAGS = Modifier.PUBLIC | Modifier.PRIVATE
        | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL
        | Modifier.VOLATILE | Modifier.TRANSIENT;
    private static final int METHOD_FLAGS = Modifier.PUBLIC
        | Modifier.PRIVATE | Modifier.PROTECTED | Modifier.STATIC
        | Modifier.FINAL | Modifier.SYNCHRONIZED | Modifier.NATIVE
        | Modifier.ABSTRACT | Modifier.STRICT;

    private SerialVersion() {
    }

    static long compute(Class<?> type) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            Method[] methods = type.getDeclaredMethods();
            writeClass(out, type, methods.length);
            writeFields(out, type);
            if (SerialInstance.hasInitializer(type)) {
                writeMember(out, "<clinit>", Modifier.STATIC, "()V");
            }
            writeConstructors(out, type);
            writeMethods(out, methods);
        } catch (IOException e) {
            throw new InternalError(e);
        }
        return Sha1.firstBytes(bytes.toByteArray());
    }

    private static void writeMember(DataOutputStream out, String name,
            int flags, String signature) throws IOException {
        out.writeUTF(name);
        out.writeInt(flags);
        out.writeUTF(signature);
    }

    private static void writeClass(DataOutputStream out, Class<?> type,
            int methods) throws IOException {
        int flags = type.getModifiers() & CLASS_FLAGS;
        if (type.isInterface()) {
            flags = methods > 0 ? flags | Modifier.ABSTRACT
                : flags & ~Modifier.ABSTRACT;
        }
        out.writeUTF(type.getName());
        out.writeInt(flags);
        if (type.isArray()) {
            return;
        }
        Class<?>[] interfaces = type.getInterfaces();
        String[] names = new String[interfaces.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = interfaces[i].getName();
        }
        Arrays.sort(names);
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    private static void writeFields(DataOutputStream out, Class<?> type)
            throws IOException {
        Field[] fields = type.getDeclaredFields();
        String[] rows = new String[fields.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = fields[i].getName() + '\0' + i;
        }
        Arrays.sort(rows);
        for (String row : rows) {
            Field f = fields[Integer.parseInt(
                row.substring(row.indexOf('\0') + 1))];
            int flags = f.getModifiers() & FIELD_FLAGS;
            if ((flags & Modifier.PRIVATE) == 0
                    || (flags & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                writeMember(out, f.getName(), flags,
                    f.getType().descriptorString());
            }
        }
    }

    private static String signature(Class<?>[] parameters, Class<?> result) {
        StringBuilder text = new StringBuilder("(");
        for (Class<?> p : parameters) {
            text.append(p.descriptorString());
        }
        text.append(')').append(result.descriptorString());
        return text.toString();
    }

    private static void writeConstructors(DataOutputStream out,
            Class<?> type) throws IOException {
        Constructor<?>[] all = type.getDeclaredConstructors();
        String[] rows = new String[all.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "<init>\0" + signature(all[i].getParameterTypes(),
                void.class) + '\0' + (all[i].getModifiers() & METHOD_FLAGS);
        }
        writeRows(out, rows);
    }

    private static void writeMethods(DataOutputStream out, Method[] all)
            throws IOException {
        String[] rows = new String[all.length];
        for (int i = 0; i < rows.length; i++) {
            Method m = all[i];
            rows[i] = m.getName() + '\0' + signature(m.getParameterTypes(),
                m.getReturnType()) + '\0'
                + (m.getModifiers() & METHOD_FLAGS);
        }
        writeRows(out, rows);
    }

    /** Writes rows of name, signature and flags, in order, but private ones. */
    private static void writeRows(DataOutputStream out, String[] rows)
            throws IOException {
        Arrays.sort(rows);
        for (String row : rows) {
            int first = row.indexOf('\0');
            int second = row.indexOf('\0', first + 1);
            int flags = Integer.parseInt(row.substring(second + 1));
            if ((flags & Modifier.PRIVATE) == 0) {
                writeMember(out, row.substring(0, first), flags,
                    row.substring(first + 1, second).replace('/', '.'));
            }
        }
    }
}
