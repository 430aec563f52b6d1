package javax.lang.model.type;

/** The interface Array Type. */
public interface ArrayType extends ReferenceType {
    /** Returns the component type. */
    TypeMirror getComponentType();
}
