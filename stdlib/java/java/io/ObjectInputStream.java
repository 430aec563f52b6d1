package java.io;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Objects;

/** Reads objects in the form of the serialization protocol. */
public class ObjectInputStream extends InputStream
        implements ObjectInput, ObjectStreamConstants {
    /** In the place of an object that must not be referred to. */
    private static final Object UNSHARED = new Object();

    private final BlockInput block;
    private final DataInputStream data;
    private final ArrayList<Object> handles = new ArrayList<>();
    private final ArrayList<Validation> validations = new ArrayList<>();
    /** Does a subclass do all the reading? */
    private final boolean overridden;
    private int depth;
    private boolean resolves;
    /** The handle of the object read last. */
    private int lastHandle;
    /** The object whose readObject runs, and its class. */
    private Object current;
    private ObjectStreamClass currentClass;

    /** Stands for an object whose class is not found. */
    private static final class Missing {
        final ClassNotFoundException reason;

        Missing(ClassNotFoundException reason) {
            this.reason = reason;
        }
    }

    private static final class Validation {
        final ObjectInputValidation callback;
        final int priority;

        Validation(ObjectInputValidation callback, int priority) {
            this.callback = callback;
            this.priority = priority;
        }
    }

    /** Reads the header of a stream, and objects later. */
    public ObjectInputStream(InputStream in) throws IOException {
        block = new BlockInput(Objects.requireNonNull(in));
        data = new DataInputStream(block);
        overridden = false;
        readStreamHeader();
        block.setBlocks(true);
    }

    /** For subclasses that override readObjectOverride. */
    protected ObjectInputStream() throws IOException {
        block = null;
        data = null;
        overridden = true;
    }

    /** The values of serialized fields, by name. */
    public abstract static class GetField {
        /** For subclasses. */
        public GetField() {
        }

        /** Returns the description of the class. */
        public abstract ObjectStreamClass getObjectStreamClass();

        /** Tells whether the stream has no value for a field. */
        public abstract boolean defaulted(String name) throws IOException;

        /** Returns a boolean, or the given one if the stream has none. */
        public abstract boolean get(String name, boolean val)
            throws IOException;

        /** Returns a byte, or the given one if the stream has none. */
        public abstract byte get(String name, byte val) throws IOException;

        /** Returns a char, or the given one if the stream has none. */
        public abstract char get(String name, char val) throws IOException;

        /** Returns a short, or the given one if the stream has none. */
        public abstract short get(String name, short val) throws IOException;

        /** Returns an int, or the given one if the stream has none. */
        public abstract int get(String name, int val) throws IOException;

        /** Returns a long, or the given one if the stream has none. */
        public abstract long get(String name, long val) throws IOException;

        /** Returns a float, or the given one if the stream has none. */
        public abstract float get(String name, float val) throws IOException;

        /** Returns a double, or the given one if the stream has none. */
        public abstract double get(String name, double val)
            throws IOException;

        /** Returns an object, or the given one if the stream has none. */
        public abstract Object get(String name, Object val)
            throws IOException, ClassNotFoundException;
    }

    private static final class GetFieldValues extends GetField {
        final ObjectStreamClass of;
        final long[] bits;
        final Object[] objects;

        GetFieldValues(ObjectStreamClass of) {
            this.of = of;
            this.bits = new long[of.fields.length];
            this.objects = new Object[of.fields.length];
        }

        /** Returns the number of a field in the stream, or -1. */
        private int at(String name, Class<?> type) {
            int at = of.indexOf(name, type);
            if (at < 0 && (of.local == null
                    || of.local.indexOf(name, type) < 0)) {
                throw new IllegalArgumentException("no such field " + name
                    + " with type " + type);
            }
            return at;
        }

        @Override
        public ObjectStreamClass getObjectStreamClass() {
            return of;
        }

        @Override
        public boolean defaulted(String name) {
            return at(name, null) < 0;
        }

        private long get(String name, Class<?> type, long val) {
            int at = at(name, type);
            return at < 0 ? val : bits[at];
        }

        @Override
        public boolean get(String name, boolean val) {
            return get(name, boolean.class, val ? 1 : 0) != 0;
        }

        @Override
        public byte get(String name, byte val) {
            return (byte) get(name, byte.class, val);
        }

        @Override
        public char get(String name, char val) {
            return (char) get(name, char.class, val);
        }

        @Override
        public short get(String name, short val) {
            return (short) get(name, short.class, val);
        }

        @Override
        public int get(String name, int val) {
            return (int) get(name, int.class, val);
        }

        @Override
        public long get(String name, long val) {
            return get(name, long.class, val);
        }

        @Override
        public float get(String name, float val) {
            return Float.intBitsToFloat((int) get(name, float.class,
                Float.floatToRawIntBits(val)));
        }

        @Override
        public double get(String name, double val) {
            return Double.longBitsToDouble(get(name, double.class,
                Double.doubleToRawLongBits(val)));
        }

        @Override
        public Object get(String name, Object val)
                throws ClassNotFoundException {
            int at = at(name, Object.class);
            return at < 0 ? val : present(objects[at]);
        }
    }

    private static Object present(Object obj) throws ClassNotFoundException {
        if (obj instanceof Missing) {
            throw ((Missing) obj).reason;
        }
        return obj;
    }

    // ---- For callers ----

    /** Reads an object and those it refers to. */
    @Override
    public final Object readObject()
            throws IOException, ClassNotFoundException {
        return overridden ? readObjectOverride() : readOuter(false);
    }

    /** Reads an object that nothing else refers to. */
    public Object readUnshared() throws IOException, ClassNotFoundException {
        return readOuter(true);
    }

    /** For subclasses made by the constructor without arguments. */
    protected Object readObjectOverride()
            throws IOException, ClassNotFoundException {
        return null;
    }

    private Object readOuter(boolean unshared)
            throws IOException, ClassNotFoundException {
        Object obj = read(unshared);
        if (depth == 0) {
            validate();
        }
        return present(obj);
    }

    private void validate() throws InvalidObjectException {
        while (!validations.isEmpty()) {
            Validation first = validations.remove(0);
            try {
                first.callback.validateObject();
            } catch (InvalidObjectException e) {
                validations.clear();
                throw e;
            }
        }
    }

    private void requireCurrent() throws NotActiveException {
        if (current == null) {
            throw new NotActiveException("not in call to readObject");
        }
    }

    /** Reads the fields of the object whose readObject runs. */
    public void defaultReadObject()
            throws IOException, ClassNotFoundException {
        requireCurrent();
        ObjectStreamClass desc = currentClass;
        Object obj = current;
        block.setBlocks(false);
        readPlaces(obj, desc);
        block.setBlocks(true);
        block.setEnded(!desc.writesData);
    }

    /** Reads the fields of the object whose readObject runs, by name. */
    public GetField readFields() throws IOException, ClassNotFoundException {
        requireCurrent();
        ObjectStreamClass desc = currentClass;
        block.setBlocks(false);
        GetFieldValues values = readValues(desc);
        block.setBlocks(true);
        block.setEnded(!desc.writesData);
        return values;
    }

    /** Has an object checked when all is read; higher priorities first. */
    public void registerValidation(ObjectInputValidation obj, int prio)
            throws NotActiveException, InvalidObjectException {
        if (depth == 0) {
            throw new NotActiveException("stream inactive");
        }
        if (obj == null) {
            throw new InvalidObjectException("null callback");
        }
        int at = 0;
        while (at < validations.size()
                && prio < validations.get(at).priority) {
            at++;
        }
        validations.add(at, new Validation(obj, prio));
    }

    // ---- For subclasses ----

    private static ClassLoader loader() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader != null ? loader : ClassLoader.getSystemClassLoader();
    }

    private static Class<?> primitive(String name) {
        switch (name) {
            case "boolean": return boolean.class;
            case "byte": return byte.class;
            case "char": return char.class;
            case "short": return short.class;
            case "int": return int.class;
            case "long": return long.class;
            case "float": return float.class;
            case "double": return double.class;
            case "void": return void.class;
            default: return null;
        }
    }

    /** Finds the class of a description: with the thread's class loader. */
    protected Class<?> resolveClass(ObjectStreamClass desc)
            throws IOException, ClassNotFoundException {
        try {
            return Class.forName(desc.name, false, loader());
        } catch (ClassNotFoundException e) {
            Class<?> found = primitive(desc.name);
            if (found == null) {
                throw e;
            }
            return found;
        }
    }

    /** Finds the class of proxies for interfaces. */
    @SuppressWarnings("deprecation")
    protected Class<?> resolveProxyClass(String[] interfaces)
            throws IOException, ClassNotFoundException {
        Class<?>[] types = new Class<?>[interfaces.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = Class.forName(interfaces[i], false, loader());
        }
        try {
            return Proxy.getProxyClass(loader(), types);
        } catch (IllegalArgumentException e) {
            throw new ClassNotFoundException(null, e);
        }
    }

    /** Returns what to take for an object that was read. */
    protected Object resolveObject(Object obj) throws IOException {
        return obj;
    }

    /** Turns calls of resolveObject on or off. */
    protected boolean enableResolveObject(boolean enable) {
        boolean old = resolves;
        resolves = enable;
        return old;
    }

    /** Reads and checks the header. */
    protected void readStreamHeader()
            throws IOException, StreamCorruptedException {
        short magic = data.readShort();
        short version = data.readShort();
        if (magic != STREAM_MAGIC || version != STREAM_VERSION) {
            throw new StreamCorruptedException("invalid stream header: "
                + hex(magic, 4) + hex(version, 4));
        }
    }

    private static String hex(int value, int digits) {
        String all = Integer.toHexString(value | 0xf0000000).toUpperCase();
        return all.substring(all.length() - digits);
    }

    /** Reads the description of a class. */
    protected ObjectStreamClass readClassDescriptor()
            throws IOException, ClassNotFoundException {
        ObjectStreamClass desc = new ObjectStreamClass();
        desc.name = data.readUTF();
        desc.setVersion(data.readLong());
        int flags = data.readUnsignedByte();
        desc.writesData = (flags & SC_WRITE_METHOD) != 0;
        desc.blocks = (flags & SC_BLOCK_DATA) != 0;
        desc.externalizable = (flags & SC_EXTERNALIZABLE) != 0;
        desc.serializable = desc.externalizable
            || (flags & SC_SERIALIZABLE) != 0;
        desc.isEnum = (flags & SC_ENUM) != 0;
        if (desc.externalizable && (flags & SC_SERIALIZABLE) != 0) {
            throw new InvalidClassException(desc.name,
                "serializable and externalizable flags conflict");
        }
        int count = data.readShort();
        if (desc.isEnum && count != 0) {
            throw new InvalidClassException(desc.name,
                "enum descriptor has non-zero field count: " + count);
        }
        desc.fields = new ObjectStreamField[count];
        for (int i = 0; i < count; i++) {
            desc.fields[i] = readField();
        }
        desc.number();
        return desc;
    }

    private ObjectStreamField readField()
            throws IOException, ClassNotFoundException {
        char code = (char) data.readUnsignedByte();
        String name = data.readUTF();
        boolean reference = code == 'L' || code == '[';
        return new ObjectStreamField(name,
            reference ? readTypeString() : String.valueOf(code));
    }

    // ---- Objects ----

    private int assign(Object obj) {
        handles.add(obj);
        return handles.size() - 1;
    }

    private Object read(boolean unshared)
            throws IOException, ClassNotFoundException {
        boolean old = leaveBlocks();
        depth++;
        try {
            while (block.peek() == TC_RESET) {
                if (depth > 1) {
                    throw new StreamCorruptedException(
                        "unexpected reset; recursion depth: " + (depth - 1));
                }
                block.take();
                handles.clear();
            }
            return readTagged(block.peek(), unshared, old);
        } finally {
            depth--;
            block.restoreBlocks(old);
        }
    }

    /** Turns block mode off; throws if there is primitive data to read. */
    private boolean leaveBlocks() throws IOException {
        boolean old = block.setBlocks(true);
        if (old) {
            int left = block.blockLeft();
            if (left > 0 || block.isEnded()) {
                throw new OptionalDataException(left, left == 0);
            }
        }
        block.setBlocks(false);
        return old;
    }

    private Object readTagged(int tag, boolean unshared, boolean inBlocks)
            throws IOException, ClassNotFoundException {
        switch (tag) {
            case TC_NULL:
                block.take();
                return null;
            case TC_REFERENCE:
                return readReference(unshared);
            case TC_CLASS:
                return readClass(unshared);
            case TC_CLASSDESC:
            case TC_PROXYCLASSDESC:
                return readDescription();
            case TC_STRING:
            case TC_LONGSTRING:
                return resolved(readNewString(unshared));
            case TC_ARRAY:
                return resolved(readArray(unshared));
            case TC_ENUM:
                return resolved(readEnum(unshared));
            case TC_OBJECT:
                return resolved(readOrdinary(unshared));
            case TC_EXCEPTION:
                throw new WriteAbortedException("writing aborted",
                    readFailure());
            case TC_ENDBLOCKDATA:
                if (inBlocks) {
                    throw new OptionalDataException(0, true);
                }
                throw new StreamCorruptedException(
                    "unexpected end of block data");
            case TC_BLOCKDATA:
            case TC_BLOCKDATALONG:
                throw new StreamCorruptedException("unexpected block data");
            default:
                block.take(); // or the end
                throw invalid(tag);
        }
    }

    private static StreamCorruptedException invalid(int tag) {
        return new StreamCorruptedException("invalid type code: "
            + hex(tag, 2));
    }

    private Object resolved(Object obj) throws IOException {
        if (!resolves || obj == null || obj instanceof Missing) {
            return obj;
        }
        int handle = lastHandle;
        Object other = resolveObject(obj);
        if (other != obj && handles.get(handle) != UNSHARED) {
            handles.set(handle, other);
        }
        return other;
    }

    private IOException readFailure()
            throws IOException, ClassNotFoundException {
        block.take();
        handles.clear();
        Object failure = read(false);
        handles.clear();
        return (IOException) failure;
    }

    private Object readReference(boolean unshared) throws IOException {
        block.take();
        int handle = data.readInt() - baseWireHandle;
        if (handle < 0 || handle >= handles.size()) {
            throw new StreamCorruptedException("invalid handle value: "
                + hex(handle + baseWireHandle, 8));
        }
        if (unshared) {
            throw new InvalidObjectException(
                "cannot read back reference as unshared");
        }
        Object obj = handles.get(handle);
        if (obj == UNSHARED) {
            throw new InvalidObjectException(
                "cannot read back reference to unshared object");
        }
        return obj;
    }

    private Object readClass(boolean unshared)
            throws IOException, ClassNotFoundException {
        block.take();
        ObjectStreamClass desc = readDescription();
        Object result = desc.type != null ? desc.type
            : new Missing(desc.missing);
        assign(unshared ? UNSHARED : result);
        return result;
    }

    private String readNewString(boolean unshared) throws IOException {
        String s = readText();
        lastHandle = assign(unshared ? UNSHARED : s);
        return s;
    }

    private String readText() throws IOException {
        long length = block.take() == TC_STRING ? data.readUnsignedShort()
            : data.readLong();
        if (length < 0 || length > Integer.MAX_VALUE - 8) {
            throw new StreamCorruptedException("string too long: " + length);
        }
        byte[] bytes = data.readNBytes((int) length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return ModifiedUtf8.decode(bytes, 0, bytes.length);
    }

    private String readTypeString()
            throws IOException, ClassNotFoundException {
        int tag = block.peek();
        switch (tag) {
            case TC_NULL:
                block.take();
                return null;
            case TC_REFERENCE:
                return (String) readReference(false);
            case TC_STRING:
            case TC_LONGSTRING:
                return readNewString(false);
            default:
                throw invalid(tag);
        }
    }

    // ---- Descriptions of classes ----

    private ObjectStreamClass readDescription()
            throws IOException, ClassNotFoundException {
        int tag = block.peek();
        switch (tag) {
            case TC_NULL:
                block.take();
                return null;
            case TC_REFERENCE:
                Object found = readReference(false);
                if (found instanceof ObjectStreamClass) {
                    return (ObjectStreamClass) found;
                }
                throw new StreamCorruptedException("not a class description");
            case TC_PROXYCLASSDESC:
                return readProxyDescription();
            case TC_CLASSDESC:
                return readPlainDescription();
            default:
                throw invalid(tag);
        }
    }

    private ObjectStreamClass readPlainDescription()
            throws IOException, ClassNotFoundException {
        block.take();
        ObjectStreamClass desc = new ObjectStreamClass();
        assign(desc);
        desc.copyStream(readClassDescriptor());
        Class<?> type = null;
        block.setBlocks(true);
        try {
            type = resolveClass(desc);
            if (type == null) {
                desc.missing = new ClassNotFoundException("null class");
            }
        } catch (ClassNotFoundException e) {
            desc.missing = e;
        }
        skipRest();
        desc.superclass = readDescription();
        desc.bind(type);
        return desc;
    }

    private ObjectStreamClass readProxyDescription()
            throws IOException, ClassNotFoundException {
        block.take();
        ObjectStreamClass desc = new ObjectStreamClass();
        desc.isProxy = true;
        desc.serializable = true;
        desc.setVersion(0);
        assign(desc);
        int count = data.readInt();
        if (count < 0 || count > 65535) {
            throw new StreamCorruptedException(
                "interface limit exceeded: " + count);
        }
        String[] interfaces = new String[count];
        for (int i = 0; i < count; i++) {
            interfaces[i] = data.readUTF();
        }
        Class<?> type = null;
        block.setBlocks(true);
        try {
            type = resolveProxyClass(interfaces);
            if (type == null) {
                desc.missing = new ClassNotFoundException("null class");
            }
        } catch (ClassNotFoundException e) {
            desc.missing = e;
        }
        skipRest();
        desc.superclass = readDescription();
        desc.bind(type);
        return desc;
    }

    /** Skips data and objects up to the end of blocks. */
    private void skipRest() throws IOException, ClassNotFoundException {
        Object oldObject = current;
        current = null;
        block.setEnded(false);
        block.setBlocks(true);
        for (;;) {
            block.skipBlock();
            if (block.blockLeft() > 0) {
                continue;
            }
            if (block.peek() == TC_ENDBLOCKDATA) {
                block.setBlocks(false);
                block.take();
                current = oldObject;
                return;
            }
            read(false);
        }
    }

    // ---- Content ----

    private Object readEnum(boolean unshared)
            throws IOException, ClassNotFoundException {
        block.take();
        ObjectStreamClass desc = readDescription();
        if (!desc.isEnum) {
            throw new InvalidClassException("non-enum class: " + desc.name);
        }
        int handle = assign(UNSHARED);
        String name = readTypeString();
        Object result = desc.type == null ? new Missing(desc.missing)
            : constant(desc.type, name);
        if (!unshared) {
            handles.set(handle, result);
        }
        lastHandle = handle;
        return result;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class<?> type, String name)
            throws InvalidObjectException {
        try {
            return Enum.valueOf((Class) type, name);
        } catch (IllegalArgumentException e) {
            InvalidObjectException wrong = new InvalidObjectException(
                "enum constant " + name + " does not exist in " + type);
            wrong.initCause(e);
            throw wrong;
        }
    }

    private Object readOrdinary(boolean unshared)
            throws IOException, ClassNotFoundException {
        block.take();
        ObjectStreamClass desc = readDescription();
        Class<?> type = desc.type;
        if (type == String.class || type == Class.class
                || type == ObjectStreamClass.class) {
            throw new InvalidClassException("invalid class descriptor");
        }
        if (type != null && (!desc.local.serializable || desc.isEnum)) {
            throw new InvalidClassException(desc.name,
                "class invalid for deserialization");
        }
        boolean early = type != null && !desc.isRecord;
        Object obj = !early ? null : desc.local.newInstance();
        int handle = assign(unshared || !early ? UNSHARED : obj);
        if (type == null) {
            obj = new Missing(desc.missing);
            handles.set(handle, obj);
        }
        obj = readContent(obj, desc);
        if (desc.isRecord && !unshared) {
            handles.set(handle, obj);
        }
        if (type != null && desc.local.readResolve != null) {
            obj = ObjectStreamClass.call(desc.local.readResolve, obj);
            if (!unshared) {
                handles.set(handle, obj);
            }
        }
        lastHandle = handle;
        return obj;
    }

    private Object readContent(Object obj, ObjectStreamClass desc)
            throws IOException, ClassNotFoundException {
        if (desc.externalizable && !desc.isProxy) {
            readExternal(obj, desc);
        } else if (desc.isRecord) {
            return makeRecord(desc, readValues(desc));
        } else {
            readParts(obj, desc);
        }
        return obj;
    }

    private void readExternal(Object obj, ObjectStreamClass desc)
            throws IOException, ClassNotFoundException {
        Object oldObject = current;
        current = null;
        try {
            block.setBlocks(desc.blocks);
            if (!(obj instanceof Missing)) {
                ((Externalizable) obj).readExternal(this);
            }
            if (desc.blocks) {
                skipRest();
            }
        } finally {
            current = oldObject;
        }
    }

    private static Object makeRecord(ObjectStreamClass desc,
            GetFieldValues values)
            throws IOException, ClassNotFoundException {
        RecordComponent[] components = desc.type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] args = new Object[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
            args[i] = component(values, components[i].getName(), types[i]);
        }
        try {
            Constructor<?> c = desc.type.getDeclaredConstructor(types);
            c.setAccessible(true);
            return c.newInstance(args);
        } catch (InvocationTargetException e) {
            InvalidObjectException wrong =
                new InvalidObjectException(e.getCause().getMessage());
            wrong.initCause(e.getCause());
            throw wrong;
        } catch (ReflectiveOperationException e) {
            throw new InvalidClassException(desc.name,
                "record canonical constructor not found");
        }
    }

    private static Object component(GetFieldValues values, String name,
            Class<?> type) throws ClassNotFoundException {
        if (!type.isPrimitive()) {
            return values.get(name, (Object) null);
        }
        switch (type.descriptorString().charAt(0)) {
            case 'Z': return values.get(name, false);
            case 'B': return values.get(name, (byte) 0);
            case 'C': return values.get(name, (char) 0);
            case 'S': return values.get(name, (short) 0);
            case 'I': return values.get(name, 0);
            case 'J': return values.get(name, 0L);
            case 'F': return values.get(name, 0f);
            default: return values.get(name, 0d);
        }
    }

    /** Reads what each class adds, the topmost first. */
    private void readParts(Object obj, ObjectStreamClass desc)
            throws IOException, ClassNotFoundException {
        ArrayList<ObjectStreamClass> parts = new ArrayList<>();
        for (ObjectStreamClass d = desc; d != null; d = d.superclass) {
            parts.add(0, d);
        }
        ArrayList<ObjectStreamClass> mine = new ArrayList<>();
        for (ObjectStreamClass d = desc.local; d != null; d = d.superclass) {
            mine.add(0, d);
        }
        int next = 0;
        for (ObjectStreamClass part : parts) {
            int at = part.local == null ? -1 : mine.indexOf(part.local);
            if (at < next || obj instanceof Missing) {
                skipPart(part);
                continue;
            }
            for (; next < at; next++) {
                noData(obj, mine.get(next));
            }
            next++;
            readPart(obj, part);
        }
        for (; next < mine.size(); next++) {
            noData(obj, mine.get(next));
        }
    }

    private static void noData(Object obj, ObjectStreamClass desc)
            throws IOException {
        if (desc.readObjectNoData != null) {
            ObjectStreamClass.call(desc.readObjectNoData, obj);
        }
    }

    private void skipPart(ObjectStreamClass part)
            throws IOException, ClassNotFoundException {
        readValues(part);
        if (part.writesData) {
            skipRest();
        }
    }

    private void readPart(Object obj, ObjectStreamClass part)
            throws IOException, ClassNotFoundException {
        if (part.local.readObject == null) {
            readPlaces(obj, part);
        } else {
            readOwn(obj, part);
        }
        if (part.writesData) {
            skipRest();
        } else {
            block.setBlocks(false);
        }
    }

    private void readOwn(Object obj, ObjectStreamClass part)
            throws IOException {
        Object oldObject = current;
        ObjectStreamClass oldClass = currentClass;
        current = obj;
        currentClass = part;
        try {
            block.setBlocks(true);
            ObjectStreamClass.call(part.local.readObject, obj, this);
        } finally {
            current = oldObject;
            currentClass = oldClass;
            block.setEnded(false);
        }
    }

    private long readBits(char code) throws IOException {
        switch (code) {
            case 'Z':
                return data.readBoolean() ? 1 : 0;
            case 'B':
                return data.readByte();
            case 'C':
                return data.readChar();
            case 'S':
                return data.readShort();
            case 'I':
            case 'F':
                return data.readInt();
            default:
                return data.readLong();
        }
    }

    private GetFieldValues readValues(ObjectStreamClass desc)
            throws IOException, ClassNotFoundException {
        GetFieldValues values = new GetFieldValues(desc);
        for (int i = 0; i < desc.fields.length; i++) {
            ObjectStreamField f = desc.fields[i];
            if (f.isPrimitive()) {
                values.bits[i] = readBits(f.getTypeCode());
            } else {
                values.objects[i] = read(f.isUnshared());
            }
        }
        return values;
    }

    /** Reads the fields of an object into it. */
    private void readPlaces(Object obj, ObjectStreamClass desc)
            throws IOException, ClassNotFoundException {
        GetFieldValues values = readValues(desc);
        try {
            for (int i = 0; i < desc.fields.length; i++) {
                Field place = desc.places[i];
                if (place == null) {
                    continue;
                }
                if (desc.fields[i].isPrimitive()) {
                    setBits(desc.fields[i].getTypeCode(), place, obj,
                        values.bits[i]);
                } else {
                    setReference(place, obj, present(values.objects[i]));
                }
            }
        } catch (IllegalAccessException e) {
            throw new InternalError(e);
        }
    }

    private static void setBits(char code, Field place, Object obj,
            long bits) throws IllegalAccessException {
        switch (code) {
            case 'Z':
                place.setBoolean(obj, bits != 0);
                break;
            case 'B':
                place.setByte(obj, (byte) bits);
                break;
            case 'C':
                place.setChar(obj, (char) bits);
                break;
            case 'S':
                place.setShort(obj, (short) bits);
                break;
            case 'I':
                place.setInt(obj, (int) bits);
                break;
            case 'J':
                place.setLong(obj, bits);
                break;
            case 'F':
                place.setFloat(obj, Float.intBitsToFloat((int) bits));
                break;
            default:
                place.setDouble(obj, Double.longBitsToDouble(bits));
        }
    }

    private static void setReference(Field place, Object obj, Object value)
            throws IllegalAccessException {
        if (value != null && !place.getType().isInstance(value)) {
            throw new ClassCastException("cannot assign instance of "
                + value.getClass().getName() + " to field "
                + place.getDeclaringClass().getName() + "."
                + place.getName() + " of type " + place.getType().getName()
                + " in instance of " + obj.getClass().getName());
        }
        place.set(obj, value);
    }

    private Object readArray(boolean unshared)
            throws IOException, ClassNotFoundException {
        block.take();
        ObjectStreamClass desc = readDescription();
        int length = data.readInt();
        if (length < 0) {
            throw new StreamCorruptedException("Array length is negative");
        }
        if (desc.type == null) {
            Object missing = new Missing(desc.missing);
            assign(missing);
            for (int i = 0; i < length; i++) {
                read(false);
            }
            return missing;
        }
        Object array = Array.newInstance(desc.type.getComponentType(),
            length);
        int handle = assign(unshared ? UNSHARED : array);
        if (array instanceof Object[]) {
            Object[] elements = (Object[]) array;
            for (int i = 0; i < length; i++) {
                elements[i] = present(read(false));
            }
        } else {
            fill(array);
        }
        lastHandle = handle;
        return array;
    }

    private void fill(Object array) throws IOException {
        if (array instanceof byte[]) {
            data.readFully((byte[]) array);
        } else if (array instanceof int[]) {
            int[] a = (int[]) array;
            for (int i = 0; i < a.length; i++) {
                a[i] = data.readInt();
            }
        } else if (array instanceof long[]) {
            long[] a = (long[]) array;
            for (int i = 0; i < a.length; i++) {
                a[i] = data.readLong();
            }
        } else if (array instanceof char[]) {
            char[] a = (char[]) array;
            for (int i = 0; i < a.length; i++) {
                a[i] = data.readChar();
            }
        } else {
            fillRare(array);
        }
    }

    private void fillRare(Object array) throws IOException {
        if (array instanceof double[]) {
            double[] a = (double[]) array;
            for (int i = 0; i < a.length; i++) {
                a[i] = data.readDouble();
            }
        } else if (array instanceof float[]) {
            float[] a = (float[]) array;
            for (int i = 0; i < a.length; i++) {
                a[i] = data.readFloat();
            }
        } else if (array instanceof boolean[]) {
            boolean[] a = (boolean[]) array;
            for (int i = 0; i < a.length; i++) {
                a[i] = data.readBoolean();
            }
        } else {
            short[] a = (short[]) array;
            for (int i = 0; i < a.length; i++) {
                a[i] = data.readShort();
            }
        }
    }

    // ---- Primitive data ----

    @Override
    public int read() throws IOException {
        return block.read();
    }

    @Override
    public int read(byte[] buf, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, buf.length);
        return block.read(buf, off, len);
    }

    @Override
    public int available() throws IOException {
        return block.available();
    }

    @Override
    public void close() throws IOException {
        if (depth == 0) {
            handles.clear();
        }
        block.close();
    }

    @Override
    public boolean readBoolean() throws IOException {
        return data.readBoolean();
    }

    @Override
    public byte readByte() throws IOException {
        return data.readByte();
    }

    @Override
    public int readUnsignedByte() throws IOException {
        return data.readUnsignedByte();
    }

    @Override
    public char readChar() throws IOException {
        return data.readChar();
    }

    @Override
    public short readShort() throws IOException {
        return data.readShort();
    }

    @Override
    public int readUnsignedShort() throws IOException {
        return data.readUnsignedShort();
    }

    @Override
    public int readInt() throws IOException {
        return data.readInt();
    }

    @Override
    public long readLong() throws IOException {
        return data.readLong();
    }

    @Override
    public float readFloat() throws IOException {
        return data.readFloat();
    }

    @Override
    public double readDouble() throws IOException {
        return data.readDouble();
    }

    @Override
    public void readFully(byte[] buf) throws IOException {
        data.readFully(buf);
    }

    @Override
    public void readFully(byte[] buf, int off, int len) throws IOException {
        data.readFully(buf, off, len);
    }

    @Override
    public int skipBytes(int len) throws IOException {
        return data.skipBytes(len);
    }

    /**
     * Reads a line of single byte characters, or null at the end.
     *
     * @deprecated it does not decode; a BufferedReader does
     */
    @Deprecated
    @Override
    public String readLine() throws IOException {
        return data.readLine();
    }

    @Override
    public String readUTF() throws IOException {
        return data.readUTF();
    }
}
