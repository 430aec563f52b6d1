package javax.annotation.processing;

import java.util.LinkedHashSet;
import java.lang.annotation.Annotation;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What a round of processing is about. */
public interface RoundEnvironment {
    /** Errors raised. */
    boolean errorRaised();

    /** Returns the elements annotated with. */
    Set<? extends Element> getElementsAnnotatedWith(Class<? extends Annotation> type);

    /** Returns the elements annotated with. */
    Set<? extends Element> getElementsAnnotatedWith(TypeElement typeElement);

    /** Returns the elements annotated with any. */
    default Set<? extends Element> getElementsAnnotatedWithAny(TypeElement... typeElements) {
        Set<Element> all = new LinkedHashSet<>();
        for (TypeElement type : typeElements) {
            all.addAll(getElementsAnnotatedWith(type));
        }
        return all;
    }

    /** Returns the elements annotated with any. */
    default Set<? extends Element> getElementsAnnotatedWithAny(Set<Class<? extends Annotation>> set) {
        Set<Element> all = new LinkedHashSet<>();
        for (Class<? extends Annotation> type : set) {
            all.addAll(getElementsAnnotatedWith(type));
        }
        return all;
    }

    /** Returns the root elements. */
    Set<? extends Element> getRootElements();

    /** Processings over. */
    boolean processingOver();
}
