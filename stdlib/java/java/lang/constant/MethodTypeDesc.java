package java.lang.constant;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.TypeDescriptor;
import java.util.List;

/** The description of a method's types. */
public interface MethodTypeDesc extends ConstantDesc, TypeDescriptor.OfMethod<ClassDesc, MethodTypeDesc> {
    /** Returns the description of a method descriptor. */
    static MethodTypeDesc ofDescriptor(String descriptor) {
        return DescribedMethod.parse(descriptor);
    }

    /** Returns a description of the types. */
    static MethodTypeDesc of(ClassDesc returnDesc, ClassDesc... paramDescs) {
        return new DescribedMethod(returnDesc, paramDescs.clone());
    }

    /** Returns a description without parameters. */
    static MethodTypeDesc of(ClassDesc returnDesc) {
        return new DescribedMethod(returnDesc, new ClassDesc[0]);
    }

    /** Returns a description of the types. */
    static MethodTypeDesc of(ClassDesc returnDesc, List<ClassDesc> paramDescs) {
        return new DescribedMethod(returnDesc, paramDescs.toArray(new ClassDesc[0]));
    }

    @Override
    default String descriptorString() {
        StringBuilder text = new StringBuilder("(");
        for (ClassDesc parameter : parameterArray()) {
            text.append(parameter.descriptorString());
        }
        return text.append(')').append(returnType().descriptorString()).toString();
    }

    /** Returns the names of the types without their packages. */
    default String displayDescriptor() {
        StringBuilder text = new StringBuilder("(");
        for (ClassDesc parameter : parameterArray()) {
            text.append(text.length() == 1 ? "" : ",").append(parameter.displayName());
        }
        return text.append(')').append(returnType().displayName()).toString();
    }

    @Override
    MethodType resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException;
}
