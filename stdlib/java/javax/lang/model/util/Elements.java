package javax.lang.model.util;

import javax.lang.model.element.ElementKind;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.JavaFileObject;

/** Tools that work on elements. */
public interface Elements {
    /** Returns the all annotation mirrors. */
    List<? extends AnnotationMirror> getAllAnnotationMirrors(Element element);

    /** Returns the all members. */
    List<? extends Element> getAllMembers(TypeElement typeElement);

    /** Returns the all module elements. */
    default Set<? extends ModuleElement> getAllModuleElements() {
        return Set.of();
    }

    /** Returns the all package elements. */
    default Set<? extends PackageElement> getAllPackageElements(CharSequence charSequence) {
        PackageElement element = getPackageElement(charSequence);
        return element == null ? Set.of() : Set.of(element);
    }

    /** Returns the all type elements. */
    default Set<? extends TypeElement> getAllTypeElements(CharSequence charSequence) {
        TypeElement element = getTypeElement(charSequence);
        return element == null ? Set.of() : Set.of(element);
    }

    /** Returns the binary name. */
    Name getBinaryName(TypeElement typeElement);

    /** Returns the constant expression. */
    String getConstantExpression(Object value);

    /** Returns the doc comment. */
    String getDocComment(Element element);

    /** Returns the doc comment kind. */
    default Elements.DocCommentKind getDocCommentKind(Element element) {
        return null;
    }

    /** Returns the element values with defaults. */
    Map<? extends ExecutableElement,
            ? extends AnnotationValue> getElementValuesWithDefaults(AnnotationMirror annotationMirror);

    /** Returns the enum constant body. */
    default TypeElement getEnumConstantBody(VariableElement variableElement) {
        if (variableElement.getKind() == ElementKind.ENUM_CONSTANT) {
            throw new UnsupportedOperationException();
        }
        throw new IllegalArgumentException("Argument not an enum constant");
    }

    /** Returns the file object of. */
    default JavaFileObject getFileObjectOf(Element element) {
        throw new UnsupportedOperationException();
    }

    /** Returns the module element. */
    default ModuleElement getModuleElement(CharSequence charSequence) {
        return null;
    }

    /** Returns the module of. */
    default ModuleElement getModuleOf(Element element) {
        return null;
    }

    /** Returns the name. */
    Name getName(CharSequence charSequence);

    /** Returns the origin. */
    default Elements.Origin getOrigin(Element element) {
        return Origin.EXPLICIT;
    }

    /** Returns the origin. */
    default Elements.Origin getOrigin(AnnotatedConstruct annotatedConstruct, AnnotationMirror annotationMirror) {
        return Origin.EXPLICIT;
    }

    /** Returns the origin. */
    default Elements.Origin getOrigin(ModuleElement moduleElement, ModuleElement.Directive directive) {
        return Origin.EXPLICIT;
    }

    /** Returns the outermost type element. */
    default TypeElement getOutermostTypeElement(Element element) {
        if (element.getKind() == ElementKind.PACKAGE || element.getKind() == ElementKind.MODULE) {
            return null;
        }
        Element at = element;
        while (at.getEnclosingElement() != null && at.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            at = at.getEnclosingElement();
        }
        return (TypeElement) at;
    }

    /** Returns the package element. */
    PackageElement getPackageElement(CharSequence charSequence);

    /** Returns the package element. */
    default PackageElement getPackageElement(ModuleElement moduleElement, CharSequence charSequence) {
        return null;
    }

    /** Returns the package of. */
    PackageElement getPackageOf(Element element);

    /** Returns the type element. */
    TypeElement getTypeElement(CharSequence charSequence);

    /** Returns the type element. */
    default TypeElement getTypeElement(ModuleElement moduleElement, CharSequence charSequence) {
        return null;
    }

    /** Tells whether hides holds. */
    boolean hides(Element element, Element element2);

    /** Tells whether it is automatic module. */
    default boolean isAutomaticModule(ModuleElement moduleElement) {
        return false;
    }

    /** Tells whether it is bridge. */
    default boolean isBridge(ExecutableElement executableElement) {
        return false;
    }

    /** Tells whether it is canonical constructor. */
    default boolean isCanonicalConstructor(ExecutableElement executableElement) {
        return false;
    }

    /** Tells whether it is compact constructor. */
    default boolean isCompactConstructor(ExecutableElement executableElement) {
        return false;
    }

    /** Tells whether it is deprecated. */
    boolean isDeprecated(Element element);

    /** Tells whether it is functional interface. */
    boolean isFunctionalInterface(TypeElement typeElement);

    /** Tells whether overrides holds. */
    boolean overrides(ExecutableElement executableElement, ExecutableElement executableElement2,
            TypeElement typeElement);

    /** Prints elements. */
    void printElements(Writer writer, Element... elements);

    /** Records component for. */
    default RecordComponentElement recordComponentFor(ExecutableElement executableElement) {
        throw new NullPointerException("Cannot invoke \"javax.lang.model.element.ExecutableElement.getEnclosingElement()\" because \"accessor\" is null");
    }

    /** The kinds. */
    enum Origin {
        /** The constant for explicit. */
        EXPLICIT,
        /** The constant for mandated. */
        MANDATED,
        /** The constant for synthetic. */
        SYNTHETIC;

        /** Tells whether the language asks for it. */
        public boolean isDeclared() {
            return this != SYNTHETIC;
        }
    }

    /** The kinds. */
    enum DocCommentKind {
        /** The constant for end of line. */
        END_OF_LINE,
        /** The constant for traditional. */
        TRADITIONAL
    }
}
