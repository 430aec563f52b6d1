package java.security;

/** Somebody who can be named. */
public interface Principal {
    /** Returns the name. */
    String getName();
}
