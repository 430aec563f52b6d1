package java.io;

/** Reads objects. */
public class ObjectInputStream extends DataInputStream implements ObjectInput, ObjectStreamConstants {
    /** Reads from a stream. */
    public ObjectInputStream(InputStream in) throws IOException { super(in); }
    /** Fields by name. */
    public abstract static class GetField {
        public GetField() { }
        public abstract boolean defaulted(String name) throws IOException, ClassNotFoundException;
        public abstract boolean get(String name, boolean val) throws IOException;
        public abstract byte get(String name, byte val) throws IOException;
        public abstract char get(String name, char val) throws IOException;
        public abstract short get(String name, short val) throws IOException;
        public abstract int get(String name, int val) throws IOException;
        public abstract long get(String name, long val) throws IOException;
        public abstract float get(String name, float val) throws IOException;
        public abstract double get(String name, double val) throws IOException;
        public abstract Object get(String name, Object val) throws IOException, ClassNotFoundException;
    }
    public final Object readObject() throws IOException, ClassNotFoundException { throw new NotActiveException(); }
    public void defaultReadObject() throws IOException, ClassNotFoundException { throw new NotActiveException(); }
    public GetField readFields() throws IOException, ClassNotFoundException { throw new NotActiveException(); }
    public void registerValidation(ObjectInputValidation obj, int prio) throws NotActiveException, InvalidObjectException { throw new NotActiveException(); }
}
