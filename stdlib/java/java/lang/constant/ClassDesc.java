package java.lang.constant;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.TypeDescriptor;
import java.util.Objects;
import java.util.Optional;
import wardian.internal.Descriptors;

/** The description of a class. */
public interface ClassDesc extends ConstantDesc, TypeDescriptor.OfField<ClassDesc> {
    /** Returns the description of a class or interface of that binary name. */
    static ClassDesc of(String name) {
        if (name.isEmpty() || name.indexOf('/') >= 0 || name.indexOf(';') >= 0 || name.indexOf('[') >= 0) {
            throw new IllegalArgumentException("Invalid class name: " + name);
        }
        return new NamedClass("L" + name.replace('.', '/') + ";");
    }

    /** Returns the description of a class of a package. */
    static ClassDesc of(String packageName, String className) {
        return of(packageName.isEmpty() ? className : packageName + "." + className);
    }

    /** Returns the description of a class or interface of that name, with slashes. */
    static ClassDesc ofInternalName(String name) {
        return of(name.replace('/', '.'));
    }

    /** Returns the description of a type. */
    static ClassDesc ofDescriptor(String descriptor) {
        Objects.requireNonNull(descriptor);
        int at = 0;
        while (at < descriptor.length() && descriptor.charAt(at) == '[') {
            at++;
        }
        String element = descriptor.substring(at);
        boolean primitive = element.length() == 1 && "ZBCSIJFDV".contains(element);
        if (!primitive && !(element.length() > 2 && element.startsWith("L") && element.endsWith(";"))) {
            throw new IllegalArgumentException("not a valid reference type descriptor: " + descriptor);
        }
        return new NamedClass(descriptor);
    }

    /** Returns the description of a member class. */
    default ClassDesc nested(String nestedName) {
        String own = descriptorString();
        return ofDescriptor(own.substring(0, own.length() - 1) + "$" + nestedName + ";");
    }

    @Override
    default ClassDesc arrayType() {
        return ofDescriptor("[" + descriptorString());
    }

    /** Returns the description of arrays of that many dimensions. */
    default ClassDesc arrayType(int rank) {
        if (rank <= 0) {
            throw new IllegalArgumentException("rank: " + rank);
        }
        return ofDescriptor("[".repeat(rank) + descriptorString());
    }

    @Override
    default boolean isArray() {
        return descriptorString().startsWith("[");
    }

    @Override
    default boolean isPrimitive() {
        return descriptorString().length() == 1;
    }

    /** Tells whether this is a class or an interface. */
    default boolean isClassOrInterface() {
        return descriptorString().startsWith("L");
    }

    @Override
    default ClassDesc componentType() {
        return isArray() ? ofDescriptor(descriptorString().substring(1)) : null;
    }

    /** Returns the name of the package, empty without one. */
    default String packageName() {
        String own = descriptorString();
        int slash = own.lastIndexOf('/');
        return isClassOrInterface() && slash > 0 ? own.substring(1, slash).replace('/', '.') : "";
    }

    /** Returns the name without its package. */
    default String displayName() {
        if (isArray()) {
            return componentType().displayName() + "[]";
        }
        String own = descriptorString();
        return isPrimitive() ? Descriptors.field(own, null).getName()
            : own.substring(Math.max(1, own.lastIndexOf('/') + 1), own.length() - 1);
    }

    @Override
    String descriptorString();

    @Override
    Class<?> resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException;

    @Override
    boolean equals(Object o);
}
