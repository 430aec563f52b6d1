package javax.lang.model.type;

/** The interface Reference Type. */
public interface ReferenceType extends TypeMirror {
}
