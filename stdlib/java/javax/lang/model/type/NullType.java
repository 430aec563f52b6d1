package javax.lang.model.type;

/** The interface Null Type. */
public interface NullType extends ReferenceType {
}
