package javax.lang.model.util;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.NullType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Tools that work on types. */
public interface Types {
    /** Ases element. */
    Element asElement(TypeMirror typeMirror);

    /** Ases member of. */
    TypeMirror asMemberOf(DeclaredType declaredType, Element element);

    /** Boxeds class. */
    TypeElement boxedClass(PrimitiveType primitiveType);

    /** Captures. */
    TypeMirror capture(TypeMirror typeMirror);

    /** Tells whether contains holds. */
    boolean contains(TypeMirror typeMirror, TypeMirror typeMirror2);

    /** Directs supertypes. */
    List<? extends TypeMirror> directSupertypes(TypeMirror typeMirror);

    /** Erasures. */
    TypeMirror erasure(TypeMirror typeMirror);

    /** Returns the array type. */
    ArrayType getArrayType(TypeMirror typeMirror);

    /** Returns the declared type. */
    DeclaredType getDeclaredType(TypeElement typeElement, TypeMirror... typeMirrors);

    /** Returns the declared type. */
    DeclaredType getDeclaredType(DeclaredType declaredType, TypeElement typeElement, TypeMirror... typeMirrors);

    /** Returns the no type. */
    NoType getNoType(TypeKind typeKind);

    /** Returns the null type. */
    NullType getNullType();

    /** Returns the primitive type. */
    PrimitiveType getPrimitiveType(TypeKind typeKind);

    /** Returns the wildcard type. */
    WildcardType getWildcardType(TypeMirror typeMirror, TypeMirror typeMirror2);

    /** Tells whether it is assignable. */
    boolean isAssignable(TypeMirror typeMirror, TypeMirror typeMirror2);

    /** Tells whether it is same type. */
    boolean isSameType(TypeMirror typeMirror, TypeMirror typeMirror2);

    /** Tells whether it is subsignature. */
    boolean isSubsignature(ExecutableType executableType, ExecutableType executableType2);

    /** Tells whether it is subtype. */
    boolean isSubtype(TypeMirror typeMirror, TypeMirror typeMirror2);

    /** Strips annotations. */
    default <T extends TypeMirror> T stripAnnotations(T typeMirror) {
        throw new UnsupportedOperationException();
    }

    /** Unboxeds type. */
    PrimitiveType unboxedType(TypeMirror typeMirror);
}
