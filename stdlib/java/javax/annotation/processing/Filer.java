package javax.annotation.processing;

import java.io.IOException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Makes files for a processor. */
public interface Filer {
    /** Creates class file. */
    JavaFileObject createClassFile(CharSequence charSequence, Element... elements) throws IOException;

    /** Creates resource. */
    FileObject createResource(JavaFileManager.Location location, CharSequence charSequence,
            CharSequence charSequence2, Element... elements)
        throws IOException;

    /** Creates source file. */
    JavaFileObject createSourceFile(CharSequence charSequence, Element... elements) throws IOException;

    /** Returns the resource. */
    FileObject getResource(JavaFileManager.Location location, CharSequence charSequence, CharSequence charSequence2)
        throws IOException;
}
