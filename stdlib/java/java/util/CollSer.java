package java.util;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.io.Serializable;

/** Stands for an immutable collection in a stream: a tag, a count, the elements (keys and values alternate). */
final class CollSer implements Serializable {
    private static final long serialVersionUID = 6309168927139932177L;
    static final int LIST = 1;
    static final int SET = 2;
    static final int MAP = 3;
    /** A list that may hold null, of Stream.toList. */
    static final int LIST_WITH_NULLS = 4;

    /** @serial the kind, in the low byte */
    private final int tag;
    private transient Object[] array;

    CollSer(int tag, Object[] array) {
        this.tag = tag;
        this.array = array;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(array.length);
        for (Object element : array)
            out.writeObject(element);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        int length = in.readInt();
        if (length < 0)
            throw new InvalidObjectException("negative length " + length);
        ArrayList<Object> elements = new ArrayList<>();
        while (elements.size() < length)
            elements.add(in.readObject());
        array = elements.toArray();
    }

    private Object readResolve() throws ObjectStreamException {
        if (array == null)
            throw new InvalidObjectException("null array");
        try {
            return collection();
        } catch (NullPointerException | IllegalArgumentException e) {
            InvalidObjectException invalid = new InvalidObjectException("invalid object");
            invalid.initCause(e);
            throw invalid;
        }
    }

    private Object collection() throws InvalidObjectException {
        switch (tag & 0xff) {
        case LIST:
            return List.of(array);
        case SET:
            return Set.of(array);
        case LIST_WITH_NULLS:
            return Collections.unmodifiableList(Arrays.asList(array));
        case MAP:
            if (array.length % 2 != 0)
                throw new InvalidObjectException("odd number of keys and values " + array.length);
            return new ImmutableCollections.ImmutableMap<>(array);
        default:
            throw new InvalidObjectException(String.format("invalid flags 0x%x", tag));
        }
    }
}
