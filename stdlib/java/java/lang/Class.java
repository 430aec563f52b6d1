package java.lang;

import java.io.InputStream;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.invoke.TypeDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URL;
import java.security.ProtectionDomain;
import java.util.HashMap;
import java.util.Map;
import wardian.internal.Annotations;
import wardian.internal.ClassFile;
import wardian.internal.Generics;
import wardian.internal.InnerClass;
import wardian.internal.Members;
import wardian.internal.Reflection;

/** A class or interface of the running program. */
public final class Class<T> implements Serializable, GenericDeclaration, Type,
        AnnotatedElement, TypeDescriptor.OfField<Class<?>> {
    private static final long serialVersionUID = 3206093459760846163L;
    private static final Class<?>[] NO_CLASSES = new Class<?>[0];

    private transient String name;
    private transient String packageName;
    private transient T[] enumConstants;
    private transient Map<String, T> enumDirectory;
    private transient Members members;
    private transient Annotations annotations;
    private transient Generics generics;
    /** Guarded by this: what ClassValue keeps here. */
    transient Map<Object, Object> classValues;

    private Class() {
    }

    // ---- Finding classes ----

    /** Returns the class of a name as the caller sees it, initialized. */
    public static Class<?> forName(String className) throws ClassNotFoundException {
        Class<?> caller = Reflection.callerClass();
        return forName0(className, true, caller == null ? null : caller.getClassLoader());
    }

    /** Returns the class of a name as a loader sees it. */
    public static Class<?> forName(String name, boolean initialize, ClassLoader loader)
            throws ClassNotFoundException {
        return forName0(name, initialize, loader);
    }

    /** Returns the class of a name in a module, or null. */
    public static Class<?> forName(Module module, String name) {
        try {
            return forName0(name, false, module.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** Returns the primitive type of a name, or null. */
    public static Class<?> forPrimitiveName(String primitiveName) {
        return primitive(primitiveName);
    }

    private static native Class<?> forName0(String name, boolean initialize,
        ClassLoader loader) throws ClassNotFoundException;

    /** The primitive type of a name ("int"), or null. */
    static native Class<?> primitive(String name);

    // ---- What kind of class ----

    /** Tells whether an object is an instance of this class. */
    public native boolean isInstance(Object obj);

    /** Tells whether the other class is this one or a subtype of it. */
    public native boolean isAssignableFrom(Class<?> cls);

    /** Tells whether this is an interface. */
    public native boolean isInterface();

    /** Tells whether this is a class of arrays. */
    public native boolean isArray();

    /** Tells whether this is a primitive type or void. */
    public native boolean isPrimitive();

    /** Tells whether this is a hidden class. */
    public native boolean isHidden();

    /** Returns the superclass, or null. */
    public native Class<? super T> getSuperclass();

    private native Class<?>[] interfaces0();

    /** The flags of the class file; for arrays those of Java's rules. */
    private native int accessFlags0();

    private native String name0();

    private native ClassLoader loader0();

    private native boolean assertions0();

    private native Object[] enumValues0();

    private native ProtectionDomain protectionDomain0();

    private native Class<?> nestHost0();

    private native boolean isRecord0();

    private native Class<?> arrayType0();

    /** Returns the type of the elements, or null. */
    public native Class<?> getComponentType();

    @Override
    public Class<?> componentType() {
        return getComponentType();
    }

    @Override
    public Class<?> arrayType() {
        if (this == void.class) {
            throw new UnsupportedOperationException(new IllegalArgumentException());
        }
        return arrayType0();
    }

    /** Tells whether this is an annotation interface. */
    public boolean isAnnotation() {
        return (accessFlags0() & 0x2000) != 0;
    }

    /** Tells whether the compiler made this without a declaration. */
    public boolean isSynthetic() {
        return (accessFlags0() & 0x1000) != 0 || ClassFile.attribute(this, "Synthetic") != null;
    }

    /** Tells whether this is an enum. */
    public boolean isEnum() {
        return (accessFlags0() & 0x4000) != 0 && getSuperclass() == Enum.class;
    }

    /** Tells whether this is a record. */
    public boolean isRecord() {
        return getSuperclass() == Record.class && isRecord0();
    }

    /** Tells whether the compiler made this class for unnamed code. */
    public boolean isUnnamedClass() {
        return false;
    }

    // ---- Names ----

    /** Returns the name, in the form Class.forName takes. */
    public String getName() {
        String result = name;
        if (result == null) {
            result = name0();
            name = result;
        }
        return result;
    }

    /** Returns the name of the declaration, empty for anonymous classes. */
    public String getSimpleName() {
        if (isArray()) {
            return getComponentType().getSimpleName() + "[]";
        }
        InnerClass inner = InnerClass.of(this);
        if (inner != null) {
            return inner.simpleName == null ? "" : inner.simpleName;
        }
        String full = getName();
        int slash = isHidden() ? full.lastIndexOf('/') : -1;
        return full.substring((slash < 0 ? full.lastIndexOf('.') : full.lastIndexOf('.', slash)) + 1);
    }

    /** Returns the name as written in source code. */
    @Override
    public String getTypeName() {
        return isArray() ? getComponentType().getTypeName() + "[]" : getName();
    }

    /** Returns the name as the Java Language defines it, or null. */
    public String getCanonicalName() {
        if (isArray()) {
            String element = getComponentType().getCanonicalName();
            return element == null ? null : element + "[]";
        }
        if (isHidden() || isLocalOrAnonymousClass()) {
            return null;
        }
        Class<?> outer = getDeclaringClass();
        if (outer == null) {
            return getName();
        }
        String prefix = outer.getCanonicalName();
        return prefix == null ? null : prefix + "." + getSimpleName();
    }

    /** Returns the package's name, empty for the unnamed one. */
    public String getPackageName() {
        String result = packageName;
        if (result == null) {
            result = packageOf();
            packageName = result;
        }
        return result;
    }

    private String packageOf() {
        Class<?> c = this;
        while (c.isArray()) {
            c = c.getComponentType();
        }
        if (c.isPrimitive()) {
            return "java.lang";
        }
        String full = c.getName();
        int slash = c.isHidden() ? full.lastIndexOf('/') : -1;
        int dot = slash < 0 ? full.lastIndexOf('.') : full.lastIndexOf('.', slash);
        return dot < 0 ? "" : full.substring(0, dot);
    }

    /** Returns the type's descriptor. */
    @Override
    public String descriptorString() {
        if (isPrimitive()) {
            return ClassFile.primitiveDescriptor(this);
        }
        if (isArray()) {
            return "[" + getComponentType().descriptorString();
        }
        String full = getName();
        if (isHidden()) {
            int slash = full.lastIndexOf('/');
            return "L" + full.substring(0, slash).replace('.', '/') + "." + full.substring(slash + 1) + ";";
        }
        return "L" + full.replace('.', '/') + ";";
    }

    @Override
    public String toString() {
        return (isInterface() ? "interface " : isPrimitive() ? "" : "class ") + getName();
    }

    /** Returns the declaration's head. */
    public String toGenericString() {
        if (isPrimitive()) {
            return toString();
        }
        Class<?> c = this;
        String dimensions = "";
        while (c.isArray()) {
            dimensions += "[]";
            c = c.getComponentType();
        }
        if (c == this) {
            return genericHead();
        }
        StringBuilder text = new StringBuilder(c.getName());
        Generics.appendParameters(text, c.getTypeParameters());
        return text.append(dimensions).toString();
    }

    private String genericHead() {
        StringBuilder text = new StringBuilder();
        String flags = Modifier.toString(getModifiers() & Modifier.classModifiers());
        if (!flags.isEmpty()) {
            text.append(flags).append(' ');
        }
        if (isSealed()) {
            text.append("sealed ");
        }
        if (isAnnotation()) {
            text.append('@');
        }
        text.append(isInterface() ? "interface " : isEnum() ? "enum " : isRecord() ? "record " : "class ");
        text.append(getName());
        Generics.appendParameters(text, getTypeParameters());
        return text.toString();
    }

    // ---- Relations ----

    /** Returns the direct superinterfaces. */
    public Class<?>[] getInterfaces() {
        return interfaces0();
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public TypeVariable<Class<T>>[] getTypeParameters() {
        return (TypeVariable<Class<T>>[]) (TypeVariable[]) generics().typeParameters();
    }

    private Generics generics() {
        Generics g = generics;
        if (g == null) {
            g = Generics.ofClass(this);
            generics = g;
        }
        return g;
    }

    /** Returns the superclass with its type arguments. */
    public Type getGenericSuperclass() {
        Type found = isInterface() ? null : generics().superclass();
        return found != null ? found : getSuperclass();
    }

    /** Returns the direct superinterfaces with their type arguments. */
    public Type[] getGenericInterfaces() {
        Type[] found = generics().interfaces();
        return found != null ? found : getInterfaces();
    }

    /** Returns the modifiers, for nested classes as declared. */
    public int getModifiers() {
        if (isArray()) {
            Class<?> element = getComponentType();
            while (element.isArray()) {
                element = element.getComponentType();
            }
            return element.getModifiers() & 7 | Modifier.ABSTRACT | Modifier.FINAL;
        }
        InnerClass inner = isPrimitive() ? null : InnerClass.of(this);
        return (inner == null ? accessFlags0() : inner.flags) & ~0x20;
    }

    /** Returns the class this is a member of, or null. */
    public Class<?> getDeclaringClass() {
        InnerClass inner = isArray() || isPrimitive() ? null : InnerClass.of(this);
        return inner == null || inner.outerName == null ? null
            : ClassFile.load(this, inner.outerName);
    }

    /** Returns the class around this one, or null. */
    public Class<?> getEnclosingClass() {
        String[] enclosing = ClassFile.enclosingMethod(this);
        return enclosing == null ? getDeclaringClass() : ClassFile.load(this, enclosing[0]);
    }

    /** Returns the method in which this class is declared, or null. */
    public Method getEnclosingMethod() {
        String[] enclosing = ClassFile.enclosingMethod(this);
        if (enclosing == null || enclosing[1] == null || enclosing[1].equals("<init>")) {
            return null;
        }
        return ClassFile.load(this, enclosing[0]).members().method(enclosing[1], enclosing[2]);
    }

    /** Returns the constructor in which this class is declared, or null. */
    public Constructor<?> getEnclosingConstructor() {
        String[] enclosing = ClassFile.enclosingMethod(this);
        if (enclosing == null || !"<init>".equals(enclosing[1])) {
            return null;
        }
        return ClassFile.load(this, enclosing[0]).members().constructor(enclosing[2]);
    }

    private boolean isLocalOrAnonymousClass() {
        return ClassFile.enclosingMethod(this) != null;
    }

    /** Tells whether this is an anonymous class. */
    public boolean isAnonymousClass() {
        return !isArray() && isLocalOrAnonymousClass() && getSimpleName().isEmpty();
    }

    /** Tells whether this is a local class. */
    public boolean isLocalClass() {
        return !isArray() && isLocalOrAnonymousClass() && !getSimpleName().isEmpty();
    }

    /** Tells whether this is a member class. */
    public boolean isMemberClass() {
        return !isLocalOrAnonymousClass() && getDeclaringClass() != null;
    }

    /** Returns the host of the nest. */
    public Class<?> getNestHost() {
        return isPrimitive() || isArray() ? this : nestHost0();
    }

    /** Tells whether the other class is in the same nest. */
    public boolean isNestmateOf(Class<?> c) {
        return this == c || !isPrimitive() && !isArray() && !c.isPrimitive() && !c.isArray()
            && getNestHost() == c.getNestHost();
    }

    /** Returns the classes of the nest, the host first. */
    public Class<?>[] getNestMembers() {
        Class<?> host = getNestHost();
        String[] names = ClassFile.classList(host, "NestMembers");
        if (names == null) {
            return new Class<?>[] {host};
        }
        Class<?>[] found = new Class<?>[names.length + 1];
        found[0] = host;
        int count = 1;
        for (int i = 0; i < names.length; i++) {
            Class<?> member = ClassFile.loadOrNull(host, names[i]);
            if (member != null && member.getNestHost() == host) {
                found[count++] = member;
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }

    /** Tells whether only listed classes may extend this. */
    public boolean isSealed() {
        return !isArray() && !isPrimitive() && getPermittedSubclasses() != null;
    }

    /** Returns the classes that may extend this, or null. */
    public Class<?>[] getPermittedSubclasses() {
        String[] names = isArray() || isPrimitive() ? null
            : ClassFile.classList(this, "PermittedSubclasses");
        if (names == null) {
            return null;
        }
        Class<?>[] found = new Class<?>[names.length];
        int count = 0;
        for (int i = 0; i < names.length; i++) {
            Class<?> sub = ClassFile.loadOrNull(this, names[i]);
            if (sub != null && isDirectSubtype(sub)) {
                found[count++] = sub;
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }

    private boolean isDirectSubtype(Class<?> sub) {
        if (sub.getSuperclass() == this) {
            return true;
        }
        Class<?>[] above = sub.interfaces0();
        for (int i = 0; i < above.length; i++) {
            if (above[i] == this) {
                return true;
            }
        }
        return false;
    }

    // ---- Members ----

    private Members members() {
        Members m = members;
        if (m == null) {
            m = new Members(this);
            members = m;
        }
        return m;
    }

    /** Returns the public member classes, inherited ones too. */
    public Class<?>[] getClasses() {
        java.util.ArrayList<Class<?>> found = new java.util.ArrayList<>();
        for (Class<?> c = this; c != null; c = c.getSuperclass()) {
            Class<?>[] declared = c.getDeclaredClasses();
            for (int i = 0; i < declared.length; i++) {
                if (Modifier.isPublic(declared[i].getModifiers())) {
                    found.add(declared[i]);
                }
            }
        }
        return found.toArray(NO_CLASSES);
    }

    /** Returns the member classes. */
    public Class<?>[] getDeclaredClasses() {
        return isArray() || isPrimitive() ? NO_CLASSES : InnerClass.membersOf(this);
    }

    /** Returns the declared fields. */
    public Field[] getDeclaredFields() {
        return Members.copy(members().fields());
    }

    /** Returns the declared methods. */
    public Method[] getDeclaredMethods() {
        return Members.copy(members().methods());
    }

    /** Returns the constructors. */
    public Constructor<?>[] getDeclaredConstructors() {
        return Members.copy(members().constructors());
    }

    /** Returns the public fields, inherited ones too. */
    public Field[] getFields() {
        return Members.copy(members().publicFields());
    }

    /** Returns the public methods, inherited ones too. */
    public Method[] getMethods() {
        return Members.copy(members().publicMethods());
    }

    /** Returns the public constructors. */
    public Constructor<?>[] getConstructors() {
        return Members.copy(members().publicConstructors());
    }

    /** Returns a declared field. */
    public Field getDeclaredField(String name) throws NoSuchFieldException {
        Field found = members().declaredField(require(name));
        if (found == null) {
            throw new NoSuchFieldException(name);
        }
        return Members.copy(found);
    }

    /** Returns a public field, maybe inherited. */
    public Field getField(String name) throws NoSuchFieldException {
        Field found = members().publicField(require(name));
        if (found == null) {
            throw new NoSuchFieldException(name);
        }
        return Members.copy(found);
    }

    /** Returns a declared method. */
    public Method getDeclaredMethod(String name, Class<?>... parameterTypes)
            throws NoSuchMethodException {
        Method found = members().declaredMethod(require(name), parameterTypes);
        if (found == null) {
            throw new NoSuchMethodException(signature(name, parameterTypes));
        }
        return Members.copy(found);
    }

    /** Returns a public method, maybe inherited. */
    public Method getMethod(String name, Class<?>... parameterTypes)
            throws NoSuchMethodException {
        Method found = members().publicMethod(require(name), parameterTypes);
        if (found == null) {
            throw new NoSuchMethodException(signature(name, parameterTypes));
        }
        return Members.copy(found);
    }

    /** Returns a constructor. */
    @SuppressWarnings("unchecked")
    public Constructor<T> getDeclaredConstructor(Class<?>... parameterTypes)
            throws NoSuchMethodException {
        Constructor<?> found = members().constructor(parameterTypes);
        if (found == null) {
            throw new NoSuchMethodException(signature("<init>", parameterTypes));
        }
        return (Constructor<T>) Members.copy(found);
    }

    /** Returns a public constructor. */
    @SuppressWarnings("unchecked")
    public Constructor<T> getConstructor(Class<?>... parameterTypes)
            throws NoSuchMethodException {
        Constructor<?> found = members().constructor(parameterTypes);
        if (found == null || !Modifier.isPublic(found.getModifiers())) {
            throw new NoSuchMethodException(signature("<init>", parameterTypes));
        }
        return (Constructor<T>) Members.copy(found);
    }

    private static String require(String name) {
        if (name == null) {
            throw new NullPointerException();
        }
        return name;
    }

    private String signature(String method, Class<?>[] types) {
        StringBuilder text = new StringBuilder(getName()).append('.').append(method).append('(');
        for (int i = 0; types != null && i < types.length; i++) {
            text.append(i == 0 ? "" : ",").append(types[i] == null ? "null" : types[i].getName());
        }
        return text.append(')').toString();
    }

    /** Returns the components of this record, or null. */
    public RecordComponent[] getRecordComponents() {
        return isRecord() ? Members.copy(members().components()) : null;
    }

    /** Makes an instance with the constructor without parameters. */
    @Deprecated(since = "9")
    public T newInstance() throws InstantiationException, IllegalAccessException {
        Constructor<?> constructor = members().constructor(NO_CLASSES);
        if (constructor == null) {
            throw (InstantiationException) new InstantiationException(getName())
                .initCause(new NoSuchMethodException(signature("<init>", NO_CLASSES)));
        }
        Reflection.checkMember(Reflection.callerClass(), this, this, constructor.getModifiers());
        try {
            @SuppressWarnings("unchecked")
            T made = (T) Reflection.construct(constructor, null);
            return made;
        } catch (InvocationTargetException e) {
            throw Reflection.<RuntimeException>sneak(e.getTargetException());
        }
    }

    // ---- Casting and enums ----

    /** Returns the object, which must be null or an instance of this class. */
    @SuppressWarnings("unchecked")
    public T cast(Object obj) {
        if (obj != null && !isInstance(obj)) {
            throw new ClassCastException("Cannot cast " + obj.getClass().getName()
                + " to " + getName());
        }
        return (T) obj;
    }

    /** Returns this class, which must be a subtype of the other. */
    @SuppressWarnings("unchecked")
    public <U> Class<? extends U> asSubclass(Class<U> clazz) {
        if (!clazz.isAssignableFrom(this)) {
            throw new ClassCastException(toString());
        }
        return (Class<? extends U>) this;
    }

    /** Returns the constants of this enum, or null. */
    public T[] getEnumConstants() {
        T[] constants = enumConstantsShared();
        return constants == null ? null : constants.clone();
    }

    /** The constants themselves, for java.util's enum collections: not to be changed. */
    @SuppressWarnings("unchecked")
    T[] enumConstantsShared() {
        T[] constants = enumConstants;
        if (constants == null && isEnum()) {
            constants = (T[]) enumValues0();
            enumConstants = constants;
        }
        return constants;
    }

    /** The constant of a name, or null. */
    T enumConstant(String constant) {
        Map<String, T> directory = enumDirectory;
        if (directory == null) {
            T[] constants = enumConstantsShared();
            if (constants == null) {
                throw new IllegalArgumentException(getName() + " is not an enum class");
            }
            directory = new HashMap<>(constants.length * 2);
            for (int i = 0; i < constants.length; i++) {
                directory.put(((Enum<?>) constants[i]).name(), constants[i]);
            }
            enumDirectory = directory;
        }
        return directory.get(constant);
    }

    // ---- Loader, resources, package, module ----

    /** Returns the loader, null for the library's own classes. */
    public ClassLoader getClassLoader() {
        return loader0();
    }

    /** Tells whether assertions are enabled in this class. */
    public boolean desiredAssertionStatus() {
        ClassLoader loader = loader0();
        if (loader != null) {
            int asked = loader.assertionStatus(getName());
            if (asked >= 0) {
                return asked != 0;
            }
        }
        return assertions0();
    }

    /** Returns where this class came from. */
    public ProtectionDomain getProtectionDomain() {
        ProtectionDomain domain = protectionDomain0();
        return domain != null ? domain : ClassLoader.domainOf(this);
    }

    private String resourceName(String path) {
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        String in = getPackageName();
        return in.isEmpty() ? path : in.replace('.', '/') + "/" + path;
    }

    /** Returns the address of a resource beside this class, or null. */
    public URL getResource(String name) {
        String full = resourceName(name);
        ClassLoader loader = loader0();
        return loader == null ? ClassLoader.getSystemResource(full) : loader.getResource(full);
    }

    /** Opens a resource beside this class, or returns null. */
    public InputStream getResourceAsStream(String name) {
        String full = resourceName(name);
        ClassLoader loader = loader0();
        return loader == null ? ClassLoader.getSystemResourceAsStream(full)
            : loader.getResourceAsStream(full);
    }

    /** Returns the package, null for arrays and primitive types. */
    public Package getPackage() {
        return isArray() || isPrimitive() ? null : Package.of(this);
    }

    /** Returns the module. */
    public Module getModule() {
        return Module.of(this);
    }

    /** Returns null: classes are not signed. */
    public Object[] getSigners() {
        return null;
    }

    // ---- Annotations ----

    private Annotations annotations() {
        Annotations a = annotations;
        if (a == null) {
            a = Annotations.ofClass(this);
            annotations = a;
        }
        return a;
    }

    @Override
    public <A extends Annotation> A getAnnotation(Class<A> annotationClass) {
        return annotations().get(annotationClass);
    }

    @Override
    public boolean isAnnotationPresent(Class<? extends Annotation> annotationClass) {
        return getAnnotation(annotationClass) != null;
    }

    @Override
    public <A extends Annotation> A[] getAnnotationsByType(Class<A> annotationClass) {
        A[] found = getDeclaredAnnotationsByType(annotationClass);
        Class<?> above = getSuperclass();
        if (found.length == 0 && above != null && Annotations.isInherited(annotationClass)) {
            return above.getAnnotationsByType(annotationClass);
        }
        return found;
    }

    @Override
    public Annotation[] getAnnotations() {
        return annotations().all();
    }

    @Override
    public <A extends Annotation> A getDeclaredAnnotation(Class<A> annotationClass) {
        return annotations().declared(annotationClass);
    }

    @Override
    public <A extends Annotation> A[] getDeclaredAnnotationsByType(Class<A> annotationClass) {
        return annotations().declaredByType(annotationClass);
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return annotations().allDeclared();
    }
}
