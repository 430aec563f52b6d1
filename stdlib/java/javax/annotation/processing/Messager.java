package javax.annotation.processing;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Takes the messages of a processor. */
public interface Messager {
    /** Prints error. */
    default void printError(CharSequence charSequence) {
        printMessage(Diagnostic.Kind.ERROR, charSequence);
    }

    /** Prints error. */
    default void printError(CharSequence charSequence, Element element) {
        printMessage(Diagnostic.Kind.ERROR, charSequence, element);
    }

    /** Prints message. */
    void printMessage(Diagnostic.Kind kind, CharSequence charSequence);

    /** Prints message. */
    void printMessage(Diagnostic.Kind kind, CharSequence charSequence, Element element);

    /** Prints message. */
    void printMessage(Diagnostic.Kind kind, CharSequence charSequence, Element element,
            AnnotationMirror annotationMirror);

    /** Prints message. */
    void printMessage(Diagnostic.Kind kind, CharSequence charSequence, Element element,
            AnnotationMirror annotationMirror, AnnotationValue annotationValue);

    /** Prints note. */
    default void printNote(CharSequence charSequence) {
        printMessage(Diagnostic.Kind.NOTE, charSequence);
    }

    /** Prints note. */
    default void printNote(CharSequence charSequence, Element element) {
        printMessage(Diagnostic.Kind.NOTE, charSequence, element);
    }

    /** Prints warning. */
    default void printWarning(CharSequence charSequence) {
        printMessage(Diagnostic.Kind.WARNING, charSequence);
    }

    /** Prints warning. */
    default void printWarning(CharSequence charSequence, Element element) {
        printMessage(Diagnostic.Kind.WARNING, charSequence, element);
    }
}
