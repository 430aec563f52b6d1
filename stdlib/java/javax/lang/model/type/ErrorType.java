package javax.lang.model.type;

/** The interface Error Type. */
public interface ErrorType extends DeclaredType {
}
