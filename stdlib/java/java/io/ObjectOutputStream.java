package java.io;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.Objects;

/** Writes objects in the form of the serialization protocol, version 2. */
public class ObjectOutputStream extends OutputStream
        implements ObjectOutput, ObjectStreamConstants {
    private final BlockOutput block;
    private final DataOutputStream data;
    private final HandleTable handles = new HandleTable();
    /** Does a subclass do all the writing? */
    private final boolean overridden;
    private int depth;
    private boolean replaces;
    /** The object whose writeObject runs, and its class. */
    private Object current;
    private ObjectStreamClass currentClass;
    private PutFieldValues currentFields;

    /** Writes the header to a stream, and objects later. */
    public ObjectOutputStream(OutputStream out) throws IOException {
        if (out == null) {
            throw new NullPointerException();
        }
        block = new BlockOutput(out);
        data = new DataOutputStream(block);
        overridden = false;
        writeStreamHeader();
        block.setBlocks(true);
    }

    /** For subclasses that override writeObjectOverride. */
    protected ObjectOutputStream() throws IOException {
        block = null;
        data = null;
        overridden = true;
    }

    /** The values of serialized fields, by name. */
    public abstract static class PutField {
        /** For subclasses. */
        public PutField() {
        }

        /** Sets a boolean field. */
        public abstract void put(String name, boolean val);

        /** Sets a byte field. */
        public abstract void put(String name, byte val);

        /** Sets a char field. */
        public abstract void put(String name, char val);

        /** Sets a short field. */
        public abstract void put(String name, short val);

        /** Sets an int field. */
        public abstract void put(String name, int val);

        /** Sets a long field. */
        public abstract void put(String name, long val);

        /** Sets a float field. */
        public abstract void put(String name, float val);

        /** Sets a double field. */
        public abstract void put(String name, double val);

        /** Sets a field of an object. */
        public abstract void put(String name, Object val);
    }

    private static final class PutFieldValues extends PutField {
        final ObjectStreamClass of;
        final long[] bits;
        final Object[] objects;

        PutFieldValues(ObjectStreamClass of) {
            this.of = of;
            this.bits = new long[of.fields.length];
            this.objects = new Object[of.fields.length];
        }

        private int at(String name, Class<?> type) {
            int at = of.indexOf(name, type);
            if (at < 0) {
                throw new IllegalArgumentException("no such field " + name
                    + " with type " + type);
            }
            return at;
        }

        @Override
        public void put(String name, boolean val) {
            bits[at(name, boolean.class)] = val ? 1 : 0;
        }

        @Override
        public void put(String name, byte val) {
            bits[at(name, byte.class)] = val;
        }

        @Override
        public void put(String name, char val) {
            bits[at(name, char.class)] = val;
        }

        @Override
        public void put(String name, short val) {
            bits[at(name, short.class)] = val;
        }

        @Override
        public void put(String name, int val) {
            bits[at(name, int.class)] = val;
        }

        @Override
        public void put(String name, long val) {
            bits[at(name, long.class)] = val;
        }

        @Override
        public void put(String name, float val) {
            bits[at(name, float.class)] = Float.floatToIntBits(val);
        }

        @Override
        public void put(String name, double val) {
            bits[at(name, double.class)] = Double.doubleToLongBits(val);
        }

        @Override
        public void put(String name, Object val) {
            objects[at(name, Object.class)] = val;
        }
    }

    // ---- For callers ----

    /** Writes an object and those it refers to. */
    @Override
    public final void writeObject(Object obj) throws IOException {
        if (overridden) {
            writeObjectOverride(obj);
        } else {
            writeOuter(obj, false);
        }
    }

    /** Writes an object as one not written before. */
    public void writeUnshared(Object obj) throws IOException {
        writeOuter(obj, true);
    }

    /** For subclasses made by the constructor without arguments. */
    protected void writeObjectOverride(Object obj) throws IOException {
        if (!overridden) {
            throw new IOException();
        }
    }

    private void writeOuter(Object obj, boolean unshared)
            throws IOException {
        try {
            write(obj, unshared);
        } catch (IOException e) {
            if (depth == 0) {
                writeFailure(e);
            }
            throw e;
        }
    }

    private void writeFailure(IOException e) {
        try {
            handles.clear();
            boolean old = block.setBlocks(false);
            block.write(TC_EXCEPTION);
            write(e, false);
            handles.clear();
            block.setBlocks(old);
        } catch (IOException again) {
            // the caller gets the first exception
        }
    }

    private void requireCurrent() throws NotActiveException {
        if (current == null) {
            throw new NotActiveException("not in call to writeObject");
        }
    }

    /** Writes the fields of the object whose writeObject runs. */
    public void defaultWriteObject() throws IOException {
        requireCurrent();
        block.setBlocks(false);
        writePlaces(current, currentClass);
        block.setBlocks(true);
    }

    /** Returns the fields to be set and then written by writeFields. */
    public PutField putFields() throws IOException {
        if (currentFields == null) {
            requireCurrent();
            currentFields = new PutFieldValues(currentClass);
        }
        return currentFields;
    }

    /** Writes the fields that putFields returned. */
    public void writeFields() throws IOException {
        if (currentFields == null) {
            throw new NotActiveException("no current PutField object");
        }
        block.setBlocks(false);
        writeValues(currentFields);
        block.setBlocks(true);
    }

    /** Forgets what was written. */
    public void reset() throws IOException {
        if (depth != 0) {
            throw new IOException("stream active");
        }
        boolean old = block.setBlocks(false);
        block.write(TC_RESET);
        handles.clear();
        block.setBlocks(old);
    }

    /** Chooses the version of the protocol; only version 2 is written. */
    public void useProtocolVersion(int version) throws IOException {
        if (version != PROTOCOL_VERSION_2) {
            throw new IllegalArgumentException("unknown version: " + version);
        }
    }

    // ---- For subclasses ----

    /** Writes something behind the description of a class. */
    protected void annotateClass(Class<?> cl) throws IOException {
    }

    /** Writes something behind the description of a proxy class. */
    protected void annotateProxyClass(Class<?> cl) throws IOException {
    }

    /** Returns what to write for an object. */
    protected Object replaceObject(Object obj) throws IOException {
        return obj;
    }

    /** Turns calls of replaceObject on or off. */
    protected boolean enableReplaceObject(boolean enable) {
        boolean old = replaces;
        replaces = enable;
        return old;
    }

    /** Writes the header. */
    protected void writeStreamHeader() throws IOException {
        data.writeShort(STREAM_MAGIC);
        data.writeShort(STREAM_VERSION);
    }

    /** Writes the description of a class. */
    protected void writeClassDescriptor(ObjectStreamClass desc)
            throws IOException {
        data.writeUTF(desc.name);
        data.writeLong(desc.getSerialVersionUID());
        int flags = desc.externalizable
            ? SC_EXTERNALIZABLE | SC_BLOCK_DATA
            : desc.serializable ? SC_SERIALIZABLE : 0;
        flags |= desc.writesData ? SC_WRITE_METHOD : 0;
        flags |= desc.isEnum ? SC_ENUM : 0;
        data.writeByte(flags);
        data.writeShort(desc.fields.length);
        for (ObjectStreamField f : desc.fields) {
            data.writeByte(f.getTypeCode());
            data.writeUTF(f.getName());
            if (!f.isPrimitive()) {
                writeTypeString(f.signature().intern());
            }
        }
    }

    // ---- Objects ----

    private void write(Object obj, boolean unshared) throws IOException {
        boolean old = block.setBlocks(false);
        depth++;
        try {
            if (!writeKnown(obj, unshared)) {
                Object replaced = replace(obj);
                if (replaced == obj || !writeKnown(replaced, unshared)) {
                    writeNew(replaced, unshared);
                }
            }
        } finally {
            depth--;
            block.setBlocks(old);
        }
    }

    /** Writes null, a reference, a class or a description; else false. */
    private boolean writeKnown(Object obj, boolean unshared)
            throws IOException {
        int handle;
        if (obj == null) {
            block.write(TC_NULL);
        } else if (!unshared && (handle = handles.get(obj)) >= 0) {
            writeHandle(handle);
        } else if (obj instanceof Class) {
            block.write(TC_CLASS);
            writeDescription(ObjectStreamClass.lookupAny((Class<?>) obj));
            handles.add(unshared ? null : obj);
        } else if (obj instanceof ObjectStreamClass) {
            writeDescription((ObjectStreamClass) obj);
        } else {
            return false;
        }
        return true;
    }

    private void writeHandle(int handle) throws IOException {
        block.write(TC_REFERENCE);
        data.writeInt(baseWireHandle + handle);
    }

    private Object replace(Object obj) throws IOException {
        for (;;) {
            Class<?> type = obj.getClass();
            ObjectStreamClass desc = ObjectStreamClass.lookupAny(type);
            if (desc.writeReplace == null) {
                break;
            }
            Object other = ObjectStreamClass.call(desc.writeReplace, obj);
            if (other == null) {
                return null;
            }
            boolean same = other.getClass() == type;
            obj = other;
            if (same) {
                break;
            }
        }
        return replaces ? replaceObject(obj) : obj;
    }

    private void writeNew(Object obj, boolean unshared) throws IOException {
        Class<?> type = obj.getClass();
        if (obj instanceof String) {
            writeString((String) obj, unshared);
        } else if (type.isArray()) {
            writeArray(obj, ObjectStreamClass.lookup(type), unshared);
        } else if (obj instanceof Enum) {
            writeEnum((Enum<?>) obj, unshared);
        } else if (obj instanceof Serializable) {
            writeOrdinary(obj, ObjectStreamClass.lookup(type), unshared);
        } else {
            throw new NotSerializableException(type.getName());
        }
    }

    private void writeString(String s, boolean unshared) throws IOException {
        handles.add(unshared ? null : s);
        long length = ModifiedUtf8.length(s);
        if (length <= 65535) {
            block.write(TC_STRING);
            data.writeShort((int) length);
        } else {
            block.write(TC_LONGSTRING);
            data.writeLong(length);
        }
        writeText(s);
    }

    private void writeText(String s) throws IOException {
        byte[] part = new byte[3 * Math.min(s.length(), 1024)];
        for (int from = 0; from < s.length(); from += 1024) {
            int to = Math.min(from + 1024, s.length());
            block.write(part, 0, ModifiedUtf8.encode(s, from, to, part, 0));
        }
    }

    private void writeTypeString(String s) throws IOException {
        int handle = handles.get(s);
        if (handle >= 0) {
            writeHandle(handle);
        } else {
            writeString(s, false);
        }
    }

    private void writeEnum(Enum<?> e, boolean unshared) throws IOException {
        block.write(TC_ENUM);
        writeDescription(ObjectStreamClass.lookup(e.getDeclaringClass()));
        handles.add(unshared ? null : e);
        writeTypeString(e.name());
    }

    // ---- Descriptions of classes ----

    private void writeDescription(ObjectStreamClass desc)
            throws IOException {
        int handle;
        if (desc == null) {
            block.write(TC_NULL);
        } else if ((handle = handles.get(desc)) >= 0) {
            writeHandle(handle);
        } else if (desc.isProxy) {
            writeProxyDescription(desc);
        } else {
            block.write(TC_CLASSDESC);
            handles.add(desc);
            writeClassDescriptor(desc);
            block.setBlocks(true);
            annotateClass(desc.type);
            endBlocks();
            writeDescription(desc.superclass);
        }
    }

    private void writeProxyDescription(ObjectStreamClass desc)
            throws IOException {
        block.write(TC_PROXYCLASSDESC);
        handles.add(desc);
        Class<?>[] interfaces = desc.type.getInterfaces();
        data.writeInt(interfaces.length);
        for (Class<?> i : interfaces) {
            data.writeUTF(i.getName());
        }
        block.setBlocks(true);
        annotateProxyClass(desc.type);
        endBlocks();
        writeDescription(desc.superclass);
    }

    private void endBlocks() throws IOException {
        block.setBlocks(false);
        block.write(TC_ENDBLOCKDATA);
    }

    // ---- Content ----

    private void writeOrdinary(Object obj, ObjectStreamClass desc,
            boolean unshared) throws IOException {
        block.write(TC_OBJECT);
        writeDescription(desc);
        handles.add(unshared ? null : obj);
        if (desc.isRecord) {
            writePlaces(obj, desc);
        } else if (desc.externalizable && !desc.isProxy) {
            writeExternal((Externalizable) obj);
        } else {
            writeParts(obj, desc);
        }
    }

    private void writeExternal(Externalizable obj) throws IOException {
        Object oldObject = current;
        PutFieldValues oldFields = currentFields;
        current = null;
        currentFields = null;
        try {
            block.setBlocks(true);
            obj.writeExternal(this);
            endBlocks();
        } finally {
            current = oldObject;
            currentFields = oldFields;
        }
    }

    /** Writes what each class adds, the topmost first. */
    private void writeParts(Object obj, ObjectStreamClass desc)
            throws IOException {
        if (desc.superclass != null) {
            writeParts(obj, desc.superclass);
        }
        if (desc.writeObject == null) {
            writePlaces(obj, desc);
        } else {
            writeOwn(obj, desc);
        }
    }

    private void writeOwn(Object obj, ObjectStreamClass desc)
            throws IOException {
        Object oldObject = current;
        ObjectStreamClass oldClass = currentClass;
        PutFieldValues oldFields = currentFields;
        current = obj;
        currentClass = desc;
        currentFields = null;
        try {
            block.setBlocks(true);
            ObjectStreamClass.call(desc.writeObject, obj, this);
            endBlocks();
        } finally {
            current = oldObject;
            currentClass = oldClass;
            currentFields = oldFields;
        }
    }

    /** Writes the fields of an object. */
    private void writePlaces(Object obj, ObjectStreamClass desc)
            throws IOException {
        try {
            for (int i = 0; i < desc.fields.length; i++) {
                Field place = desc.places[i];
                if (place == null) {
                    throw new InvalidClassException(desc.name,
                        "unmatched serializable field(s) declared");
                }
                ObjectStreamField f = desc.fields[i];
                if (f.isPrimitive()) {
                    writePlace(f.getTypeCode(), place, obj);
                } else {
                    write(place.get(obj), f.isUnshared());
                }
            }
        } catch (IllegalAccessException e) {
            throw new InternalError(e);
        }
    }

    private void writePlace(char code, Field place, Object obj)
            throws IOException, IllegalAccessException {
        switch (code) {
            case 'F':
                data.writeFloat(place.getFloat(obj));
                break;
            case 'D':
                data.writeDouble(place.getDouble(obj));
                break;
            case 'Z':
                data.writeBoolean(place.getBoolean(obj));
                break;
            case 'C':
                data.writeChar(place.getChar(obj));
                break;
            default:
                writeBits(code, place.getLong(obj));
        }
    }

    private void writeBits(char code, long bits) throws IOException {
        switch (code) {
            case 'Z':
            case 'B':
                data.writeByte((int) bits);
                break;
            case 'C':
            case 'S':
                data.writeShort((int) bits);
                break;
            case 'I':
            case 'F':
                data.writeInt((int) bits);
                break;
            default:
                data.writeLong(bits);
        }
    }

    private void writeValues(PutFieldValues values) throws IOException {
        ObjectStreamField[] fields = values.of.fields;
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].isPrimitive()) {
                writeBits(fields[i].getTypeCode(), values.bits[i]);
            } else {
                write(values.objects[i], fields[i].isUnshared());
            }
        }
    }

    private void writeArray(Object array, ObjectStreamClass desc,
            boolean unshared) throws IOException {
        block.write(TC_ARRAY);
        writeDescription(desc);
        handles.add(unshared ? null : array);
        data.writeInt(Array.getLength(array));
        if (array instanceof Object[]) {
            for (Object element : (Object[]) array) {
                write(element, false);
            }
        } else if (array instanceof byte[]) {
            block.write((byte[]) array);
        } else if (array instanceof int[]) {
            for (int v : (int[]) array) {
                data.writeInt(v);
            }
        } else if (array instanceof long[]) {
            for (long v : (long[]) array) {
                data.writeLong(v);
            }
        } else if (array instanceof char[]) {
            for (char v : (char[]) array) {
                data.writeChar(v);
            }
        } else {
            writeRareArray(array);
        }
    }

    private void writeRareArray(Object array) throws IOException {
        if (array instanceof double[]) {
            for (double v : (double[]) array) {
                data.writeDouble(v);
            }
        } else if (array instanceof float[]) {
            for (float v : (float[]) array) {
                data.writeFloat(v);
            }
        } else if (array instanceof boolean[]) {
            for (boolean v : (boolean[]) array) {
                data.writeBoolean(v);
            }
        } else {
            for (short v : (short[]) array) {
                data.writeShort(v);
            }
        }
    }

    // ---- Primitive data ----

    @Override
    public void write(int val) throws IOException {
        data.write(val);
    }

    @Override
    public void write(byte[] buf) throws IOException {
        data.write(buf, 0, buf.length);
    }

    @Override
    public void write(byte[] buf, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, buf.length);
        data.write(buf, off, len);
    }

    @Override
    public void flush() throws IOException {
        block.flush();
    }

    /** Passes buffered bytes to the stream below. */
    protected void drain() throws IOException {
        block.drain();
    }

    @Override
    public void close() throws IOException {
        flush();
        handles.clear();
        block.close();
    }

    @Override
    public void writeBoolean(boolean val) throws IOException {
        data.writeBoolean(val);
    }

    @Override
    public void writeByte(int val) throws IOException {
        data.writeByte(val);
    }

    @Override
    public void writeShort(int val) throws IOException {
        data.writeShort(val);
    }

    @Override
    public void writeChar(int val) throws IOException {
        data.writeChar(val);
    }

    @Override
    public void writeInt(int val) throws IOException {
        data.writeInt(val);
    }

    @Override
    public void writeLong(long val) throws IOException {
        data.writeLong(val);
    }

    @Override
    public void writeFloat(float val) throws IOException {
        data.writeFloat(val);
    }

    @Override
    public void writeDouble(double val) throws IOException {
        data.writeDouble(val);
    }

    @Override
    public void writeBytes(String str) throws IOException {
        data.writeBytes(str);
    }

    @Override
    public void writeChars(String str) throws IOException {
        data.writeChars(str);
    }

    @Override
    public void writeUTF(String str) throws IOException {
        data.writeUTF(str);
    }
}
