package java.nio.file.attribute;

import java.io.IOException;

/** There is no user or group of a name. */
public class UserPrincipalNotFoundException extends IOException {
    private static final long serialVersionUID = -5369283889045833024L;

    private final String name;

    /** Names the user or group. */
    public UserPrincipalNotFoundException(String name) {
        this.name = name;
    }

    /** Returns the name. */
    public String getName() {
        return name;
    }
}
