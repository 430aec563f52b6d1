package java.text;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/** Goes through a text whose parts have attributes; a run is a part in which they stay the same. */
public interface AttributedCharacterIterator extends CharacterIterator {
    /** Returns the start of the run. */
    int getRunStart();

    /** Returns the start of the run of one attribute. */
    int getRunStart(Attribute attribute);

    /** Returns the start of the run of some attributes. */
    int getRunStart(Set<? extends Attribute> attributes);

    /** Returns the end of the run. */
    int getRunLimit();

    /** Returns the end of the run of one attribute. */
    int getRunLimit(Attribute attribute);

    /** Returns the end of the run of some attributes. */
    int getRunLimit(Set<? extends Attribute> attributes);

    /** Returns the attributes of the current character. */
    Map<Attribute, Object> getAttributes();

    /** Returns the value of an attribute of the current character, or null. */
    Object getAttribute(Attribute attribute);

    /** Returns the attributes that any character has. */
    Set<Attribute> getAllAttributeKeys();

    /** What an attribute tells; two are equal only if they are the same. */
    class Attribute implements Serializable {
        private static final long serialVersionUID = -9142742483513960612L;
        /** The language of a text. */
        public static final Attribute LANGUAGE = new Attribute("language");
        /** How a word is read. */
        public static final Attribute READING = new Attribute("reading");
        /** Parts that an input method makes. */
        public static final Attribute INPUT_METHOD_SEGMENT = new Attribute("input_method_segment");

        private final String name;

        /** Creates an attribute. */
        protected Attribute(String name) {
            this.name = name;
        }

        @Override
        public final boolean equals(Object obj) {
            return super.equals(obj);
        }

        @Override
        public final int hashCode() {
            return super.hashCode();
        }

        @Override
        public String toString() {
            return getClass().getName() + "(" + name + ")";
        }

        /** Returns the name. */
        protected String getName() {
            return name;
        }

        /** Finds the constant of a name. */
        protected Object readResolve() throws InvalidObjectException {
            if (getClass() != Attribute.class) {
                throw new InvalidObjectException("subclass didn't correctly implement readResolve");
            }
            for (Attribute known : new Attribute[] {LANGUAGE, READING, INPUT_METHOD_SEGMENT}) {
                if (known.name.equals(name)) {
                    return known;
                }
            }
            throw new InvalidObjectException("unknown attribute name");
        }
    }
}
