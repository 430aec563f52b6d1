package javax.tools;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.net.URI;
import java.nio.CharBuffer;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;

/** A start for file objects: most methods say they are not supported. */
public class SimpleJavaFileObject implements JavaFileObject {
    /** The address. */
    protected final URI uri;
    /** The kind. */
    protected final Kind kind;

    /** Makes a file object of an address with a path. */
    protected SimpleJavaFileObject(URI uri, Kind kind) {
        if (uri.getPath() == null) {
            throw new IllegalArgumentException("URI must have a path: " + uri);
        }
        if (kind == null) {
            throw new NullPointerException();
        }
        this.uri = uri;
        this.kind = kind;
    }

    /** Returns the address. */
    @Override
    public URI toUri() {
        return uri;
    }

    /** Returns the path of the address. */
    @Override
    public String getName() {
        return uri.getPath();
    }

    /** Says that it cannot be read. */
    @Override
    public InputStream openInputStream() throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Says that it cannot be written. */
    @Override
    public OutputStream openOutputStream() throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Returns a reader of the content. */
    @Override
    public Reader openReader(boolean ignoreEncodingErrors) throws IOException {
        CharSequence content = getCharContent(ignoreEncodingErrors);
        if (content == null) {
            throw new UnsupportedOperationException();
        }
        if (content instanceof CharBuffer && ((CharBuffer) content).hasArray()) {
            CharBuffer buffer = (CharBuffer) content;
            return new CharArrayReader(buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.remaining());
        }
        return new StringReader(content.toString());
    }

    /** Says that there is no text. */
    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Returns a writer to the output stream. */
    @Override
    public Writer openWriter() throws IOException {
        return new OutputStreamWriter(openOutputStream());
    }

    /** Returns 0: not known. */
    @Override
    public long getLastModified() {
        return 0L;
    }

    /** Returns false: nothing is deleted. */
    @Override
    public boolean delete() {
        return false;
    }

    /** Returns the kind. */
    @Override
    public Kind getKind() {
        return kind;
    }

    /** Tells whether the name and kind are these. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        String base = simpleName + kind.extension;
        return kind.equals(getKind()) && (base.equals(toUri().getPath()) || toUri().getPath().endsWith("/" + base));
    }

    /** Returns null: not known. */
    @Override
    public NestingKind getNestingKind() {
        return null;
    }

    /** Returns null: not known. */
    @Override
    public Modifier getAccessLevel() {
        return null;
    }

    /** Describes it. */
    @Override
    public String toString() {
        return getClass().getName() + "[" + toUri() + "]";
    }
}
