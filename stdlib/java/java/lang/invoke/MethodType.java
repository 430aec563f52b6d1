package java.lang.invoke;

import java.io.Serializable;
import java.lang.constant.Constable;
import java.lang.constant.MethodTypeDesc;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.WeakHashMap;
import wardian.internal.Descriptors;

/** The types of a method's parameters and of its result. */
public final class MethodType implements Serializable, Constable, TypeDescriptor.OfMethod<Class<?>, MethodType> {
    private static final long serialVersionUID = 292L;
    private static final Class<?>[] NO_TYPES = new Class<?>[0];
    private static final WeakHashMap<MethodType, WeakReference<MethodType>> KNOWN = new WeakHashMap<>();

    private final Class<?> rtype;
    private final Class<?>[] ptypes;
    private String descriptor;

    /** The array is not copied; nobody else may hold it. */
    private MethodType(Class<?> rtype, Class<?>[] ptypes) {
        this.rtype = rtype;
        this.ptypes = ptypes;
    }

    /** Called by the runtime, which gives the array away. */
    static MethodType make(Class<?> rtype, Class<?>[] ptypes) {
        if (rtype == null) {
            throw new NullPointerException("rtype");
        }
        if (ptypes.length > 255) {
            throw new IllegalArgumentException("bad parameter count " + ptypes.length);
        }
        for (int i = 0; i < ptypes.length; i++) {
            checkParameter(ptypes[i]);
        }
        return intern(new MethodType(rtype, ptypes));
    }

    /** Equal types are one object, so that calls compare them quickly. */
    private static MethodType intern(MethodType made) {
        synchronized (KNOWN) {
            WeakReference<MethodType> known = KNOWN.get(made);
            MethodType found = known == null ? null : known.get();
            if (found == null) {
                KNOWN.put(made, new WeakReference<>(made));
                found = made;
            }
            return found;
        }
    }

    /** The parameters' types; not to be changed. */
    Class<?>[] parameters() {
        return ptypes;
    }

    private static void checkParameter(Class<?> type) {
        if (type == null) {
            throw new NullPointerException();
        }
        if (type == void.class) {
            throw new IllegalArgumentException("parameter type cannot be void");
        }
    }

    /** Returns a method type. */
    public static MethodType methodType(Class<?> rtype, Class<?>[] ptypes) {
        return make(rtype, ptypes.clone());
    }

    /** Returns a method type. */
    public static MethodType methodType(Class<?> rtype, List<Class<?>> ptypes) {
        return make(rtype, ptypes.toArray(NO_TYPES));
    }

    /** Returns a method type. */
    public static MethodType methodType(Class<?> rtype, Class<?> ptype0, Class<?>... ptypes) {
        Class<?>[] all = new Class<?>[ptypes.length + 1];
        all[0] = ptype0;
        System.arraycopy(ptypes, 0, all, 1, ptypes.length);
        return make(rtype, all);
    }

    /** Returns a method type without parameters. */
    public static MethodType methodType(Class<?> rtype) {
        return make(rtype, NO_TYPES);
    }

    /** Returns a method type with one parameter. */
    public static MethodType methodType(Class<?> rtype, Class<?> ptype0) {
        return make(rtype, new Class<?>[] {ptype0});
    }

    /** Returns a method type with another one's parameters. */
    public static MethodType methodType(Class<?> rtype, MethodType ptypes) {
        return make(rtype, ptypes.ptypes);
    }

    /** Returns a type of Objects only, maybe with an array of them at the end. */
    public static MethodType genericMethodType(int objectArgCount, boolean finalArray) {
        Class<?>[] all = new Class<?>[finalArray ? objectArgCount + 1 : objectArgCount];
        Arrays.fill(all, Object.class);
        if (finalArray) {
            all[objectArgCount] = Object[].class;
        }
        return make(Object.class, all);
    }

    /** Returns a type of Objects only. */
    public static MethodType genericMethodType(int objectArgCount) {
        return genericMethodType(objectArgCount, false);
    }

    /** Returns the type of a descriptor, whose classes a loader finds. */
    public static MethodType fromMethodDescriptorString(String descriptor, ClassLoader loader) {
        Class<?>[] all = Descriptors.method(descriptor,
            loader == null ? ClassLoader.getSystemClassLoader() : loader);
        return make(all[all.length - 1], Arrays.copyOf(all, all.length - 1));
    }

    @Override
    public MethodType changeParameterType(int num, Class<?> nptype) {
        if (parameterType(num) == nptype) {
            return this;
        }
        Class<?>[] all = ptypes.clone();
        all[num] = nptype;
        return make(rtype, all);
    }

    @Override
    public MethodType insertParameterTypes(int num, Class<?>... ptypesToInsert) {
        int length = ptypes.length;
        if (num < 0 || num > length) {
            throw new IndexOutOfBoundsException(num);
        }
        Class<?>[] all = new Class<?>[length + ptypesToInsert.length];
        System.arraycopy(ptypes, 0, all, 0, num);
        System.arraycopy(ptypesToInsert, 0, all, num, ptypesToInsert.length);
        System.arraycopy(ptypes, num, all, num + ptypesToInsert.length, length - num);
        return make(rtype, all);
    }

    /** Returns this with more parameters. */
    public MethodType insertParameterTypes(int num, List<Class<?>> ptypesToInsert) {
        return insertParameterTypes(num, ptypesToInsert.toArray(NO_TYPES));
    }

    /** Returns this with more parameters at the end. */
    public MethodType appendParameterTypes(Class<?>... ptypesToInsert) {
        return insertParameterTypes(ptypes.length, ptypesToInsert);
    }

    /** Returns this with more parameters at the end. */
    public MethodType appendParameterTypes(List<Class<?>> ptypesToInsert) {
        return insertParameterTypes(ptypes.length, ptypesToInsert);
    }

    @Override
    public MethodType dropParameterTypes(int start, int end) {
        int length = ptypes.length;
        if (start < 0 || start > end || end > length) {
            throw new IndexOutOfBoundsException("start " + start + ", end " + end);
        }
        Class<?>[] all = new Class<?>[length - (end - start)];
        System.arraycopy(ptypes, 0, all, 0, start);
        System.arraycopy(ptypes, end, all, start, length - end);
        return make(rtype, all);
    }

    @Override
    public MethodType changeReturnType(Class<?> nrtype) {
        return nrtype == rtype ? this : make(nrtype, ptypes);
    }

    /** Tells whether there is a primitive type in this. */
    public boolean hasPrimitives() {
        for (int i = 0; i < ptypes.length; i++) {
            if (ptypes[i].isPrimitive()) {
                return true;
            }
        }
        return rtype.isPrimitive();
    }

    /** Tells whether there is a wrapper type in this. */
    public boolean hasWrappers() {
        return unwrap() != this;
    }

    /** Returns this with Object for every reference type. */
    public MethodType erase() {
        Class<?>[] all = ptypes.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = all[i].isPrimitive() ? all[i] : Object.class;
        }
        return make(rtype.isPrimitive() ? rtype : Object.class, all);
    }

    /** Returns this with Object for every type. */
    public MethodType generic() {
        return genericMethodType(ptypes.length);
    }

    /** Returns this with wrappers for primitive types. */
    public MethodType wrap() {
        if (!hasPrimitives()) {
            return this;
        }
        Class<?>[] all = ptypes.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = Descriptors.wrapper(all[i]);
        }
        return make(Descriptors.wrapper(rtype), all);
    }

    /** Returns this with primitive types for wrappers. */
    public MethodType unwrap() {
        Class<?>[] all = ptypes.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = Descriptors.unwrapped(all[i]);
        }
        MethodType made = make(Descriptors.unwrapped(rtype), all);
        return made.equals(this) ? this : made;
    }

    @Override
    public Class<?> parameterType(int num) {
        return ptypes[num];
    }

    @Override
    public int parameterCount() {
        return ptypes.length;
    }

    @Override
    public Class<?> returnType() {
        return rtype;
    }

    @Override
    public List<Class<?>> parameterList() {
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(ptypes)));
    }

    /** Returns the last parameter's type, void when there is none. */
    public Class<?> lastParameterType() {
        return ptypes.length == 0 ? void.class : ptypes[ptypes.length - 1];
    }

    @Override
    public Class<?>[] parameterArray() {
        return ptypes.clone();
    }

    @Override
    public boolean equals(Object x) {
        if (this == x) {
            return true;
        }
        return x instanceof MethodType && rtype == ((MethodType) x).rtype
            && Arrays.equals(ptypes, ((MethodType) x).ptypes);
    }

    @Override
    public int hashCode() {
        int hash = 31 + rtype.hashCode();
        for (int i = 0; i < ptypes.length; i++) {
            hash = 31 * hash + ptypes[i].hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < ptypes.length; i++) {
            text.append(i == 0 ? "" : ",").append(ptypes[i].getSimpleName());
        }
        return text.append(')').append(rtype.getSimpleName()).toString();
    }

    /** Returns the descriptor. */
    public String toMethodDescriptorString() {
        String result = descriptor;
        if (result == null) {
            StringBuilder text = new StringBuilder("(");
            for (int i = 0; i < ptypes.length; i++) {
                text.append(ptypes[i].descriptorString());
            }
            result = text.append(')').append(rtype.descriptorString()).toString();
            descriptor = result;
        }
        return result;
    }

    @Override
    public String descriptorString() {
        return toMethodDescriptorString();
    }

    @Override
    public Optional<MethodTypeDesc> describeConstable() {
        return Optional.of(MethodTypeDesc.ofDescriptor(toMethodDescriptorString()));
    }

    private Object readResolve() {
        return intern(this);
    }
}
