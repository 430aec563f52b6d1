package java.lang;

/** Holds the class object of the keyword void; has no instances. */
public final class Void {
    /** The class object of void. */
    @SuppressWarnings("unchecked")
    public static final Class<Void> TYPE = (Class<Void>) Class.primitive("void");

    private Void() {
    }
}
