package javax.lang.model.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Says that classes were asked for where only types of the program exist. */
public class MirroredTypesException extends RuntimeException {
    private static final long serialVersionUID = 269L;
    transient List<? extends TypeMirror> types;

    /** Makes one of the types. */
    public MirroredTypesException(List<? extends TypeMirror> types) {
        super("Attempt to access Class objects for TypeMirrors " + types);
        this.types = Collections.unmodifiableList(new ArrayList<>(types));
    }

    MirroredTypesException(String message, TypeMirror type) {
        super(message);
        types = Collections.singletonList(type);
    }

    /** Returns the types, or null after serialization. */
    public List<? extends TypeMirror> getTypeMirrors() {
        return types;
    }
}
