package javax.lang.model.type;

/** The interface Primitive Type. */
public interface PrimitiveType extends TypeMirror {
}
