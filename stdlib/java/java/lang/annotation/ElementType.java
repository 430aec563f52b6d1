package java.lang.annotation;

/** What an annotation may annotate. */
public enum ElementType {
    /** A class, interface, enum or record. */
    TYPE,
    /** A field or enum constant. */
    FIELD,
    /** A method. */
    METHOD,
    /** A parameter. */
    PARAMETER,
    /** A constructor. */
    CONSTRUCTOR,
    /** A local variable. */
    LOCAL_VARIABLE,
    /** An annotation interface. */
    ANNOTATION_TYPE,
    /** A package. */
    PACKAGE,
    /** A type parameter. */
    TYPE_PARAMETER,
    /** A use of a type. */
    TYPE_USE,
    /** A module. */
    MODULE,
    /** A record component. */
    RECORD_COMPONENT
}
