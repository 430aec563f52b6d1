package java.security;

/** A relic: there is nothing to control. */
@Deprecated(since = "17", forRemoval = true)
public final class AccessControlContext {
    /** Creates one. */
    public AccessControlContext(ProtectionDomain[] context) {
    }
}
