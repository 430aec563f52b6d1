package java.lang;

/** An enum constant looked up by name is not there. */
@SuppressWarnings("rawtypes")
public class EnumConstantNotPresentException extends RuntimeException {
    private static final long serialVersionUID = -6046998521960521108L;
    private final Class<? extends Enum> enumType;
    private final String constantName;

    /** Creates one for a constant of an enum. */
    public EnumConstantNotPresentException(Class<? extends Enum> enumType,
            String constantName) {
        super(enumType.getName() + "." + constantName);
        this.enumType = enumType;
        this.constantName = constantName;
    }

    /** Returns the enum. */
    public Class<? extends Enum> enumType() {
        return enumType;
    }

    /** Returns the constant's name. */
    public String constantName() {
        return constantName;
    }
}
