package javax.lang.model.element;

/** The interface Element Visitor. */
public interface ElementVisitor<R, P> {
    /** Visits. */
    default R visit(Element element) {
        return visit(element, null);
    }

    /** Visits. */
    R visit(Element element, P value);

    /** Visits executable. */
    R visitExecutable(ExecutableElement executableElement, P value);

    /** Visits module. */
    default R visitModule(ModuleElement moduleElement, P value) {
        return visitUnknown(moduleElement, value);
    }

    /** Visits package. */
    R visitPackage(PackageElement packageElement, P value);

    /** Visits record component. */
    default R visitRecordComponent(RecordComponentElement recordComponentElement, P value) {
        return visitUnknown(recordComponentElement, value);
    }

    /** Visits type. */
    R visitType(TypeElement typeElement, P value);

    /** Visits type parameter. */
    R visitTypeParameter(TypeParameterElement typeParameterElement, P value);

    /** Visits unknown. */
    R visitUnknown(Element element, P value);

    /** Visits variable. */
    R visitVariable(VariableElement variableElement, P value);
}
