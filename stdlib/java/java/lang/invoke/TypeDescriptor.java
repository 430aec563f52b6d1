package java.lang.invoke;

import java.util.List;

/** Something with a type descriptor. */
public interface TypeDescriptor {
    /** Returns the descriptor. */
    String descriptorString();

    /** A field's type. */
    interface OfField<F extends TypeDescriptor.OfField<F>> extends TypeDescriptor {
        /** Tells whether this is an array type. */
        boolean isArray();

        /** Tells whether this is a primitive type. */
        boolean isPrimitive();

        /** Returns the elements' type, or null. */
        F componentType();

        /** Returns the type of arrays of this. */
        F arrayType();
    }

    /** A method's type. */
    interface OfMethod<F extends TypeDescriptor.OfField<F>, M extends TypeDescriptor.OfMethod<F, M>>
            extends TypeDescriptor {
        /** Returns the number of parameters. */
        int parameterCount();

        /** Returns the type of a parameter. */
        F parameterType(int i);

        /** Returns the result's type. */
        F returnType();

        /** Returns the parameters' types. */
        F[] parameterArray();

        /** Returns the parameters' types. */
        List<F> parameterList();

        /** Returns this with another result. */
        M changeReturnType(F newReturn);

        /** Returns this with another parameter. */
        M changeParameterType(int index, F paramType);

        /** Returns this without some parameters. */
        M dropParameterTypes(int start, int end);

        /** Returns this with more parameters. */
        @SuppressWarnings("unchecked")
        M insertParameterTypes(int pos, F... paramTypes);
    }
}
