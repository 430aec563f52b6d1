package java.security;

/** A key that one keeps. */
public interface PrivateKey extends Key {
    /** The serial version. */
    long serialVersionUID = 6034044314589513430L;
}
