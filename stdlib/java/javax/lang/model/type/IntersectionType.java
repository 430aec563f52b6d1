package javax.lang.model.type;

import java.util.List;

/** The interface Intersection Type. */
public interface IntersectionType extends TypeMirror {
    /** Returns the bounds. */
    List<? extends TypeMirror> getBounds();
}
