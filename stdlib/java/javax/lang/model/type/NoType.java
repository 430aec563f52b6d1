package javax.lang.model.type;

/** The interface No Type. */
public interface NoType extends TypeMirror {
}
