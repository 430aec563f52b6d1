package java.lang.invoke;

import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;

/** What Lookup.revealDirect tells. */
final class RevealedHandle implements MethodHandleInfo {
    private final DirectHandle handle;
    private final Member member;

    RevealedHandle(DirectHandle handle) {
        this.handle = handle;
        this.member = handle.member0();
    }

    Member member() {
        return member;
    }

    @Override
    public int getReferenceKind() {
        return handle.kind;
    }

    @Override
    public Class<?> getDeclaringClass() {
        return member.getDeclaringClass();
    }

    @Override
    public String getName() {
        return handle.kind == REF_newInvokeSpecial ? "<init>" : member.getName();
    }

    @Override
    public MethodType getMethodType() {
        MethodType type = handle.type;
        if (handle.kind == REF_newInvokeSpecial) {
            return type.changeReturnType(void.class);
        }
        return handle.kind == REF_invokeStatic || handle.kind == REF_getStatic || handle.kind == REF_putStatic
            ? type : type.dropParameterTypes(0, 1);
    }

    @Override
    public int getModifiers() {
        return member.getModifiers();
    }

    @Override
    public boolean isVarArgs() {
        return !(member instanceof Field) && Modifier.isTransient(member.getModifiers());
    }

    @Override
    public <T extends Member> T reflectAs(Class<T> expected, MethodHandles.Lookup lookup) {
        return expected.cast(member);
    }

    @Override
    public String toString() {
        return MethodHandleInfo.toString(getReferenceKind(), getDeclaringClass(), getName(), getMethodType());
    }
}
