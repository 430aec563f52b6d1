package java.lang.invoke;

/** Links string concatenation; the runtime does so itself and needs no call. */
public final class StringConcatFactory {
    private StringConcatFactory() {
    }

    private static StringConcatException direct() {
        return new StringConcatException("only invokedynamic instructions can be linked");
    }

    /** Links a concatenation of the arguments. */
    public static CallSite makeConcat(MethodHandles.Lookup lookup, String name,
            MethodType concatType) throws StringConcatException {
        throw direct();
    }

    /** Links a concatenation by a recipe: \1 is an argument, \2 a constant. */
    public static CallSite makeConcatWithConstants(MethodHandles.Lookup lookup, String name,
            MethodType concatType, String recipe, Object... constants)
            throws StringConcatException {
        throw direct();
    }
}
