package javax.lang.model.type;

/** The interface Type Visitor. */
public interface TypeVisitor<R, P> {
    /** Visits. */
    default R visit(TypeMirror typeMirror) {
        return visit(typeMirror, null);
    }

    /** Visits. */
    R visit(TypeMirror typeMirror, P value);

    /** Visits array. */
    R visitArray(ArrayType arrayType, P value);

    /** Visits declared. */
    R visitDeclared(DeclaredType declaredType, P value);

    /** Visits error. */
    R visitError(ErrorType errorType, P value);

    /** Visits executable. */
    R visitExecutable(ExecutableType executableType, P value);

    /** Visits intersection. */
    R visitIntersection(IntersectionType intersectionType, P value);

    /** Visits no type. */
    R visitNoType(NoType noType, P value);

    /** Visits null. */
    R visitNull(NullType nullType, P value);

    /** Visits primitive. */
    R visitPrimitive(PrimitiveType primitiveType, P value);

    /** Visits type variable. */
    R visitTypeVariable(TypeVariable typeVariable, P value);

    /** Visits union. */
    R visitUnion(UnionType unionType, P value);

    /** Visits unknown. */
    R visitUnknown(TypeMirror typeMirror, P value);

    /** Visits wildcard. */
    R visitWildcard(WildcardType wildcardType, P value);
}
