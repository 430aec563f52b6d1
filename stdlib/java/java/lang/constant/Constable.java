package java.lang.constant;

import java.util.Optional;

/** A value that a constant pool can describe. */
public interface Constable {
    /** Returns the description, if there is one. */
    Optional<? extends ConstantDesc> describeConstable();
}
