package java.security;

import java.io.Serializable;

/** A key of a cipher or a signature. */
public interface Key extends Serializable {
    /** The serial version. */
    long serialVersionUID = 6603384152749567654L;

    /** Returns the name of the algorithm. */
    String getAlgorithm();

    /** Returns the name of the encoding, or null. */
    String getFormat();

    /** Returns the key in its encoding, or null. */
    byte[] getEncoded();
}
