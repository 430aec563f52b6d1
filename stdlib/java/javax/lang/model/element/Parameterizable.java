package javax.lang.model.element;

import java.util.List;

/** The interface Parameterizable. */
public interface Parameterizable extends Element {
    /** Returns the type parameters. */
    List<? extends TypeParameterElement> getTypeParameters();
}
