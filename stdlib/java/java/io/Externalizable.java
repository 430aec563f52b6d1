package java.io;

/** A serializable class that writes and reads its own contents. */
public interface Externalizable extends Serializable {
    /** Writes the contents. */
    void writeExternal(ObjectOutput out) throws IOException;

    /** Restores the contents. */
    void readExternal(ObjectInput in) throws IOException, ClassNotFoundException;
}
