package java.io;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import wardian.internal.Reflection;
import wardian.internal.SerialInstance;

/** How a class is serialized, as this program has it or as a stream describes it. */
public final class ObjectStreamClass implements Serializable {
    private static final long serialVersionUID = -6120832682080437368L;

    /** No fields. */
    public static final ObjectStreamField[] NO_FIELDS =
        new ObjectStreamField[0];

    private static final ClassValue<ObjectStreamClass> KNOWN =
        new ClassValue<ObjectStreamClass>() {
            @Override
            protected ObjectStreamClass computeValue(Class<?> type) {
                return new ObjectStreamClass(type);
            }
        };

    /** The class; null if a stream names one that is not found. */
    Class<?> type;
    String name;
    ObjectStreamField[] fields = NO_FIELDS;
    /** The fields of objects to go with `fields`; null where there is none. */
    Field[] places;
    ObjectStreamClass superclass;
    boolean isEnum;
    boolean isProxy;
    boolean isRecord;
    boolean serializable;
    boolean externalizable;
    /** Does the class's own method write the data? */
    boolean writesData;
    /** Is the data of an Externalizable in blocks? */
    boolean blocks;
    /** Why a class in a stream is not there. */
    ClassNotFoundException missing;
    /** What this program has of a class in a stream; itself otherwise. */
    ObjectStreamClass local;

    Method writeObject;
    Method readObject;
    Method readObjectNoData;
    Method writeReplace;
    Method readResolve;

    private Long version;

    /** For a description that a stream gives. */
    ObjectStreamClass() {
    }

    // ---- Of a class ----

    private ObjectStreamClass(Class<?> type) {
        this.type = type;
        this.name = type.getName();
        this.local = this;
        this.isEnum = Enum.class.isAssignableFrom(type);
        this.isProxy = Proxy.isProxyClass(type);
        this.isRecord = type.isRecord();
        this.serializable = Serializable.class.isAssignableFrom(type);
        this.externalizable = Externalizable.class.isAssignableFrom(type);
        this.blocks = externalizable;
        if (!serializable) {
            version = 0L;
            return;
        }
        Class<?> above = type.getSuperclass();
        superclass = above == null || type.isArray() ? null
            : lookup(above);
        findVersion();
        if (!isEnum && !type.isArray()) {
            findFields();
            findMethods();
        }
    }

    private void findVersion() {
        if (isEnum || isProxy) {
            version = 0L;
            return;
        }
        try {
            Field f = type.getDeclaredField("serialVersionUID");
            int wanted = Modifier.STATIC | Modifier.FINAL;
            if ((f.getModifiers() & wanted) == wanted) {
                f.setAccessible(true);
                version = f.getLong(null);
            }
        } catch (NoSuchFieldException | IllegalAccessException
                | IllegalArgumentException e) {
            // none of use: it is computed when asked for
        }
        if (version == null && isRecord) {
            version = 0L;
        }
    }

    private void findFields() {
        if (externalizable || isProxy || type == String.class
                || type == Class.class || type == ObjectStreamClass.class) {
            places = new Field[0]; // the protocol has these without fields
            return;
        }
        ObjectStreamField[] declared = isRecord ? null : declaredFields();
        fields = declared != null ? declared : plainFields();
        Arrays.sort(fields);
        places = new Field[fields.length];
        for (int i = 0; i < fields.length; i++) {
            places[i] = place(fields[i]);
        }
        number();
    }

    /** Returns the value of serialPersistentFields, or null. */
    private ObjectStreamField[] declaredFields() {
        try {
            Field f = type.getDeclaredField("serialPersistentFields");
            int wanted = Modifier.PRIVATE | Modifier.STATIC | Modifier.FINAL;
            if ((f.getModifiers() & wanted) != wanted) {
                return null;
            }
            f.setAccessible(true);
            ObjectStreamField[] found = (ObjectStreamField[]) f.get(null);
            return found == null ? null : found.clone();
        } catch (NoSuchFieldException | IllegalAccessException
                | ClassCastException e) {
            return null;
        }
    }

    private ObjectStreamField[] plainFields() {
        ArrayList<ObjectStreamField> found = new ArrayList<>();
        for (Field f : type.getDeclaredFields()) {
            int unwanted = Modifier.STATIC | Modifier.TRANSIENT;
            if ((f.getModifiers() & unwanted) == 0) {
                found.add(new ObjectStreamField(f.getName(), f.getType()));
            }
        }
        return found.toArray(NO_FIELDS);
    }

    /** Returns the instance field for a serialized one, or null. */
    private Field place(ObjectStreamField wanted) {
        try {
            Field f = type.getDeclaredField(wanted.getName());
            if (Modifier.isStatic(f.getModifiers())
                    || f.getType() != wanted.getType()) {
                return null;
            }
            f.setAccessible(true);
            return f;
        } catch (NoSuchFieldException e) {
            return null;
        }
    }

    /** Sets offsets: bytes of primitive values, numbers of references. */
    void number() {
        int bytes = 0;
        int references = 0;
        for (ObjectStreamField f : fields) {
            if (f.isPrimitive()) {
                f.setOffset(bytes);
                bytes += width(f.getTypeCode());
            } else {
                f.setOffset(references++);
            }
        }
    }

    private static int width(char code) {
        switch (code) {
            case 'Z':
            case 'B': return 1;
            case 'C':
            case 'S': return 2;
            case 'I':
            case 'F': return 4;
            default: return 8;
        }
    }

    private void findMethods() {
        if (!externalizable && !isRecord && !isProxy) {
            writeObject = own("writeObject", ObjectOutputStream.class);
            readObject = own("readObject", ObjectInputStream.class);
            readObjectNoData = own("readObjectNoData");
            writesData = writeObject != null;
        }
        writeReplace = inherited("writeReplace");
        readResolve = inherited("readResolve");
    }

    private Method own(String method, Class<?>... parameters) {
        try {
            Method m = type.getDeclaredMethod(method, parameters);
            if (m.getReturnType() != void.class
                    || !Modifier.isPrivate(m.getModifiers())
                    || Modifier.isStatic(m.getModifiers())) {
                return null;
            }
            m.setAccessible(true);
            return m;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private Method inherited(String method) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            Method m;
            try {
                m = c.getDeclaredMethod(method);
            } catch (NoSuchMethodException e) {
                continue;
            }
            int flags = m.getModifiers();
            boolean reached = (flags & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
                || c == type || !Modifier.isPrivate(flags)
                && c.getPackageName().equals(type.getPackageName())
                && c.getClassLoader() == type.getClassLoader();
            if (!reached || m.getReturnType() != Object.class
                    || (flags & (Modifier.STATIC | Modifier.ABSTRACT)) != 0) {
                return null;
            }
            m.setAccessible(true);
            return m;
        }
        return null;
    }

    // ---- Public ----

    /** Describes a serializable class; null for another. */
    public static ObjectStreamClass lookup(Class<?> cl) {
        ObjectStreamClass found = KNOWN.get(cl);
        return found.serializable ? found : null;
    }

    /** Describes any class. */
    public static ObjectStreamClass lookupAny(Class<?> cl) {
        return KNOWN.get(cl);
    }

    /** Returns the name of the class. */
    public String getName() {
        return name;
    }

    /** Returns the version of the class. */
    public synchronized long getSerialVersionUID() {
        if (version == null) {
            version = SerialVersion.compute(type);
        }
        return version;
    }

    /** Returns the class, or null. */
    public Class<?> forClass() {
        return type;
    }

    /** Returns the serialized fields. */
    public ObjectStreamField[] getFields() {
        return fields.clone();
    }

    /** Returns a serialized field, or null. */
    public ObjectStreamField getField(String name) {
        int at = indexOf(name, null);
        return at < 0 ? null : fields[at];
    }

    /** Returns the class and its version. */
    @Override
    public String toString() {
        return name + ": static final long serialVersionUID = "
            + getSerialVersionUID() + "L;";
    }

    /** Returns the number of a field of a type (null: any), or -1. */
    int indexOf(String name, Class<?> type) {
        for (int i = 0; i < fields.length; i++) {
            ObjectStreamField f = fields[i];
            if (f.getName().equals(name) && (type == null
                    || (type == Object.class ? !f.isPrimitive()
                        : f.getType() == type))) {
                return i;
            }
        }
        return -1;
    }

    // ---- Of a stream ----

    /** Takes over what a description in a stream says. */
    void copyStream(ObjectStreamClass that) {
        name = that.name;
        version = that.getSerialVersionUID();
        fields = that.fields;
        writesData = that.writesData;
        blocks = that.blocks;
        externalizable = that.externalizable;
        serializable = that.serializable;
        isEnum = that.isEnum;
    }

    void setVersion(long version) {
        this.version = version;
    }

    /** Matches the description of a stream with the class of this program. */
    void bind(Class<?> found) throws InvalidClassException {
        type = found;
        if (found == null) {
            return;
        }
        local = KNOWN.get(found);
        if (isProxy) {
            name = local.name;
            return;
        }
        if (isEnum != local.isEnum && !found.isArray()) {
            throw new InvalidClassException(name, isEnum
                ? "cannot bind enum descriptor to a non-enum class"
                : "cannot bind non-enum descriptor to an enum class");
        }
        checkVersion();
        if (!isEnum && serializable && local.serializable
                && externalizable != local.externalizable) {
            throw new InvalidClassException(local.name,
                "Serializable incompatible with Externalizable");
        }
        isRecord = local.isRecord;
        bindFields();
    }

    private void checkVersion() throws InvalidClassException {
        if (!type.isArray() && !isEnum && !local.isRecord
                && serializable == local.serializable
                && getSerialVersionUID() != local.getSerialVersionUID()) {
            throw new InvalidClassException(local.name,
                "local class incompatible: stream classdesc serialVersionUID"
                + " = " + getSerialVersionUID()
                + ", local class serialVersionUID = "
                + local.getSerialVersionUID());
        }
        String simple = name.substring(name.lastIndexOf('.') + 1);
        if (!local.name.endsWith(simple)) {
            throw new InvalidClassException(local.name,
                "local class name incompatible with stream class name \""
                + name + "\"");
        }
    }

    private void bindFields() throws InvalidClassException {
        places = new Field[fields.length];
        for (int i = 0; i < fields.length; i++) {
            int at = local.indexOf(fields[i].getName(), null);
            if (at < 0) {
                continue;
            }
            ObjectStreamField mine = local.fields[at];
            if ((mine.isPrimitive() || fields[i].isPrimitive())
                    && mine.getTypeCode() != fields[i].getTypeCode()) {
                throw new InvalidClassException(local.name,
                    "incompatible types for field " + mine.getName());
            }
            places[i] = local.places == null ? null : local.places[at];
        }
    }

    // ---- Making objects ----

    /** Returns the closest superclass that is not serializable. */
    private Class<?> constructing() {
        Class<?> c = type;
        while (Serializable.class.isAssignableFrom(c)) {
            c = c.getSuperclass();
            if (c == null) {
                return null;
            }
        }
        return c;
    }

    private static boolean reaches(Class<?> from, Constructor<?> c) {
        Class<?> owner = c.getDeclaringClass();
        int flags = c.getModifiers();
        return (flags & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
            || !Modifier.isPrivate(flags)
            && owner.getPackageName().equals(from.getPackageName())
            && owner.getClassLoader() == from.getClassLoader();
    }

    Object newInstance() throws IOException {
        try {
            if (externalizable) {
                return newExternalizable();
            }
            Class<?> c = constructing();
            if (c == null || !reaches(type, c.getDeclaredConstructor())) {
                throw new InvalidClassException(name, "no valid constructor");
            }
            return SerialInstance.make(type, c);
        } catch (NoSuchMethodException e) {
            throw new InvalidClassException(name, "no valid constructor");
        }
    }

    private Object newExternalizable()
            throws NoSuchMethodException, IOException {
        Constructor<?> c = type.getDeclaredConstructor();
        if (!Modifier.isPublic(c.getModifiers())) {
            throw new NoSuchMethodException();
        }
        c.setAccessible(true);
        try {
            return c.newInstance();
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (ReflectiveOperationException e) {
            throw new InvalidClassException(name,
                "unable to create instance", e);
        }
    }

    /** Makes the exception to throw of one that a called method threw. */
    static IOException thrown(InvocationTargetException e)
            throws IOException {
        Throwable cause = e.getCause();
        if (cause instanceof IOException) {
            return (IOException) cause;
        }
        if (cause instanceof RuntimeException || cause instanceof Error
                || cause instanceof ClassNotFoundException) {
            throw Reflection.<RuntimeException>sneak(cause);
        }
        return new IOException("unexpected exception type", cause);
    }

    /** Calls a method of a class. */
    static Object call(Method m, Object obj, Object... args)
            throws IOException {
        try {
            return m.invoke(obj, args);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (IllegalAccessException e) {
            throw new InternalError(e);
        }
    }
}
