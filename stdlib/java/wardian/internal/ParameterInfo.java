package wardian.internal;

import java.lang.reflect.Executable;

/** The MethodParameters attribute. */
public final class ParameterInfo {
    /** The names; null where there is none. */
    public final String[] names;
    /** The modifiers. */
    public final int[] flags;

    private ParameterInfo(int count) {
        names = new String[count];
        flags = new int[count];
    }

    /** The attribute, or null when it is absent or does not fit. */
    public static ParameterInfo of(Executable e, int count) {
        byte[] bytes = ClassFile.attribute(e, "MethodParameters");
        Bytes in = bytes == null ? null : new Bytes(bytes);
        if (in == null || in.u1() != count) {
            return null;
        }
        ParameterInfo info = new ParameterInfo(count);
        for (int i = 0; i < count; i++) {
            info.names[i] = ClassFile.text(e.getDeclaringClass(), in.u2());
            info.flags[i] = in.u2();
        }
        return info;
    }
}
