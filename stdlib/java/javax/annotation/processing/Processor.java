package javax.annotation.processing;

import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Looks at annotated declarations while they are compiled. */
public interface Processor {
    /** Returns the completions. */
    Iterable<? extends Completion> getCompletions(Element element, AnnotationMirror annotationMirror,
            ExecutableElement executableElement, String text);

    /** Returns the supported annotation types. */
    Set<String> getSupportedAnnotationTypes();

    /** Returns the supported options. */
    Set<String> getSupportedOptions();

    /** Returns the supported source version. */
    SourceVersion getSupportedSourceVersion();

    /** Inits. */
    void init(ProcessingEnvironment processingEnvironment);

    /** Tells whether process holds. */
    boolean process(Set<? extends TypeElement> set, RoundEnvironment roundEnvironment);
}
