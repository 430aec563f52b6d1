package java.lang.constant;

import java.lang.invoke.MethodHandles;
import wardian.internal.Descriptors;

/** A class known by its descriptor. */
final class NamedClass implements ClassDesc {
    private final String descriptor;

    NamedClass(String descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public String descriptorString() {
        return descriptor;
    }

    @Override
    public Class<?> resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        ClassLoader loader = lookup.lookupClass().getClassLoader();
        try {
            return Descriptors.field(descriptor, loader);
        } catch (TypeNotPresentException e) {
            throw new ClassNotFoundException(e.typeName(), e);
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ClassDesc && descriptor.equals(((ClassDesc) o).descriptorString());
    }

    @Override
    public int hashCode() {
        return descriptor.hashCode();
    }

    @Override
    public String toString() {
        return (isPrimitive() ? "PrimitiveClassDesc[" : "ClassDesc[") + displayName() + "]";
    }
}
