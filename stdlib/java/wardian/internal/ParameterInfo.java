package wardian.internal;

import java.lang.reflect.Executable;
import java.lang.reflect.MalformedParametersException;
import java.lang.reflect.Modifier;

/** The MethodParameters attribute. */
public final class ParameterInfo {
    private static final int SYNTHETIC = 0x1000;
    private static final int MANDATED = 0x8000;

    /** The names; null where there is none. */
    public final String[] names;
    /** The modifiers. */
    public final int[] flags;

    private ParameterInfo(int count) {
        names = new String[count];
        flags = new int[count];
    }

    /** The attribute, or null when it is absent; MalformedParametersException when it makes no sense. */
    public static ParameterInfo of(Executable e, int count) {
        byte[] bytes = ClassFile.attribute(e, "MethodParameters");
        Bytes in = bytes == null ? null : new Bytes(bytes);
        if (in == null) {
            return null;
        }
        ParameterInfo info = new ParameterInfo(in.u1());
        for (int i = 0; i < info.names.length; i++) {
            info.names[i] = name(e.getDeclaringClass(), in.u2());
            info.flags[i] = in.u2();
        }
        if (info.names.length != count) {
            throw new MalformedParametersException("Wrong number of parameters in MethodParameters attribute");
        }
        info.check();
        return info;
    }

    private static String name(Class<?> holder, int index) {
        Object text = index == 0 ? null : ClassFile.constant(holder, index);
        if (index != 0 && !(text instanceof String)) {
            throw new MalformedParametersException("Invalid constant pool index");
        }
        return (String) text;
    }

    private void check() {
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null && !isUnqualified(names[i])) {
                throw new MalformedParametersException("Invalid parameter name \"" + names[i] + "\"");
            }
            if ((flags[i] & ~(Modifier.FINAL | SYNTHETIC | MANDATED)) != 0) {
                throw new MalformedParametersException("Invalid parameter modifiers");
            }
        }
    }

    private static boolean isUnqualified(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (".;[/".indexOf(name.charAt(i)) >= 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
