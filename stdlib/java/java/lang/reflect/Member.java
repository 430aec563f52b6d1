package java.lang.reflect;

/** A field, method or constructor. */
public interface Member {
    /** All public members, inherited ones too. */
    int PUBLIC = 0;
    /** The declared members. */
    int DECLARED = 1;

    /** Returns the class that declares the member. */
    Class<?> getDeclaringClass();

    /** Returns the name. */
    String getName();

    /** Returns the modifiers. */
    int getModifiers();

    /** Tells whether the compiler made the member. */
    boolean isSynthetic();
}
