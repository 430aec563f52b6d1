package java.lang.invoke;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import wardian.internal.Atomic;

/** A typed reference to a variable, with atomic access to it. */
public abstract class VarHandle {
    private final Class<?> varType;
    private final Class<?>[] coordinates;
    private final boolean exact;
    private final MethodType[] types = new MethodType[5];
    private final MethodHandle[] handles = new MethodHandle[AccessMode.COUNT];

    VarHandle(Class<?> varType, Class<?>[] coordinates, boolean exact) {
        this.varType = varType;
        this.coordinates = coordinates;
        this.exact = exact;
        MethodType get = MethodType.methodType(varType, coordinates);
        MethodType update = get.appendParameterTypes(varType);
        MethodType exchange = update.appendParameterTypes(varType);
        types[0] = get;
        types[1] = update.changeReturnType(void.class);
        types[2] = exchange.changeReturnType(boolean.class);
        types[3] = exchange;
        types[4] = update;
    }

    /** The types of the five kinds of access. */
    final MethodType[] types() {
        return types;
    }

    /** Performs an access with boxed arguments of exactly the mode's types. */
    abstract Object perform(int mode, Object[] args);

    /** This with another way of checking types. */
    abstract VarHandle with(boolean exactTypes);

    /** A handle of the access for a call of the type. */
    final MethodHandle handle(int mode, MethodType type) {
        MethodType own = types[AccessMode.shape(mode)];
        if (own == type) {
            return toMethodHandle(mode);
        }
        if (exact) {
            throw Invokers.mismatch(own, type);
        }
        if (!Casts.possible(own, type)) {
            throw new WrongMethodTypeException("cannot convert MethodHandle"
                + own.insertParameterTypes(0, VarHandle.class) + " to "
                + type.insertParameterTypes(0, VarHandle.class));
        }
        return toMethodHandle(mode).asType(type);
    }

    private MethodHandle toMethodHandle(int mode) {
        MethodHandle made = handles[mode];
        if (made == null) {
            made = new Combined(types[AccessMode.shape(mode)], args -> perform(mode, args));
            handles[mode] = made;
        }
        return made;
    }

    /** Returns a handle that performs an access of this variable. */
    public MethodHandle toMethodHandle(AccessMode accessMode) {
        return toMethodHandle(accessMode.ordinal());
    }

    /** Returns the variable's type. */
    public Class<?> varType() {
        return varType;
    }

    /** Returns the types of the arguments that say which variable is meant. */
    public List<Class<?>> coordinateTypes() {
        return Collections.unmodifiableList(Arrays.asList(coordinates));
    }

    /** Returns the types of an access. */
    public MethodType accessModeType(AccessMode accessMode) {
        return types[AccessMode.shape(accessMode.ordinal())];
    }

    /** Tells whether the variable allows an access. */
    public abstract boolean isAccessModeSupported(AccessMode accessMode);

    /** Tells whether calls must have exactly the types of the access. */
    public boolean hasInvokeExactBehavior() {
        return exact;
    }

    /** Returns this with calls that must have exactly the types of the access. */
    public VarHandle withInvokeExactBehavior() {
        return exact ? this : with(true);
    }

    /** Returns this with calls that convert. */
    public VarHandle withInvokeBehavior() {
        return exact ? with(false) : this;
    }

    @Override
    public final String toString() {
        return "VarHandle[varType=" + varType.getName() + ", coord=" + coordinateTypes() + "]";
    }

    /** Returns the value, plainly. */
    @MethodHandle.PolymorphicSignature
    public final native Object get(Object... args);

    /** Sets the value, plainly. */
    @MethodHandle.PolymorphicSignature
    public final native void set(Object... args);

    /** Returns the value, as volatile. */
    @MethodHandle.PolymorphicSignature
    public final native Object getVolatile(Object... args);

    /** Sets the value, as volatile. */
    @MethodHandle.PolymorphicSignature
    public final native void setVolatile(Object... args);

    /** Returns the value, opaquely. */
    @MethodHandle.PolymorphicSignature
    public final native Object getOpaque(Object... args);

    /** Sets the value, opaquely. */
    @MethodHandle.PolymorphicSignature
    public final native void setOpaque(Object... args);

    /** Returns the value, with acquire order. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAcquire(Object... args);

    /** Sets the value, with release order. */
    @MethodHandle.PolymorphicSignature
    public final native void setRelease(Object... args);

    /** Sets the value if it is the expected one and tells whether it did, as volatile. */
    @MethodHandle.PolymorphicSignature
    public final native boolean compareAndSet(Object... args);

    /** Sets the value if it is the expected one and returns what was found, as volatile. */
    @MethodHandle.PolymorphicSignature
    public final native Object compareAndExchange(Object... args);

    /** Sets the value if it is the expected one and returns what was found, with acquire order. */
    @MethodHandle.PolymorphicSignature
    public final native Object compareAndExchangeAcquire(Object... args);

    /** Sets the value if it is the expected one and returns what was found, with release order. */
    @MethodHandle.PolymorphicSignature
    public final native Object compareAndExchangeRelease(Object... args);

    /** Sets the value if it is the expected one and tells whether it did, plainly. */
    @MethodHandle.PolymorphicSignature
    public final native boolean weakCompareAndSetPlain(Object... args);

    /** Sets the value if it is the expected one and tells whether it did, as volatile. */
    @MethodHandle.PolymorphicSignature
    public final native boolean weakCompareAndSet(Object... args);

    /** Sets the value if it is the expected one and tells whether it did, with acquire order. */
    @MethodHandle.PolymorphicSignature
    public final native boolean weakCompareAndSetAcquire(Object... args);

    /** Sets the value if it is the expected one and tells whether it did, with release order. */
    @MethodHandle.PolymorphicSignature
    public final native boolean weakCompareAndSetRelease(Object... args);

    /** Sets the variable and returns its former value, as volatile. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAndSet(Object... args);

    /** Sets the variable and returns its former value, with acquire order. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAndSetAcquire(Object... args);

    /** Sets the variable and returns its former value, with release order. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAndSetRelease(Object... args);

    /** Adds to the variable and returns its former value, as volatile. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAndAdd(Object... args);

    /** Adds to the variable and returns its former value, with acquire order. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAndAddAcquire(Object... args);

    /** Adds to the variable and returns its former value, with release order. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAndAddRelease(Object... args);

    /** Changes the bits of the variable and returns its former value, as volatile. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseOr(Object... args);

    /** Changes the bits of the variable and returns its former value, with release order. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseOrRelease(Object... args);

    /** Changes the bits of the variable and returns its former value, with acquire order. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseOrAcquire(Object... args);

    /** Changes the bits of the variable and returns its former value, as volatile. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseAnd(Object... args);

    /** Changes the bits of the variable and returns its former value, with release order. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseAndRelease(Object... args);

    /** Changes the bits of the variable and returns its former value, with acquire order. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseAndAcquire(Object... args);

    /** Changes the bits of the variable and returns its former value, as volatile. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseXor(Object... args);

    /** Changes the bits of the variable and returns its former value, with release order. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseXorRelease(Object... args);

    /** Changes the bits of the variable and returns its former value, with acquire order. */
    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseXorAcquire(Object... args);

    /** Orders all accesses before with all after. */
    public static void fullFence() {
        Atomic.fullFence();
    }

    /** Orders loads before with all accesses after. */
    public static void acquireFence() {
        Atomic.fullFence();
    }

    /** Orders all accesses before with stores after. */
    public static void releaseFence() {
        Atomic.fullFence();
    }

    /** Orders loads. */
    public static void loadLoadFence() {
        Atomic.fullFence();
    }

    /** Orders stores. */
    public static void storeStoreFence() {
        Atomic.fullFence();
    }

    /** The ways to access a variable. */
    public enum AccessMode {
        /** Returns the value, plainly. */
        GET("get"),
        /** Sets the value, plainly. */
        SET("set"),
        /** Returns the value, as volatile. */
        GET_VOLATILE("getVolatile"),
        /** Sets the value, as volatile. */
        SET_VOLATILE("setVolatile"),
        /** Returns the value, opaquely. */
        GET_OPAQUE("getOpaque"),
        /** Sets the value, opaquely. */
        SET_OPAQUE("setOpaque"),
        /** Returns the value, with acquire order. */
        GET_ACQUIRE("getAcquire"),
        /** Sets the value, with release order. */
        SET_RELEASE("setRelease"),
        /** Sets the value if it is the expected one and tells whether it did, as volatile. */
        COMPARE_AND_SET("compareAndSet"),
        /** Sets the value if it is the expected one and returns what was found, as volatile. */
        COMPARE_AND_EXCHANGE("compareAndExchange"),
        /** Sets the value if it is the expected one and returns what was found, with acquire order. */
        COMPARE_AND_EXCHANGE_ACQUIRE("compareAndExchangeAcquire"),
        /** Sets the value if it is the expected one and returns what was found, with release order. */
        COMPARE_AND_EXCHANGE_RELEASE("compareAndExchangeRelease"),
        /** Sets the value if it is the expected one and tells whether it did, plainly. */
        WEAK_COMPARE_AND_SET_PLAIN("weakCompareAndSetPlain"),
        /** Sets the value if it is the expected one and tells whether it did, as volatile. */
        WEAK_COMPARE_AND_SET("weakCompareAndSet"),
        /** Sets the value if it is the expected one and tells whether it did, with acquire order. */
        WEAK_COMPARE_AND_SET_ACQUIRE("weakCompareAndSetAcquire"),
        /** Sets the value if it is the expected one and tells whether it did, with release order. */
        WEAK_COMPARE_AND_SET_RELEASE("weakCompareAndSetRelease"),
        /** Sets the variable and returns its former value, as volatile. */
        GET_AND_SET("getAndSet"),
        /** Sets the variable and returns its former value, with acquire order. */
        GET_AND_SET_ACQUIRE("getAndSetAcquire"),
        /** Sets the variable and returns its former value, with release order. */
        GET_AND_SET_RELEASE("getAndSetRelease"),
        /** Adds to the variable and returns its former value, as volatile. */
        GET_AND_ADD("getAndAdd"),
        /** Adds to the variable and returns its former value, with acquire order. */
        GET_AND_ADD_ACQUIRE("getAndAddAcquire"),
        /** Adds to the variable and returns its former value, with release order. */
        GET_AND_ADD_RELEASE("getAndAddRelease"),
        /** Changes the bits of the variable and returns its former value, as volatile. */
        GET_AND_BITWISE_OR("getAndBitwiseOr"),
        /** Changes the bits of the variable and returns its former value, with release order. */
        GET_AND_BITWISE_OR_RELEASE("getAndBitwiseOrRelease"),
        /** Changes the bits of the variable and returns its former value, with acquire order. */
        GET_AND_BITWISE_OR_ACQUIRE("getAndBitwiseOrAcquire"),
        /** Changes the bits of the variable and returns its former value, as volatile. */
        GET_AND_BITWISE_AND("getAndBitwiseAnd"),
        /** Changes the bits of the variable and returns its former value, with release order. */
        GET_AND_BITWISE_AND_RELEASE("getAndBitwiseAndRelease"),
        /** Changes the bits of the variable and returns its former value, with acquire order. */
        GET_AND_BITWISE_AND_ACQUIRE("getAndBitwiseAndAcquire"),
        /** Changes the bits of the variable and returns its former value, as volatile. */
        GET_AND_BITWISE_XOR("getAndBitwiseXor"),
        /** Changes the bits of the variable and returns its former value, with release order. */
        GET_AND_BITWISE_XOR_RELEASE("getAndBitwiseXorRelease"),
        /** Changes the bits of the variable and returns its former value, with acquire order. */
        GET_AND_BITWISE_XOR_ACQUIRE("getAndBitwiseXorAcquire");

        static final int COUNT = 31;

        private final String methodName;

        AccessMode(String methodName) {
            this.methodName = methodName;
        }

        /** Get, set, compareAndSet, compareAndExchange, getAndUpdate: 0 to 4. */
        static int shape(int mode) {
            if (mode < 8) {
                return mode % 2;
            }
            return mode >= 16 ? 4 : mode == 8 || mode >= 12 ? 2 : 3;
        }

        /** Returns the name of the method of VarHandle. */
        public String methodName() {
            return methodName;
        }

        /** Returns the mode of a method of VarHandle. */
        public static AccessMode valueFromMethodName(String methodName) {
            for (AccessMode mode : values()) {
                if (mode.methodName.equals(methodName)) {
                    return mode;
                }
            }
            throw new IllegalArgumentException("No AccessMode value for method name " + methodName);
        }
    }
}
