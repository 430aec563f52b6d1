package javax.tools;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;

/** A file, as tools see it. */
public interface FileObject {
    /** Returns the delete. */
    boolean delete();

    /** Returns the char content. */
    CharSequence getCharContent(boolean flag) throws IOException;

    /** Returns the last modified. */
    long getLastModified();

    /** Returns the name. */
    String getName();

    /** Opens input stream. */
    InputStream openInputStream() throws IOException;

    /** Opens output stream. */
    OutputStream openOutputStream() throws IOException;

    /** Opens reader. */
    Reader openReader(boolean flag) throws IOException;

    /** Opens writer. */
    Writer openWriter() throws IOException;

    /** Converts it to uri. */
    URI toUri();
}
