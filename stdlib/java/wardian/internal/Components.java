package wardian.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/** Makes RecordComponents, whose constructor is private to its package. */
final class Components {
    private Components() {
    }

    static RecordComponent make(Class<?> owner, String name, Class<?> type, String signature,
            byte[] annotations) {
        Constructor<?> constructor = ClassFile.constructors(RecordComponent.class)[0];
        try {
            return (RecordComponent) Reflection.construct(constructor,
                new Object[] {owner, name, type, signature, annotations});
        } catch (InvocationTargetException e) {
            throw new InternalError(e.getCause());
        }
    }
}
