package java.lang.invoke;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
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
        if (!caller.hasFullPrivilegeAccess()) {
            throw new IllegalAccessException("caller does not have PRIVATE and MODULE lookup mode");
        }
        if (!targetClass.getModule().isOpen(targetClass.getPackageName(),
                caller.lookupClass().getModule())) {
            throw new IllegalAccessException("module " + targetClass.getModule().getName()
                + " does not open " + targetClass.getPackageName() + " to "
                + caller.lookupClass().getModule());
        }
        boolean same = targetClass.getModule() == caller.lookupClass().getModule();
        int modes = Lookup.FULL & ~Lookup.ORIGINAL;
        return new Lookup(targetClass, same ? null : caller.lookupClass(), same ? modes : modes & ~Lookup.MODULE);
    }

    /** Returns the object that the lookup class was defined with. */
    public static <T> T classData(Lookup caller, String name, Class<T> type) throws IllegalAccessException {
        if ((caller.lookupModes() & Lookup.ORIGINAL) == 0) {
            throw new IllegalAccessException(caller + " does not have ORIGINAL access");
        }
        if (!"_".equals(name)) {
            throw new IllegalArgumentException("name must be \"_\": " + name);
        }
        return type.cast(HiddenClass.data0(caller.lookupClass()));
    }

    /** Returns a direct handle's member. */
    public static <T extends Member> T reflectAs(Class<T> expected, MethodHandle target) {
        if (!(target instanceof DirectHandle)) {
            throw new IllegalArgumentException("not a direct method handle");
        }
        return expected.cast(((DirectHandle) target).member0());
    }

    /** Returns a handle with some arguments given. */
    public static MethodHandle insertArguments(MethodHandle target, int pos, Object... values) {
        return values.length == 0 ? target : Combinators.insertChecked(target, pos, values);
    }

    /** Returns a handle with more parameters, which it ignores. */
    public static MethodHandle dropArguments(MethodHandle target, int pos, Class<?>... valueTypes) {
        return Combinators.drop(target, pos, valueTypes.clone());
    }

    /** Returns a handle with more parameters, which it ignores. */
    public static MethodHandle dropArguments(MethodHandle target, int pos, List<Class<?>> valueTypes) {
        return Combinators.drop(target, pos, valueTypes.toArray(new Class<?>[0]));
    }

    /** Returns a handle with ignored parameters so that it has those of a list. */
    public static MethodHandle dropArgumentsToMatch(MethodHandle target, int skip, List<Class<?>> newTypes,
            int pos) {
        List<Class<?>> old = target.type.parameterList();
        if (skip < 0 || skip > old.size() || pos < 0 || pos > newTypes.size()) {
            throw new IllegalArgumentException("illegal skip or pos: " + skip + ", " + pos);
        }
        List<Class<?>> kept = old.subList(skip, old.size());
        int end = pos + kept.size();
        if (end > newTypes.size() || !newTypes.subList(pos, end).equals(kept)) {
            throw new IllegalArgumentException("argument lists do not match: " + old + ", " + newTypes);
        }
        MethodHandle made = dropArguments(target, old.size(), newTypes.subList(end, newTypes.size()));
        return dropArguments(made, skip, newTypes.subList(0, pos));
    }

    /** Returns a handle that gives no result. */
    public static MethodHandle dropReturn(MethodHandle target) {
        return target.asFixedArity().asType(target.type.changeReturnType(void.class));
    }

    /** Returns a handle whose arguments pass through filters; null: no filter. */
    public static MethodHandle filterArguments(MethodHandle target, int pos, MethodHandle... filters) {
        return Combinators.filterArguments(target, pos, filters);
    }

    /** Returns a handle that makes an argument of several with a filter. */
    public static MethodHandle collectArguments(MethodHandle target, int pos, MethodHandle filter) {
        return Combinators.collect(target, pos, filter);
    }

    /** Returns a handle whose result passes through a filter. */
    public static MethodHandle filterReturnValue(MethodHandle target, MethodHandle filter) {
        return Combinators.filterResult(target, filter);
    }

    /** Returns a handle that gets the combiner's result as its first argument. */
    public static MethodHandle foldArguments(MethodHandle target, MethodHandle combiner) {
        return Combinators.fold(target, 0, combiner);
    }

    /** Returns a handle that gets the combiner's result as one of its arguments. */
    public static MethodHandle foldArguments(MethodHandle target, int pos, MethodHandle combiner) {
        return Combinators.fold(target, pos, combiner);
    }

    /** Returns a handle that calls the target if the test holds, else the fallback. */
    public static MethodHandle guardWithTest(MethodHandle test, MethodHandle target, MethodHandle fallback) {
        return Combinators.guard(test, target, fallback);
    }

    /** Returns a handle that calls a handler when the target throws. */
    public static MethodHandle catchException(MethodHandle target, Class<? extends Throwable> exType,
            MethodHandle handler) {
        return Combinators.catching(target, exType, handler);
    }

    /** Returns a handle that calls a cleanup after the target, whatever that does. */
    public static MethodHandle tryFinally(MethodHandle target, MethodHandle cleanup) {
        return Combinators.cleaning(target, cleanup);
    }

    /** Returns a handle that chooses its target by its first argument. */
    public static MethodHandle tableSwitch(MethodHandle fallback, MethodHandle... targets) {
        return Combinators.switching(fallback, targets);
    }

    /** Returns a handle whose arguments are those of the target in another order. */
    public static MethodHandle permuteArguments(MethodHandle target, MethodType newType, int... reorder) {
        return Combinators.permute(target, newType, reorder);
    }

    /** Returns a handle that always gives the value. */
    public static MethodHandle constant(Class<?> type, Object value) {
        return Combinators.constant(type, value);
    }

    /** Returns a handle that gives its argument. */
    public static MethodHandle identity(Class<?> type) {
        return new Combined(MethodType.methodType(type, type), args -> args[0]);
    }

    /** Returns a handle that gives the zero of a type. */
    public static MethodHandle zero(Class<?> type) {
        return empty(MethodType.methodType(type));
    }

    /** Returns a handle that ignores its arguments and gives a zero. */
    public static MethodHandle empty(MethodType type) {
        Object zero = Casts.zero(type.returnType());
        return new Combined(type, args -> zero);
    }

    /** Returns a handle that throws its argument. */
    public static MethodHandle throwException(Class<?> returnType, Class<? extends Throwable> exType) {
        if (!Throwable.class.isAssignableFrom(exType)) {
            throw new ClassCastException(exType.getName());
        }
        return new Combined(MethodType.methodType(returnType, exType), args -> {
            if (args[0] == null) {
                throw new NullPointerException();
            }
            throw (Throwable) args[0];
        });
    }

    /** Returns a handle of other types that converts as casts do. */
    public static MethodHandle explicitCastArguments(MethodHandle target, MethodType newType) {
        return target.type == newType ? target : Casts.convert(target.asFixedArity(), newType, true);
    }

    // Arrays

    private static Class<?> element(Class<?> arrayClass) {
        if (!arrayClass.isArray()) {
            throw new IllegalArgumentException("not an array: " + arrayClass);
        }
        return arrayClass.getComponentType();
    }

    private static int checkIndex(Object array, int index) {
        int length = Array.getLength(array);
        if (index < 0 || index >= length) {
            throw new ArrayIndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
        }
        return index;
    }

    /** Returns a handle that makes arrays. */
    public static MethodHandle arrayConstructor(Class<?> arrayClass) {
        Class<?> element = element(arrayClass);
        return new Combined(MethodType.methodType(arrayClass, int.class),
            args -> Array.newInstance(element, (Integer) args[0]));
    }

    /** Returns a handle that gives the length of arrays. */
    public static MethodHandle arrayLength(Class<?> arrayClass) {
        element(arrayClass);
        return new Combined(MethodType.methodType(int.class, arrayClass), args -> Array.getLength(args[0]));
    }

    /** Returns a handle that reads elements. */
    public static MethodHandle arrayElementGetter(Class<?> arrayClass) {
        return new Combined(MethodType.methodType(element(arrayClass), arrayClass, int.class),
            args -> Array.get(args[0], checkIndex(args[0], (Integer) args[1])));
    }

    /** Returns a handle that writes elements. */
    public static MethodHandle arrayElementSetter(Class<?> arrayClass) {
        Class<?> element = element(arrayClass);
        boolean references = !element.isPrimitive();
        return new Combined(MethodType.methodType(void.class, arrayClass, int.class, element), args -> {
            if (references) {
                ((Object[]) args[0])[(Integer) args[1]] = args[2];
            } else {
                Array.set(args[0], checkIndex(args[0], (Integer) args[1]), args[2]);
            }
            return null;
        });
    }

    /** Returns a handle of the elements of arrays. */
    public static VarHandle arrayElementVarHandle(Class<?> arrayClass) {
        element(arrayClass);
        return MemoryVarHandle.array(arrayClass);
    }

    /** Returns a handle of values of several bytes within byte arrays. */
    public static VarHandle byteArrayViewVarHandle(Class<?> viewArrayClass, ByteOrder byteOrder) {
        Class<?> element = element(viewArrayClass);
        if (!element.isPrimitive() || element == boolean.class || element == byte.class) {
            throw new UnsupportedOperationException();
        }
        return MemoryVarHandle.view(element, Objects.requireNonNull(byteOrder) != ByteOrder.nativeOrder());
    }

    // Calls of handles

    /** Returns a handle that calls invokeExact on its first argument. */
    public static MethodHandle exactInvoker(MethodType type) {
        return Combinators.exactInvoker(type);
    }

    /** Returns a handle that calls invoke on its first argument. */
    public static MethodHandle invoker(MethodType type) {
        return Combinators.invoker(type);
    }

    /** Returns a handle that calls its first argument with the elements of an array at the end. */
    public static MethodHandle spreadInvoker(MethodType type, int leadingArgCount) {
        int count = type.parameterCount();
        if (leadingArgCount < 0 || leadingArgCount > count) {
            throw new IllegalArgumentException("bad argument count: " + leadingArgCount);
        }
        return invoker(type).asSpreader(Object[].class, count - leadingArgCount);
    }

    /** Returns a handle that accesses the variable of its first argument; types must be the same. */
    public static MethodHandle varHandleExactInvoker(VarHandle.AccessMode accessMode, MethodType type) {
        return Combinators.varInvoker(accessMode, type, true);
    }

    /** Returns a handle that accesses the variable of its first argument. */
    public static MethodHandle varHandleInvoker(VarHandle.AccessMode accessMode, MethodType type) {
        return Combinators.varInvoker(accessMode, type, false);
    }

    // Loops

    /** Returns a loop: each clause has initializer, step, predicate and finalizer. */
    public static MethodHandle loop(MethodHandle[]... clauses) {
        return Loops.loop(clauses);
    }

    /** Returns a loop that tests first. */
    public static MethodHandle whileLoop(MethodHandle init, MethodHandle pred, MethodHandle body) {
        return Loops.whileLoop(init, pred, body, false);
    }

    /** Returns a loop that tests last. */
    public static MethodHandle doWhileLoop(MethodHandle init, MethodHandle body, MethodHandle pred) {
        return Loops.whileLoop(init, pred, body, true);
    }

    /** Returns a loop from 0 to a number. */
    public static MethodHandle countedLoop(MethodHandle iterations, MethodHandle init, MethodHandle body) {
        return Loops.counted(null, iterations, init, body);
    }

    /** Returns a loop from one number to another. */
    public static MethodHandle countedLoop(MethodHandle start, MethodHandle end, MethodHandle init,
            MethodHandle body) {
        return Loops.counted(Objects.requireNonNull(start), end, init, body);
    }

    /** Returns a loop over the elements of an iterator. */
    public static MethodHandle iteratedLoop(MethodHandle iterator, MethodHandle init, MethodHandle body) {
        return Loops.iterated(iterator, init, body);
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

        /** The types of a call of a member: with the receiver, or with what is made. */
        static MethodType handleType(Class<?> owner, MethodType type, int kind) {
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
            if (!Reflection.mayAccessClass(lookupClass, requestedLookupClass)) {
                kept = 0;
            }
            if (requestedLookupClass.getModule() != lookupClass.getModule() && modes != UNCONDITIONAL) {
                boolean known = previousLookupClass == null
                    || previousLookupClass.getModule() == requestedLookupClass.getModule();
                return new Lookup(requestedLookupClass, lookupClass, known ? kept & PUBLIC : 0);
            }
            return new Lookup(requestedLookupClass, previousLookupClass, kept);
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

        private DirectHandle make(Member member, MethodType type, int kind, Class<?> owner, boolean varargs)
                throws IllegalAccessException {
            if (member instanceof Method && (modes & ORIGINAL) == 0 && DirectHandle.asksCaller0(member)) {
                throw new IllegalAccessException(
                    "Attempt to lookup caller-sensitive method using restricted lookup object");
            }
            return DirectHandle.make(member, type, kind, owner, varargs, lookupClass);
        }

        private Class<?> caller() {
            return (modes & PACKAGE) != 0 ? lookupClass : null;
        }

        private String from() {
            return modes == UNCONDITIONAL ? ", from public Lookup"
                : ", from " + (modes == FULL ? lookupClass : this) + " (" + lookupClass.getModule() + ")";
        }

        private static String describe(Class<?> refc, String name, Object type, int kind) {
            String text = refc.getName() + "." + name;
            return text + (type instanceof MethodType ? type : "/" + ((Class<?>) type).getName()) + "/"
                + MethodHandleInfo.referenceKindToString(kind);
        }

        private static String signature(Class<?> refc, String name, MethodType type) {
            StringBuilder text = new StringBuilder("'").append(type.returnType().getTypeName()).append(' ')
                .append(refc.getName()).append('.').append(name).append('(');
            for (int i = 0; i < type.parameterCount(); i++) {
                text.append(i == 0 ? "" : ", ").append(type.parameterType(i).getTypeName());
            }
            return text.append(")'").toString();
        }

        private static <T extends Throwable> T caused(T thrown, Throwable cause) {
            thrown.initCause(cause);
            return thrown;
        }

        /** May this use the member, found through refc? */
        private boolean mayUse(Class<?> refc, Member member) {
            int flags = member.getModifiers();
            if (Modifier.isPrivate(flags) && (modes & PRIVATE) == 0) {
                return false;
            }
            if ((modes & (PUBLIC | UNCONDITIONAL)) == 0) {
                return false;
            }
            if (refc.isArray() && member.getName().equals("clone")) {
                return true;
            }
            return Reflection.mayAccess(caller(), member.getDeclaringClass(), refc, flags)
                && (refc == member.getDeclaringClass() || caller() == null
                    || Reflection.mayAccessClass(caller(), refc));
        }

        /** Types of the same names may be other loaders' classes. */
        private static boolean sameTypes(Executable found, MethodType type) {
            return java.util.Arrays.equals(found.getParameterTypes(), type.parameters())
                && (!(found instanceof Method) || ((Method) found).getReturnType() == type.returnType());
        }

        private Member findMethod(Class<?> refc, String name, MethodType type, int kind)
                throws NoSuchMethodException, IllegalAccessException {
            Objects.requireNonNull(name);
            boolean constructs = kind == MethodHandleInfo.REF_newInvokeSpecial;
            Member found = name.startsWith("<") && !constructs ? null
                : DirectHandle.find0(refc, name, type.toMethodDescriptorString(), kind, caller());
            if (found == null) {
                throw caused(new NoSuchMethodException((constructs ? "no such constructor: " : "no such method: ")
                    + describe(refc, name, type, kind)), new NoSuchMethodError(signature(refc, name, type)));
            }
            boolean wantsStatic = kind == MethodHandleInfo.REF_invokeStatic;
            if (Modifier.isStatic(found.getModifiers()) != wantsStatic) {
                throw caused(new IllegalAccessException("no such method: " + describe(refc, name, type, kind)),
                    new IncompatibleClassChangeError((wantsStatic ? "Expected static method "
                        : "Expecting non-static method ") + signature(refc, name, type)));
            }
            if (!sameTypes((Executable) found, type)) {
                throw caused(new IllegalAccessException((constructs ? "no such constructor: " : "no such method: ")
                    + describe(refc, name, type, kind)),
                    new LinkageError("bad method type alias: " + type + " not visible from " + refc));
            }
            if (!mayUse(refc, found)) {
                throw new IllegalAccessException((constructs ? "no such constructor: " : "no such method: ")
                    + describe(refc, name, type, kind));
            }
            return found;
        }

        /** Protected members of other packages are for objects of the lookup class only. */
        private Class<?> receiver(Class<?> refc, Member member) {
            int flags = member.getModifiers();
            boolean narrow = Modifier.isProtected(flags) && !Modifier.isStatic(flags) && !refc.isArray()
                && !member.getDeclaringClass().getPackageName().equals(lookupClass.getPackageName())
                && refc.isAssignableFrom(lookupClass);
            return narrow ? lookupClass : refc;
        }

        private MethodHandle method(Class<?> refc, String name, MethodType type, int kind)
                throws NoSuchMethodException, IllegalAccessException {
            Member found = findMethod(refc, name, type, kind);
            boolean varargs = ((Executable) found).isVarArgs();
            boolean constructs = kind == MethodHandleInfo.REF_newInvokeSpecial;
            MethodType all = handleType(constructs ? refc : receiver(refc, found), type, kind);
            return make(found, all, kind, refc, varargs);
        }

        /** Returns a handle of a static method. */
        public MethodHandle findStatic(Class<?> refc, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            return method(refc, name, type, MethodHandleInfo.REF_invokeStatic);
        }

        private static boolean isAccess(String name) {
            for (VarHandle.AccessMode mode : VarHandle.AccessMode.values()) {
                if (mode.methodName().equals(name)) {
                    return true;
                }
            }
            return false;
        }

        /** Returns a handle of a method; the receiver comes first. */
        public MethodHandle findVirtual(Class<?> refc, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            if (refc == MethodHandle.class && (name.equals("invoke") || name.equals("invokeExact"))
                    || refc == VarHandle.class && isAccess(name)) {
                return Combinators.polymorphic(refc == VarHandle.class, name, type);
            }
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

        private void checkSpecial(Class<?> specialCaller) throws IllegalAccessException {
            if (specialCaller != lookupClass || !hasFullPrivilegeAccess()) {
                throw new IllegalAccessException("no private access for invokespecial: " + specialCaller + from());
            }
        }

        /** What JVMS 6.5 invokespecial and 5.4.4 ask of the method: of a super or of the caller itself, not static. */
        private void checkSuper(Class<?> refc, Executable found, MethodType type, Class<?> specialCaller)
                throws IllegalAccessException {
            int kind = MethodHandleInfo.REF_invokeSpecial;
            boolean inherited = refc.isInterface() ? java.util.Arrays.asList(specialCaller.getInterfaces()).contains(refc)
                : refc.isAssignableFrom(specialCaller);
            if (refc != specialCaller && !inherited) {
                throw new IllegalAccessException("no private access for invokespecial: " + refc + from());
            }
            if (Modifier.isStatic(found.getModifiers())) {
                throw new IllegalAccessException("no such method: "
                    + describe(refc, found.getName(), type, kind));
            }
            checkMethod(found, false, type, kind);
        }

        /** Returns a handle of a method that is called as super.name would. */
        public MethodHandle findSpecial(Class<?> refc, String name, MethodType type,
                Class<?> specialCaller) throws NoSuchMethodException, IllegalAccessException {
            checkSpecial(specialCaller);
            int kind = MethodHandleInfo.REF_invokeSpecial;
            Member found = findMethod(refc, name, type, kind);
            checkSuper(refc, (Executable) found, type, specialCaller);
            return make(found, handleType(specialCaller, type, kind), kind, specialCaller,
                ((Executable) found).isVarArgs());
        }

        /** Returns a handle of a method of an object, which is bound to it. */
        public MethodHandle bind(Object receiver, String name, MethodType type)
                throws NoSuchMethodException, IllegalAccessException {
            MethodHandle found = findVirtual(receiver.getClass(), name, type);
            return found.bindTo(receiver).withVarargs(found.isVarargsCollector());
        }

        private Field findField(Class<?> refc, String name, Class<?> type, int kind)
                throws NoSuchFieldException, IllegalAccessException {
            Objects.requireNonNull(name);
            Member found = DirectHandle.find0(refc, name, type.descriptorString(), kind, caller());
            if (found == null) {
                throw caused(new NoSuchFieldException("no such field: " + describe(refc, name, type, kind)),
                    new NoSuchFieldError("Class " + refc.getName() + " does not have member field '"
                        + type.getTypeName() + " " + name + "'"));
            }
            boolean wantsStatic = kind == MethodHandleInfo.REF_getStatic || kind == MethodHandleInfo.REF_putStatic;
            if (Modifier.isStatic(found.getModifiers()) != wantsStatic) {
                int actual = wantsStatic ? kind - 1 : kind + 1;
                throw new IllegalAccessException("expected a " + (wantsStatic ? "static" : "non-static")
                    + " field: " + describe(refc, name, type, actual) + from());
            }
            if (((Field) found).getType() != type) {
                throw caused(new IllegalAccessException("no such field: " + describe(refc, name, type, kind)),
                    new LinkageError("bad field type alias: " + type + " not visible from " + refc));
            }
            checkField(refc, (Field) found, kind);
            return (Field) found;
        }

        private void checkField(Class<?> refc, Field f, int kind) throws IllegalAccessException {
            int flags = f.getModifiers();
            if (!mayUse(refc, f)) {
                throw new IllegalAccessException(modes == UNCONDITIONAL && !Modifier.isPublic(refc.getModifiers())
                    ? "symbolic reference class is not accessible: " + refc + from()
                    : "member is " + (Modifier.isPrivate(flags) ? "private"
                        : Modifier.isProtected(flags) ? "protected" : "private to package") + ": "
                        + describe(refc, f.getName(), f.getType(), kind) + from());
            }
        }

        private MethodHandle field(Class<?> refc, String name, Class<?> type, int kind)
                throws NoSuchFieldException, IllegalAccessException {
            Field found = findField(refc, name, type, kind);
            if (kind >= MethodHandleInfo.REF_putField && Modifier.isFinal(found.getModifiers())) {
                throw new IllegalAccessException("unexpected set of a final field: "
                    + describe(refc, name, type, kind) + from());
            }
            return make(found, handleType(receiver(refc, found), MethodType.methodType(type), kind),
                kind, refc, false);
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

        private static VarHandle variable(Class<?> refc, Field f) {
            return MemoryVarHandle.field(f, refc, Modifier.isFinal(f.getModifiers()));
        }

        /** Returns a handle of a field. */
        public VarHandle findVarHandle(Class<?> recv, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return variable(recv, findField(recv, name, type, MethodHandleInfo.REF_getField));
        }

        /** Returns a handle of a static field. */
        public VarHandle findStaticVarHandle(Class<?> decl, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return variable(decl, findField(decl, name, type, MethodHandleInfo.REF_getStatic));
        }

        /** Returns a handle of a reflected field. */
        public VarHandle unreflectVarHandle(Field f) throws IllegalAccessException {
            checkField(f.getDeclaringClass(), f, Modifier.isStatic(f.getModifiers())
                ? MethodHandleInfo.REF_getStatic : MethodHandleInfo.REF_getField);
            return variable(f.getDeclaringClass(), f);
        }

        /** Returns a handle of a reflected method. */
        public MethodHandle unreflect(Method m) throws IllegalAccessException {
            Class<?> owner = m.getDeclaringClass();
            MethodType type = MethodType.methodType(m.getReturnType(), m.getParameterTypes());
            int kind = Modifier.isStatic(m.getModifiers()) ? MethodHandleInfo.REF_invokeStatic
                : owner.isInterface() ? MethodHandleInfo.REF_invokeInterface : MethodHandleInfo.REF_invokeVirtual;
            checkMethod(m, m.isAccessible(), type, kind);
            if (owner == MethodHandle.class && m.isVarArgs() && m.getName().startsWith("invoke")
                    && Modifier.isNative(m.getModifiers())) {
                return Combinators.polymorphic(false, m.getName(), type);
            }
            return make(m, handleType(m.isAccessible() ? owner : receiver(owner, m), type, kind),
                kind, owner, m.isVarArgs());
        }

        /** Returns a handle of a reflected method that is called as super.name would. */
        public MethodHandle unreflectSpecial(Method m, Class<?> specialCaller) throws IllegalAccessException {
            checkSpecial(specialCaller);
            int kind = MethodHandleInfo.REF_invokeSpecial;
            MethodType type = MethodType.methodType(m.getReturnType(), m.getParameterTypes());
            checkSuper(m.getDeclaringClass(), m, type, specialCaller);
            return make(m, handleType(specialCaller, type, kind), kind, specialCaller, m.isVarArgs());
        }

        private void checkMethod(Executable m, boolean open, MethodType type, int kind)
                throws IllegalAccessException {
            Class<?> owner = m.getDeclaringClass();
            if (!open && !mayUse(owner, m)) {
                int flags = m.getModifiers();
                String name = m instanceof Method ? m.getName() : "<init>";
                throw new IllegalAccessException("member is " + (Modifier.isPrivate(flags) ? "private"
                    : Modifier.isProtected(flags) ? "protected" : "private to package") + ": "
                    + describe(owner, name, type, kind) + from());
            }
        }

        /** Returns a handle of a reflected constructor. */
        public MethodHandle unreflectConstructor(Constructor<?> c) throws IllegalAccessException {
            int kind = MethodHandleInfo.REF_newInvokeSpecial;
            Class<?> owner = c.getDeclaringClass();
            MethodType type = MethodType.methodType(void.class, c.getParameterTypes());
            checkMethod(c, c.isAccessible(), type, kind);
            return make(c, handleType(owner, type, kind), kind, owner, c.isVarArgs());
        }

        private MethodHandle field(Field f, int kind) throws IllegalAccessException {
            Class<?> owner = f.getDeclaringClass();
            return make(f, handleType(owner, MethodType.methodType(f.getType()), kind), kind, owner,
                false);
        }

        /** Returns a handle that reads a reflected field. */
        public MethodHandle unreflectGetter(Field f) throws IllegalAccessException {
            int kind = Modifier.isStatic(f.getModifiers())
                ? MethodHandleInfo.REF_getStatic : MethodHandleInfo.REF_getField;
            if (!f.isAccessible()) {
                checkField(f.getDeclaringClass(), f, kind);
            }
            return field(f, kind);
        }

        /** Returns a handle that writes a reflected field. */
        public MethodHandle unreflectSetter(Field f) throws IllegalAccessException {
            int kind = Modifier.isStatic(f.getModifiers())
                ? MethodHandleInfo.REF_putStatic : MethodHandleInfo.REF_putField;
            if (!f.isAccessible()) {
                checkField(f.getDeclaringClass(), f, kind);
            }
            if (Modifier.isFinal(f.getModifiers()) && !(f.isAccessible() && Reflection.mayWriteFinal(f))) {
                throw new IllegalAccessException((f.isAccessible() ? "final field has no write access: "
                    : "unexpected set of a final field: ")
                    + describe(f.getDeclaringClass(), f.getName(), f.getType(), kind) + from());
            }
            return field(f, kind);
        }

        /** Tells what a direct handle names. */
        public MethodHandleInfo revealDirect(MethodHandle target) {
            if (!(target instanceof DirectHandle)) {
                throw new IllegalArgumentException("not a direct method handle");
            }
            RevealedHandle revealed = new RevealedHandle((DirectHandle) target);
            Class<?> owner = revealed.getDeclaringClass();
            if (!mayUse(owner, revealed.member())) {
                throw new IllegalArgumentException(new IllegalAccessException("cannot access a member of " + owner
                    + from()));
            }
            return revealed;
        }

        /** Finds a class by name. */
        public Class<?> findClass(String targetName)
                throws ClassNotFoundException, IllegalAccessException {
            return accessClass(Class.forName(targetName, false, lookupClass.getClassLoader()));
        }

        /** Returns the class if the lookup class may refer to it. */
        public Class<?> accessClass(Class<?> targetClass) throws IllegalAccessException {
            if (!Reflection.mayAccessClass(lookupClass, targetClass)) {
                throw new IllegalAccessException("access violation: " + targetClass + from());
            }
            return targetClass;
        }

        /** Initializes a class. */
        public <T> Class<T> ensureInitialized(Class<T> targetClass) throws IllegalAccessException {
            accessClass(targetClass);
            Reflection.initialize(targetClass);
            return targetClass;
        }

        /** How hidden classes are defined. */
        public enum ClassOption {
            /** It is in the nest of the lookup class. */
            NESTMATE,
            /** It lives as long as its loader. */
            STRONG
        }

        private Lookup hidden(byte[] bytes, Object data, boolean initialize, ClassOption[] options)
                throws IllegalAccessException {
            if (!hasFullPrivilegeAccess()) {
                throw new IllegalAccessException(this + " does not have full privilege access");
            }
            boolean nestmate = false;
            for (ClassOption option : options) {
                nestmate |= option == ClassOption.NESTMATE;
            }
            Class<?> made = HiddenClass.define(lookupClass, bytes, nestmate, data);
            if (initialize) {
                Reflection.initialize(made);
            }
            return new Lookup(made);
        }

        /** Defines a class that cannot be found by name. */
        public Lookup defineHiddenClass(byte[] bytes, boolean initialize, ClassOption... options)
                throws IllegalAccessException {
            return hidden(bytes, null, initialize, options);
        }

        /** Defines a class that cannot be found by name, with an object for it. */
        public Lookup defineHiddenClassWithClassData(byte[] bytes, Object classData, boolean initialize,
                ClassOption... options) throws IllegalAccessException {
            return hidden(bytes, Objects.requireNonNull(classData), initialize, options);
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
            String text = lookupClass.getName()
                + (previousLookupClass == null ? "" : "/" + previousLookupClass.getName());
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
