package java.lang.constant;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Types of a method, each known by its descriptor. */
final class DescribedMethod implements MethodTypeDesc {
    private final ClassDesc result;
    private final ClassDesc[] parameters;

    DescribedMethod(ClassDesc result, ClassDesc[] parameters) {
        this.result = result;
        this.parameters = parameters;
        for (ClassDesc parameter : parameters) {
            if (parameter.descriptorString().equals("V")) {
                throw new IllegalArgumentException("Void parameters not permitted");
            }
        }
    }

    static MethodTypeDesc parse(String descriptor) {
        int close = descriptor.indexOf(')');
        if (!descriptor.startsWith("(") || close < 0) {
            throw new IllegalArgumentException("Bad method descriptor: " + descriptor);
        }
        List<ClassDesc> all = new ArrayList<>();
        int at = 1;
        while (at < close) {
            int end = at;
            while (descriptor.charAt(end) == '[') {
                end++;
            }
            end = descriptor.charAt(end) == 'L' ? descriptor.indexOf(';', end) + 1 : end + 1;
            if (end <= at || end > close) {
                throw new IllegalArgumentException("Bad method descriptor: " + descriptor);
            }
            all.add(ClassDesc.ofDescriptor(descriptor.substring(at, end)));
            at = end;
        }
        return MethodTypeDesc.of(ClassDesc.ofDescriptor(descriptor.substring(close + 1)), all);
    }

    @Override
    public ClassDesc returnType() {
        return result;
    }

    @Override
    public int parameterCount() {
        return parameters.length;
    }

    @Override
    public ClassDesc parameterType(int index) {
        return parameters[index];
    }

    @Override
    public List<ClassDesc> parameterList() {
        return Collections.unmodifiableList(Arrays.asList(parameters));
    }

    @Override
    public ClassDesc[] parameterArray() {
        return parameters.clone();
    }

    @Override
    public MethodTypeDesc changeReturnType(ClassDesc returnType) {
        return new DescribedMethod(returnType, parameters);
    }

    @Override
    public MethodTypeDesc changeParameterType(int index, ClassDesc paramType) {
        ClassDesc[] all = parameters.clone();
        all[index] = paramType;
        return new DescribedMethod(result, all);
    }

    @Override
    public MethodTypeDesc dropParameterTypes(int start, int end) {
        List<ClassDesc> all = new ArrayList<>(Arrays.asList(parameters));
        all.subList(start, end).clear();
        return MethodTypeDesc.of(result, all);
    }

    @Override
    public MethodTypeDesc insertParameterTypes(int pos, ClassDesc... paramTypes) {
        List<ClassDesc> all = new ArrayList<>(Arrays.asList(parameters));
        all.addAll(pos, Arrays.asList(paramTypes));
        return MethodTypeDesc.of(result, all);
    }

    @Override
    public MethodType resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        return MethodType.fromMethodDescriptorString(descriptorString(), lookup.lookupClass().getClassLoader());
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof MethodTypeDesc && descriptorString().equals(((MethodTypeDesc) o).descriptorString());
    }

    @Override
    public int hashCode() {
        return descriptorString().hashCode();
    }

    @Override
    public String toString() {
        return "MethodTypeDesc[" + displayDescriptor() + "]";
    }
}
