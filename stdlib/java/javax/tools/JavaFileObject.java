package javax.tools;

import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;

/** A source or class file, as tools see it. */
public interface JavaFileObject extends FileObject {
    /** Returns the access level. */
    Modifier getAccessLevel();

    /** Returns the kind. */
    JavaFileObject.Kind getKind();

    /** Returns the nesting kind. */
    NestingKind getNestingKind();

    /** Tells whether it is name compatible. */
    boolean isNameCompatible(String name, JavaFileObject.Kind kind);

    /** The kinds. */
    enum Kind {
        /** Java source. */
        SOURCE(".java"),
        /** A class file. */
        CLASS(".class"),
        /** A page. */
        HTML(".html"),
        /** Anything else. */
        OTHER("");

        /** How names of this kind end. */
        public final String extension;

        Kind(String extension) {
            this.extension = extension;
        }
    }
}
