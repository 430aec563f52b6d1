package java.security;

import java.io.Serializable;
import java.net.URL;

/** Where code came from. */
public class CodeSource implements Serializable {
    private static final long serialVersionUID = 4977541819976013951L;
    private final URL location;

    /** Creates one for a location, which may be null. */
    public CodeSource(URL url) {
        location = url;
    }

    /** Returns the location. */
    public final URL getLocation() {
        return location;
    }

    @Override
    public int hashCode() {
        return location == null ? 0 : location.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof CodeSource)) {
            return false;
        }
        URL other = ((CodeSource) obj).location;
        return location == null ? other == null : location.equals(other);
    }

    @Override
    public String toString() {
        return "(" + location + " <no signer certificates>)";
    }
}
