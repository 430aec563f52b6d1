package java.lang.reflect;

/** Decodes modifiers. */
public class Modifier {
    /** public. */
    public static final int PUBLIC = 0x1;
    /** private. */
    public static final int PRIVATE = 0x2;
    /** protected. */
    public static final int PROTECTED = 0x4;
    /** static. */
    public static final int STATIC = 0x8;
    /** final. */
    public static final int FINAL = 0x10;
    /** synchronized. */
    public static final int SYNCHRONIZED = 0x20;
    /** volatile. */
    public static final int VOLATILE = 0x40;
    /** transient. */
    public static final int TRANSIENT = 0x80;
    /** native. */
    public static final int NATIVE = 0x100;
    /** An interface. */
    public static final int INTERFACE = 0x200;
    /** abstract. */
    public static final int ABSTRACT = 0x400;
    /** strictfp. */
    public static final int STRICT = 0x800;

    private Modifier() {
    }

    /** Tells whether public is among the modifiers. */
    public static boolean isPublic(int mod) {
        return (mod & PUBLIC) != 0;
    }

    /** Tells whether private is among the modifiers. */
    public static boolean isPrivate(int mod) {
        return (mod & PRIVATE) != 0;
    }

    /** Tells whether protected is among the modifiers. */
    public static boolean isProtected(int mod) {
        return (mod & PROTECTED) != 0;
    }

    /** Tells whether static is among the modifiers. */
    public static boolean isStatic(int mod) {
        return (mod & STATIC) != 0;
    }

    /** Tells whether final is among the modifiers. */
    public static boolean isFinal(int mod) {
        return (mod & FINAL) != 0;
    }

    /** Tells whether synchronized is among the modifiers. */
    public static boolean isSynchronized(int mod) {
        return (mod & SYNCHRONIZED) != 0;
    }

    /** Tells whether volatile is among the modifiers. */
    public static boolean isVolatile(int mod) {
        return (mod & VOLATILE) != 0;
    }

    /** Tells whether transient is among the modifiers. */
    public static boolean isTransient(int mod) {
        return (mod & TRANSIENT) != 0;
    }

    /** Tells whether native is among the modifiers. */
    public static boolean isNative(int mod) {
        return (mod & NATIVE) != 0;
    }

    /** Tells whether the modifiers are an interface's. */
    public static boolean isInterface(int mod) {
        return (mod & INTERFACE) != 0;
    }

    /** Tells whether abstract is among the modifiers. */
    public static boolean isAbstract(int mod) {
        return (mod & ABSTRACT) != 0;
    }

    /** Tells whether strictfp is among the modifiers. */
    public static boolean isStrict(int mod) {
        return (mod & STRICT) != 0;
    }

    /** Returns the modifiers as text, in the usual order. */
    public static String toString(int mod) {
        int[] bits = {PUBLIC, PROTECTED, PRIVATE, ABSTRACT, STATIC, FINAL, TRANSIENT,
            VOLATILE, SYNCHRONIZED, NATIVE, STRICT, INTERFACE};
        String[] words = {"public", "protected", "private", "abstract", "static", "final",
            "transient", "volatile", "synchronized", "native", "strictfp", "interface"};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bits.length; i++) {
            if ((mod & bits[i]) != 0) {
                text.append(text.length() == 0 ? "" : " ").append(words[i]);
            }
        }
        return text.toString();
    }

    /** Returns the modifiers a class may have. */
    public static int classModifiers() {
        return PUBLIC | PROTECTED | PRIVATE | ABSTRACT | STATIC | FINAL | STRICT;
    }

    /** Returns the modifiers an interface may have. */
    public static int interfaceModifiers() {
        return PUBLIC | PROTECTED | PRIVATE | ABSTRACT | STATIC | STRICT;
    }

    /** Returns the modifiers a constructor may have. */
    public static int constructorModifiers() {
        return PUBLIC | PROTECTED | PRIVATE;
    }

    /** Returns the modifiers a method may have. */
    public static int methodModifiers() {
        return PUBLIC | PROTECTED | PRIVATE | ABSTRACT | STATIC | FINAL | SYNCHRONIZED | NATIVE | STRICT;
    }

    /** Returns the modifiers a field may have. */
    public static int fieldModifiers() {
        return PUBLIC | PROTECTED | PRIVATE | STATIC | FINAL | TRANSIENT | VOLATILE;
    }

    /** Returns the modifiers a parameter may have. */
    public static int parameterModifiers() {
        return FINAL;
    }
}
