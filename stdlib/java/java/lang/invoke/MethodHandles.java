package java.lang.invoke;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import wardian.internal.Reflection;

/** Makes method handles. */
public final class MethodHandles {
    private MethodHandles() {
    }

    /** Returns a lookup with the caller's rights. */
    public static Lookup lookup() {
        return new Lookup(Reflection.callerClass());
    }

    /** Returns a lookup that finds public members only. */
    public static Lookup publicLookup() {
        return new Lookup(Object.class, null, Lookup.UNCONDITIONAL);
    }

    /** Returns a lookup with all rights in a class of the caller's module. */
    public static Lookup privateLookupIn(Class<?> targetClass, Lookup caller)
            throws IllegalAccessException {
        if (targetClass.isPrimitive()) {
            throw new IllegalArgumentException(targetClass + " is a primitive class");
        }
        if (targetClass.isArray()) {
            throw new IllegalArgumentException(targetClass + " is an array class");
        }
        if (!caller.hasFullPrivilegeAccess() && (caller.lookupModes() & Lookup.MODULE) == 0) {
            throw new IllegalAccessException("caller does not have PRIVATE and MODULE lookup mode");
        }
        if (!targetClass.getModule().isOpen(targetClass.getPackageName(),
                caller.lookupClass().getModule())) {
            throw new IllegalAccessException("module " + targetClass.getModule().getName()
                + " does not open " + targetClass.getPackageName() + " to "
                + caller.lookupClass().getModule());
        }
        return new Lookup(targetClass);
    }

    /** Finds members with the rights of a class. */
    public static final class Lookup {
        /** Public members. */
        public static final int PUBLIC = 1;
        /** Private members. */
        public static final int PRIVATE = 2;
        /** Protected members. */
        public static final int PROTECTED = 4;
        /** Members of the package. */
        public static final int PACKAGE = 8;
        /** Members of the module. */
        public static final int MODULE = 16;
        /** Public members of all modules. */
        public static final int UNCONDITIONAL = 32;
        /** The lookup class as it was made by itself. */
        public static final int ORIGINAL = 64;

        private static final int FULL = PUBLIC | PRIVATE | PROTECTED | PACKAGE | MODULE | ORIGINAL;

        private final Class<?> lookupClass;
        private final Class<?> previousLookupClass;
        private final int modes;

        Lookup(Class<?> lookupClass) {
            this(lookupClass, null, FULL);
        }

        Lookup(Class<?> lookupClass, Class<?> previous, int modes) {
            this.lookupClass = lookupClass;
            this.previousLookupClass = previous;
            this.modes = modes;
        }

        /** Finds the member and makes its handle; null: there is none of that type. */
        private static native DirectHandle find0(Class<?> owner, String name, String descriptor,
            MethodType type, int kind, Class<?> caller) throws IllegalAccessException;

        private static native DirectHandle reflected0(Object member, MethodType type, int kind,
            String name, Class<?> owner);

        /** The types of a call of a member: with the receiver, or with what is made. */
        private static MethodType handleType(Class<?> owner, MethodType type, int kind) {
            switch (kind) {
                case MethodHandleInfo.REF_getStatic:
                case MethodHandleInfo.REF_invokeStatic:
                    return type;
                case MethodHandleInfo.REF_putStatic:
                    return MethodType.methodType(void.class, type.returnType());
                case MethodHandleInfo.REF_putField:
                    return MethodType.methodType(void.class, owner, type.returnType());
                case MethodHandleInfo.REF_newInvokeSpecial:
                    return type.changeReturnType(owner);
                default:
                    return type.insertParameterTypes(0, owner);
            }
        }

        private static MethodHandle reflected(java.lang.reflect.Member member, MethodType type, int kind) {
            Class<?> owner = member.getDeclaringClass();
            return reflected0(member, handleType(owner, type, kind), kind, member.getName(), owner);
        }

        /** Returns the class whose rights this has. */
        public Class<?> lookupClass() {
            return lookupClass;
        }

        /** Returns the class this was made from in another module, or null. */
        public Class<?> previousLookupClass() {
            return previousLookupClass;
        }

        /** Returns the rights. */
        public int lookupModes() {
            return modes;
        }

        /** Tells whether this has all rights of the lookup class. */
        public boolean hasFullPrivilegeAccess() {
            return (modes & (PRIVATE | MODULE)) == (PRIVATE | MODULE);
        }

        /** Tells whether this has the private rights of the lookup class. */
        @Deprecated(since = "14")
        public boolean hasPrivateAccess() {
            return hasFullPrivilegeAccess();
        }

        /** Returns a lookup in another class with the rights both have. */
        public Lookup in(Class<?> requestedLookupClass) {
            if (requestedLookupClass == lookupClass) {
                return this;
            }
            int kept = modes & ~ORIGINAL;
            if (!requestedLookupClass.isNestmateOf(lookupClass)) {
                kept &= ~(PRIVATE | PROTECTED);
            }
            if (requestedLookupClass.getClassLoader() != lookupClass.getClassLoader()
                    || !requestedLookupClass.getPackageName().equals(lookupClass.getPackageName())) {
                kept &= ~PACKAGE;
            }
            return new Lookup(requestedLookupClass, null, kept);
        }

        /** Returns a lookup without a right. */
        public Lookup dropLookupMode(int modeToDrop) {
            int lower = modeToDrop | PROTECTED | ORIGINAL;
            if (modeToDrop == PUBLIC) {
                lower |= MODULE | PACKAGE | PRIVATE;
            } else if (modeToDrop == MODULE) {
                lower |= PACKAGE | PRIVATE;
            } else if (modeToDrop == PACKAGE) {
                lower |= PRIVATE;
            }
            return new Lookup(lookupClass, previousLookupClass, modes & ~lower);
        }

        private Class<?> caller() {
            return (modes & PACKAGE) != 0 ? lookupClass : null;
        }

        private MethodHandle method(Class<?> refc, String name, MethodType type, int kind)
                throws NoSuchMethodException, IllegalAccessException {
            if (name == null) {
                throw new NullPointerException();
            }
            DirectHandle found = name.startsWith("<") && kind != MethodHandleInfo.REF_newInvokeSpecial
                ? null : find0(refc, name, type.toMethodDescriptorString(),
                    handleType(refc, type, kind), kind, caller());
            if (found == null) {
                throw new NoSuchMethodException("no such method: " + refc.getName() + "." + name
                    + type + "/" + MethodHandleInfo.referenceKindToString(kind));
            }
            return found;
        }

        /** Returns a handle of a static method. */
        public MethodHandle findStatic(Class<?> refc, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            return method(refc, name, type, MethodHandleInfo.REF_invokeStatic);
        }

        /** Returns a handle of a method; the receiver comes first. */
        public MethodHandle findVirtual(Class<?> refc, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            return method(refc, name, type, refc.isInterface()
                ? MethodHandleInfo.REF_invokeInterface : MethodHandleInfo.REF_invokeVirtual);
        }

        /** Returns a handle of a constructor. */
        public MethodHandle findConstructor(Class<?> refc, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            if (refc.isArray()) {
                throw new NoSuchMethodException("no constructor for array class: " + refc.getName());
            }
            return method(refc, "<init>", type, MethodHandleInfo.REF_newInvokeSpecial);
        }

        /** Returns a handle of a method that is called as super.name would. */
        public MethodHandle findSpecial(Class<?> refc, String name, MethodType type,
                Class<?> specialCaller) throws NoSuchMethodException, IllegalAccessException {
            if (specialCaller != lookupClass || !hasFullPrivilegeAccess()) {
                throw new IllegalAccessException("no private access for invokespecial: "
                    + specialCaller + ", from " + this);
            }
            return method(refc, name, type, MethodHandleInfo.REF_invokeSpecial);
        }

        private MethodHandle field(Class<?> refc, String name, Class<?> type, int kind)
                throws NoSuchFieldException, IllegalAccessException {
            DirectHandle found = find0(refc, name, type.descriptorString(),
                handleType(refc, MethodType.methodType(type), kind), kind, caller());
            if (found == null) {
                throw new NoSuchFieldException("no such field: " + refc.getName() + "." + name + "/"
                    + type.getName() + "/" + MethodHandleInfo.referenceKindToString(kind));
            }
            return found;
        }

        /** Returns a handle that reads a field. */
        public MethodHandle findGetter(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return field(refc, name, type, MethodHandleInfo.REF_getField);
        }

        /** Returns a handle that writes a field. */
        public MethodHandle findSetter(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return field(refc, name, type, MethodHandleInfo.REF_putField);
        }

        /** Returns a handle that reads a static field. */
        public MethodHandle findStaticGetter(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return field(refc, name, type, MethodHandleInfo.REF_getStatic);
        }

        /** Returns a handle that writes a static field. */
        public MethodHandle findStaticSetter(Class<?> refc, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return field(refc, name, type, MethodHandleInfo.REF_putStatic);
        }

        /** Returns a handle of a reflected method. */
        public MethodHandle unreflect(Method m) throws IllegalAccessException {
            check(m.getDeclaringClass(), m.getModifiers(), m.isAccessible());
            int kind = Modifier.isStatic(m.getModifiers()) ? MethodHandleInfo.REF_invokeStatic
                : m.getDeclaringClass().isInterface() ? MethodHandleInfo.REF_invokeInterface
                : MethodHandleInfo.REF_invokeVirtual;
            return reflected(m, MethodType.methodType(m.getReturnType(), m.getParameterTypes()), kind);
        }

        /** Returns a handle of a reflected constructor. */
        public MethodHandle unreflectConstructor(Constructor<?> c) throws IllegalAccessException {
            check(c.getDeclaringClass(), c.getModifiers(), c.isAccessible());
            return reflected(c, MethodType.methodType(void.class, c.getParameterTypes()),
                MethodHandleInfo.REF_newInvokeSpecial);
        }

        /** Returns a handle that reads a reflected field. */
        public MethodHandle unreflectGetter(Field f) throws IllegalAccessException {
            check(f.getDeclaringClass(), f.getModifiers(), f.isAccessible());
            return reflected(f, MethodType.methodType(f.getType()), Modifier.isStatic(f.getModifiers())
                ? MethodHandleInfo.REF_getStatic : MethodHandleInfo.REF_getField);
        }

        /** Returns a handle that writes a reflected field. */
        public MethodHandle unreflectSetter(Field f) throws IllegalAccessException {
            check(f.getDeclaringClass(), f.getModifiers(), f.isAccessible());
            if (Modifier.isFinal(f.getModifiers()) && !Reflection.mayWriteFinal(f)) {
                throw new IllegalAccessException("final field has no write access: " + f);
            }
            return reflected(f, MethodType.methodType(f.getType()), Modifier.isStatic(f.getModifiers())
                ? MethodHandleInfo.REF_putStatic : MethodHandleInfo.REF_putField);
        }

        private void check(Class<?> owner, int flags, boolean accessible)
                throws IllegalAccessException {
            if (!accessible) {
                Reflection.checkMember(caller(), owner, owner, flags);
            }
        }

        /** Finds a class by name. */
        public Class<?> findClass(String targetName)
                throws ClassNotFoundException, IllegalAccessException {
            return accessClass(Class.forName(targetName, false, lookupClass.getClassLoader()));
        }

        /** Returns the class if the lookup class may refer to it. */
        public Class<?> accessClass(Class<?> targetClass) throws IllegalAccessException {
            if (!Reflection.mayAccessClass(lookupClass, targetClass)) {
                throw new IllegalAccessException("access violation: " + targetClass + ", from " + this);
            }
            return targetClass;
        }

        /** Initializes a class. */
        public <T> Class<T> ensureInitialized(Class<T> targetClass) throws IllegalAccessException {
            accessClass(targetClass);
            Reflection.initialize(targetClass);
            return targetClass;
        }

        /** Defines a class beside the lookup class. */
        public Class<?> defineClass(byte[] bytes) throws IllegalAccessException {
            if ((modes & PACKAGE) == 0) {
                throw new IllegalAccessException("Lookup does not have PACKAGE access");
            }
            Class<?> made = Reflection.define(lookupClass.getClassLoader(), bytes.clone());
            if (!made.getPackageName().equals(lookupClass.getPackageName())) {
                throw new IllegalArgumentException(made.getName() + " not in same package as lookup class");
            }
            return made;
        }

        @Override
        public String toString() {
            String text = lookupClass.getName();
            switch (modes) {
                case 0:
                    return text + "/noaccess";
                case UNCONDITIONAL:
                    return text + "/publicLookup";
                case PUBLIC:
                    return text + "/public";
                case PUBLIC | MODULE:
                    return text + "/module";
                case PUBLIC | PACKAGE:
                case PUBLIC | MODULE | PACKAGE:
                    return text + "/package";
                case PUBLIC | PACKAGE | PRIVATE:
                case PUBLIC | PACKAGE | PRIVATE | MODULE:
                    return text + "/private";
                case PUBLIC | PACKAGE | PRIVATE | PROTECTED:
                case PUBLIC | PACKAGE | PRIVATE | PROTECTED | MODULE:
                case FULL:
                    return text;
                default:
                    return text + "/" + Integer.toHexString(modes);
            }
        }
    }
}
