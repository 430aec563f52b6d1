package java.nio.file.attribute;

import java.io.IOException;

/** Finds users and groups by name. */
public abstract class UserPrincipalLookupService {
    /** For subclasses. */
    protected UserPrincipalLookupService() {
    }

    /** Finds a user. */
    public abstract UserPrincipal lookupPrincipalByName(String name)
        throws IOException;

    /** Finds a group. */
    public abstract GroupPrincipal lookupPrincipalByGroupName(String group)
        throws IOException;
}
