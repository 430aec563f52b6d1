package java.lang.invoke;

import java.lang.reflect.Member;

/** A handle that names a member; the runtime keeps a hidden pointer to it. */
final class DirectHandle extends MethodHandle {
    /** JVMS 5.4.3.5: REF_getField and so on. */
    final int kind;
    private final String name;
    private final boolean varargs;

    DirectHandle(MethodType type, int kind, String name, boolean varargs) {
        super(type);
        this.kind = kind;
        this.name = name;
        this.varargs = varargs;
    }

    /** Finds a member by name and descriptor; null: there is none. */
    static native Member find0(Class<?> owner, String name, String descriptor, int kind, Class<?> caller);

    /** Ties this to a member; owner: what a constructor makes, whose super.m() is called; caller: the lookup class. */
    private native void aim0(Object member, int kind, Class<?> owner, Class<?> caller);

    /** Does a method ask for its caller's class? */
    static native boolean asksCaller0(Object method);

    /** The member as a reflected object. */
    native Member member0();

    private native Object call0(Object[] args, Class<?>[] types) throws Throwable;

    static DirectHandle make(Member member, MethodType type, int kind, Class<?> owner, boolean varargs,
            Class<?> caller) {
        DirectHandle made = new DirectHandle(type, kind, member.getName(), varargs);
        made.aim0(member, kind, owner, caller);
        return made;
    }

    String name() {
        return name;
    }

    @Override
    Object call(Object[] args) throws Throwable {
        return call0(args, type.parameters());
    }

    @Override
    MethodHandle convert(MethodType newType) {
        return varargs ? Spreading.asVarargs(asFixedArity(), type.lastParameterType(), newType)
            : super.convert(newType);
    }

    @Override
    public boolean isVarargsCollector() {
        return varargs;
    }

    @Override
    public MethodHandle asFixedArity() {
        if (!varargs) {
            return this;
        }
        DirectHandle made = new DirectHandle(type, kind, name, false);
        made.share0(this);
        return made;
    }
}
