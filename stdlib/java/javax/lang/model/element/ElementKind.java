package javax.lang.model.element;

/** The kinds of elements. */
public enum ElementKind {
    /** The constant for package. */
    PACKAGE,
    /** The constant for enum. */
    ENUM,
    /** The constant for class. */
    CLASS,
    /** The constant for annotation type. */
    ANNOTATION_TYPE,
    /** The constant for interface. */
    INTERFACE,
    /** The constant for enum constant. */
    ENUM_CONSTANT,
    /** The constant for field. */
    FIELD,
    /** The constant for parameter. */
    PARAMETER,
    /** The constant for local variable. */
    LOCAL_VARIABLE,
    /** The constant for exception parameter. */
    EXCEPTION_PARAMETER,
    /** The constant for method. */
    METHOD,
    /** The constant for constructor. */
    CONSTRUCTOR,
    /** The constant for static init. */
    STATIC_INIT,
    /** The constant for instance init. */
    INSTANCE_INIT,
    /** The constant for type parameter. */
    TYPE_PARAMETER,
    /** The constant for other. */
    OTHER,
    /** The constant for resource variable. */
    RESOURCE_VARIABLE,
    /** The constant for module. */
    MODULE,
    /** The constant for record. */
    RECORD,
    /** The constant for record component. */
    RECORD_COMPONENT,
    /** The constant for binding variable. */
    BINDING_VARIABLE;

    /** Tells whether it is a kind of class. */
    public boolean isClass() {
        return this == CLASS || this == ENUM || this == RECORD;
    }

    /** Tells whether it is a kind of interface. */
    public boolean isInterface() {
        return this == INTERFACE || this == ANNOTATION_TYPE;
    }

    /** Tells whether it is declared as a type. */
    public boolean isDeclaredType() {
        return isClass() || isInterface();
    }

    /** Tells whether it is a kind of field. */
    public boolean isField() {
        return this == FIELD || this == ENUM_CONSTANT;
    }

    /** Tells whether it is code that runs. */
    public boolean isExecutable() {
        return this == METHOD || this == CONSTRUCTOR || isInitializer();
    }

    /** Tells whether it is an initializer. */
    public boolean isInitializer() {
        return this == STATIC_INIT || this == INSTANCE_INIT;
    }

    /** Tells whether it is a kind of variable. */
    public boolean isVariable() {
        return isField() || this == PARAMETER || this == LOCAL_VARIABLE || this == EXCEPTION_PARAMETER
            || this == RESOURCE_VARIABLE || this == BINDING_VARIABLE;
    }
}
