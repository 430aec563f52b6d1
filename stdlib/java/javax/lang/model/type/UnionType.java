package javax.lang.model.type;

import java.util.List;

/** The interface Union Type. */
public interface UnionType extends TypeMirror {
    /** Returns the alternatives. */
    List<? extends TypeMirror> getAlternatives();
}
