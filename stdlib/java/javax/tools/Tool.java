package javax.tools;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** A tool that a program can run. */
public interface Tool {
    /** Returns the source versions. */
    Set<SourceVersion> getSourceVersions();

    /** Returns the name. */
    default String name() {
        return "";
    }

    /** Runs. */
    int run(InputStream inputStream, OutputStream outputStream, OutputStream outputStream2, String... strings);
}
