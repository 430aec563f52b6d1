package java.lang.invoke;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** A handle of fields, array elements or parts of byte arrays; the runtime keeps a hidden place of it. */
final class MemoryVarHandle extends VarHandle {
    /** Which updates a variable allows. */
    private static final int GET_ONLY = 0;
    private static final int GET_SET = 1;
    private static final int COMPARE = 2;
    private static final int ADD = 3;
    private static final int ALL = 4;

    private static final Class<?>[] NONE = new Class<?>[0];

    private final Object source;
    private final boolean swapped;
    private final int allowed;

    private MemoryVarHandle(Class<?> type, Class<?>[] coordinates, Object source, boolean swapped, int allowed,
            boolean exact) {
        super(type, coordinates, exact);
        this.source = source;
        this.swapped = swapped;
        this.allowed = allowed;
        if (source instanceof Field) {
            field0((Field) source);
        } else if (coordinates[0] == byte[].class && type != byte.class) {
            view0(type, swapped);
        } else {
            array0(type);
        }
        types0(types());
    }

    private native void field0(Field field);

    private native void array0(Class<?> element);

    private native void view0(Class<?> type, boolean otherOrder);

    private native void types0(MethodType[] all);

    private native Object access0(int mode, Object[] args, Class<?>[] types);

    private static int updates(Class<?> type) {
        if (!type.isPrimitive()) {
            return COMPARE;
        }
        return type == float.class || type == double.class ? ADD : ALL;
    }

    static VarHandle field(Field f, Class<?> receiver, boolean readOnly) {
        Class<?>[] coordinates = Modifier.isStatic(f.getModifiers()) ? NONE : new Class<?>[] {receiver};
        return new MemoryVarHandle(f.getType(), coordinates, f, false,
            readOnly ? GET_ONLY : updates(f.getType()), false);
    }

    static VarHandle array(Class<?> arrayType) {
        Class<?> element = arrayType.getComponentType();
        return new MemoryVarHandle(element, new Class<?>[] {arrayType, int.class}, arrayType, false,
            updates(element), false);
    }

    static VarHandle view(Class<?> element, boolean otherOrder) {
        int allowed = element == short.class || element == char.class ? GET_SET
            : element == int.class || element == long.class ? ALL : COMPARE;
        return new MemoryVarHandle(element, new Class<?>[] {byte[].class, int.class}, element, otherOrder,
            allowed, false);
    }

    @Override
    Object perform(int mode, Object[] args) {
        return access0(mode, args, types()[AccessMode.shape(mode)].parameters());
    }

    @Override
    VarHandle with(boolean exactTypes) {
        return new MemoryVarHandle(varType(), coordinateTypes().toArray(NONE), source, swapped, allowed,
            exactTypes);
    }

    @Override
    public boolean isAccessModeSupported(AccessMode accessMode) {
        int mode = accessMode.ordinal();
        if (AccessMode.shape(mode) == 0) {
            return true;
        }
        if (mode < 8) {
            return allowed >= GET_SET;
        }
        if (mode >= AccessMode.GET_AND_BITWISE_OR.ordinal()) {
            return allowed == ALL;
        }
        boolean adds = mode >= AccessMode.GET_AND_ADD.ordinal();
        boolean number = varType() != boolean.class;
        return adds ? allowed >= ADD && number : allowed >= COMPARE;
    }
}
