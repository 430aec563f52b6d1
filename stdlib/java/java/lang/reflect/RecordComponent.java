package java.lang.reflect;

import java.lang.annotation.Annotation;
import wardian.internal.Annotations;
import wardian.internal.Generics;

/** A component of a record. */
public final class RecordComponent implements AnnotatedElement {
    private final Class<?> owner;
    private final String name;
    private final Class<?> type;
    private final String signature;
    private final byte[] annotationBytes;
    private Annotations annotations;

    RecordComponent(Class<?> owner, String name, Class<?> type, String signature,
            byte[] annotationBytes) {
        this.owner = owner;
        this.name = name;
        this.type = type;
        this.signature = signature;
        this.annotationBytes = annotationBytes;
    }

    /** Returns the name. */
    public String getName() {
        return name;
    }

    /** Returns the type. */
    public Class<?> getType() {
        return type;
    }

    /** Returns the Signature attribute, or null. */
    public String getGenericSignature() {
        return signature;
    }

    /** Returns the type with its type arguments. */
    public Type getGenericType() {
        return signature == null ? type : Generics.type(signature, owner);
    }

    /** Returns the method that reads the component. */
    public Method getAccessor() {
        try {
            return owner.getDeclaredMethod(name);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    /** Returns the record. */
    public Class<?> getDeclaringRecord() {
        return owner;
    }

    private Annotations annotations() {
        if (annotations == null) {
            annotations = Annotations.parse(annotationBytes, owner);
        }
        return annotations;
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        return annotations().declared(annotationClass);
    }

    @Override
    public Annotation[] getAnnotations() {
        return annotations().allDeclared();
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return annotations().allDeclared();
    }

    @Override
    public String toString() {
        return type.getTypeName() + " " + name;
    }
}
