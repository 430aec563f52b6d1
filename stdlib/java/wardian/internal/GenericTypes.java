package wardian.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Objects;

/** The types that signatures are made of. */
final class GenericTypes {
    private GenericTypes() {
    }

    static Class<?> ownerOf(GenericDeclaration d) {
        return d instanceof Class ? (Class<?>) d : ((Executable) d).getDeclaringClass();
    }

    /** The variable of a name in the declaration or around it. */
    static Type variable(GenericDeclaration d, String name) {
        GenericDeclaration scope = d;
        while (scope != null) {
            for (TypeVariable<?> v : scope.getTypeParameters()) {
                if (v.getName().equals(name)) {
                    return v;
                }
            }
            scope = around(scope);
        }
        throw new TypeNotPresentException(name, null);
    }

    private static GenericDeclaration around(GenericDeclaration d) {
        if (d instanceof Executable) {
            return ((Executable) d).getDeclaringClass();
        }
        Class<?> c = (Class<?>) d;
        Method method = c.getEnclosingMethod();
        if (method != null) {
            return method;
        }
        Constructor<?> constructor = c.getEnclosingConstructor();
        return constructor != null ? constructor : c.getEnclosingClass();
    }

    /** Types separated by a comma and a blank. */
    private static String list(Type[] types, String separator) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < types.length; i++) {
            text.append(i == 0 ? "" : separator).append(types[i].getTypeName());
        }
        return text.toString();
    }

    static final class Parameterized implements ParameterizedType {
        private final Class<?> raw;
        private final Type[] arguments;
        private final Type owner;

        Parameterized(Class<?> raw, Type[] arguments, Type owner) {
            this.raw = raw;
            this.arguments = arguments;
            this.owner = owner;
        }

        @Override
        public Type[] getActualTypeArguments() {
            return arguments.clone();
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public Type getOwnerType() {
            return owner;
        }

        @Override
        public boolean equals(Object o) {
            if (!(o instanceof ParameterizedType)) {
                return false;
            }
            ParameterizedType other = (ParameterizedType) o;
            return raw.equals(other.getRawType()) && Objects.equals(owner, other.getOwnerType())
                && Arrays.equals(arguments, other.getActualTypeArguments());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(arguments) ^ Objects.hashCode(owner) ^ raw.hashCode();
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            if (owner != null) {
                text.append(owner.getTypeName()).append('$').append(raw.getSimpleName());
            } else {
                text.append(raw.getName());
            }
            if (arguments.length > 0) {
                text.append('<').append(list(arguments, ", ")).append('>');
            }
            return text.toString();
        }
    }

    static final class ArrayOf implements GenericArrayType {
        private final Type element;

        ArrayOf(Type element) {
            this.element = element;
        }

        @Override
        public Type getGenericComponentType() {
            return element;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof GenericArrayType
                && element.equals(((GenericArrayType) o).getGenericComponentType());
        }

        @Override
        public int hashCode() {
            return element.hashCode();
        }

        @Override
        public String toString() {
            return element.getTypeName() + "[]";
        }
    }

    static final class Wildcard implements WildcardType {
        private final Type[] upper;
        private final Type[] lower;

        Wildcard(Type[] upper, Type[] lower) {
            this.upper = upper;
            this.lower = lower;
        }

        @Override
        public Type[] getUpperBounds() {
            return upper.clone();
        }

        @Override
        public Type[] getLowerBounds() {
            return lower.clone();
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof WildcardType && Arrays.equals(upper, ((WildcardType) o).getUpperBounds())
                && Arrays.equals(lower, ((WildcardType) o).getLowerBounds());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(lower) ^ Arrays.hashCode(upper);
        }

        @Override
        public String toString() {
            if (lower.length > 0) {
                return "? super " + list(lower, " & ");
            }
            return upper[0] == Object.class ? "?" : "? extends " + list(upper, " & ");
        }
    }

    static final class Variable<D extends GenericDeclaration> implements TypeVariable<D> {
        private final D declaration;
        private final String name;
        private final String signature;
        private Type[] bounds;

        Variable(D declaration, String name, String signature) {
            this.declaration = declaration;
            this.name = name;
            this.signature = signature;
        }

        @Override
        public Type[] getBounds() {
            if (bounds == null) {
                bounds = Generics.bounds(declaration, signature);
            }
            return bounds.clone();
        }

        @Override
        public D getGenericDeclaration() {
            return declaration;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
            return Annotations.none().declared(annotationClass);
        }

        @Override
        public Annotation[] getAnnotations() {
            return new Annotation[0];
        }

        @Override
        public Annotation[] getDeclaredAnnotations() {
            return new Annotation[0];
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof TypeVariable && name.equals(((TypeVariable<?>) o).getName())
                && declaration.equals(((TypeVariable<?>) o).getGenericDeclaration());
        }

        @Override
        public int hashCode() {
            return declaration.hashCode() ^ name.hashCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
