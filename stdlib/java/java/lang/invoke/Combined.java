package java.lang.invoke;

/** A handle made of others, or of plain Java. */
final class Combined extends MethodHandle {
    /** What it does: gets boxed arguments of exactly the handle's types. */
    interface Body {
        Object call(Object[] args) throws Throwable;
    }

    private final Body body;

    Combined(MethodType type, Body body) {
        super(type);
        this.body = body;
    }

    @Override
    Object call(Object[] args) throws Throwable {
        return body.call(args);
    }
}
