package java.io;

/** Writes objects. */
public class ObjectOutputStream extends DataOutputStream implements ObjectOutput, ObjectStreamConstants {
    /** Writes to a stream. */
    public ObjectOutputStream(OutputStream out) throws IOException { super(out); }
    /** Fields by name. */
    public abstract static class PutField {
        public PutField() { }
        public abstract void put(String name, boolean val);
        public abstract void put(String name, byte val);
        public abstract void put(String name, char val);
        public abstract void put(String name, short val);
        public abstract void put(String name, int val);
        public abstract void put(String name, long val);
        public abstract void put(String name, float val);
        public abstract void put(String name, double val);
        public abstract void put(String name, Object val);
    }
    public final void writeObject(Object obj) throws IOException { throw new NotSerializableException(); }
    public void defaultWriteObject() throws IOException { throw new NotActiveException(); }
    public PutField putFields() throws IOException { throw new NotActiveException(); }
    public void writeFields() throws IOException { throw new NotActiveException(); }
}
