package java.lang.invoke;

/** Links string concatenation; the runtime links instructions itself and needs no call. */
public final class StringConcatFactory {
    private static final char ARGUMENT = '\1';
    private static final char CONSTANT = '\2';

    private StringConcatFactory() {
    }

    private static void checkType(MethodType type) throws StringConcatException {
        if (!type.returnType().isAssignableFrom(String.class)) {
            throw new StringConcatException("The return type should be compatible with String, but it is "
                + type.returnType());
        }
        if (type.parameterCount() > 200) {
            throw new StringConcatException("Too many concat argument slots: " + type.parameterCount()
                + ", can only accept 200");
        }
    }

    /** Links a concatenation of the arguments. */
    public static CallSite makeConcat(MethodHandles.Lookup lookup, String name,
            MethodType concatType) throws StringConcatException {
        checkType(concatType);
        return new ConstantCallSite(new Combined(concatType, args -> {
            StringBuilder text = new StringBuilder();
            for (Object value : args) {
                text.append(value);
            }
            return text.toString();
        }));
    }

    private static int count(String recipe, char what) {
        int count = 0;
        for (int i = 0; i < recipe.length(); i++) {
            count += recipe.charAt(i) == what ? 1 : 0;
        }
        return count;
    }

    /** Links a concatenation by a recipe: \1 is an argument, \2 a constant. */
    public static CallSite makeConcatWithConstants(MethodHandles.Lookup lookup, String name,
            MethodType concatType, String recipe, Object... constants)
            throws StringConcatException {
        checkType(concatType);
        int arguments = count(recipe, ARGUMENT);
        if (arguments != concatType.parameterCount()) {
            throw new StringConcatException("Mismatched number of concat arguments: recipe wants " + arguments
                + " arguments, but signature provides " + concatType.parameterCount());
        }
        int others = count(recipe, CONSTANT);
        if (others != constants.length) {
            throw new StringConcatException("Mismatched number of concat constants: recipe wants " + others
                + " constants, but only " + constants.length + " are passed");
        }
        Object[] values = constants.clone();
        return new ConstantCallSite(new Combined(concatType, args -> text(recipe, args, values)));
    }

    private static String text(String recipe, Object[] args, Object[] constants) {
        StringBuilder text = new StringBuilder();
        int argument = 0;
        int constant = 0;
        for (int i = 0; i < recipe.length(); i++) {
            char c = recipe.charAt(i);
            if (c == ARGUMENT) {
                text.append(args[argument++]);
            } else if (c == CONSTANT) {
                text.append(constants[constant++]);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
