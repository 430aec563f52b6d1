package java.text;

import java.io.Serializable;

/** Turns objects into text and back. */
public abstract class Format implements Serializable, Cloneable {
    private static final long serialVersionUID = -299282585814624189L;

    /** For subclasses. */
    protected Format() {
    }

    /** Formats an object. */
    public final String format(Object obj) {
        return format(obj, new StringBuffer(), new FieldPosition(0)).toString();
    }

    /** Appends the text of an object. */
    public abstract StringBuffer format(Object obj, StringBuffer toAppendTo, FieldPosition pos);

    /** Formats an object to a text whose parts tell which fields they are. */
    public AttributedCharacterIterator formatToCharacterIterator(Object obj) {
        FieldRecorder fields = new FieldRecorder();
        return fields.attributed(format(obj, new StringBuffer(), fields));
    }

    /** Parses from a position; returns null on failure. */
    public abstract Object parseObject(String source, ParsePosition pos);

    /** Parses the start of a text. */
    public Object parseObject(String source) throws ParseException {
        ParsePosition pos = new ParsePosition(0);
        Object result = parseObject(source, pos);
        if (pos.index == 0) {
            throw new ParseException("Format.parseObject(String) failed", pos.errorIndex);
        }
        return result;
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new InternalError(impossible);
        }
    }

    /** A part that formats put into a text. */
    public static class Field extends AttributedCharacterIterator.Attribute {
        private static final long serialVersionUID = 276966692217360283L;

        /** Creates a field. */
        protected Field(String name) {
            super(name);
        }
    }
}
