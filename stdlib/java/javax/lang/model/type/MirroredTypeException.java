package javax.lang.model.type;

/** Says that a class was asked for where only a type of the program exists. */
public class MirroredTypeException extends MirroredTypesException {
    private static final long serialVersionUID = 269L;

    /** Makes one of the type. */
    public MirroredTypeException(TypeMirror type) {
        super("Attempt to access Class object for TypeMirror " + type, type);
    }

    /** Returns the type, or null after serialization. */
    public TypeMirror getTypeMirror() {
        return types == null ? null : types.get(0);
    }
}
