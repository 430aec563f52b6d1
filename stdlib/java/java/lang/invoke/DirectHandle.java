package java.lang.invoke;

/** A handle that names a member; the runtime adds a hidden pointer to it. */
final class DirectHandle extends MethodHandle {
    /** JVMS 5.4.3.5: REF_getField and so on. */
    final int kind;
    /** The class through which the member was found. */
    final Class<?> owner;
    /** The first argument, given already; null when there is none. */
    final Object receiver;
    final String name;
    final boolean varargs;

    DirectHandle(MethodType type, int kind, Class<?> owner, String name,
            Object receiver, boolean varargs) {
        super(type);
        this.kind = kind;
        this.owner = owner;
        this.name = name;
        this.receiver = receiver;
        this.varargs = varargs;
    }

    @Override
    public boolean isVarargsCollector() {
        return varargs;
    }
}
