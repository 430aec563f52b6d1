package java.beans;

import java.lang.reflect.Method;
import java.util.Objects;

/** Describes a property that has accessors with an index. */
public class IndexedPropertyDescriptor extends PropertyDescriptor {
    private Class<?> elementType;
    private Method indexedReadMethod;
    private Method indexedWriteMethod;

    /** Describes the property of a class whose accessors have the usual names. */
    public IndexedPropertyDescriptor(String propertyName, Class<?> beanClass) throws IntrospectionException {
        this(propertyName, beanClass, "get" + capital(propertyName), "set" + capital(propertyName),
            "get" + capital(propertyName), "set" + capital(propertyName));
    }

    /** Describes the property of a class with accessors of given names; those of the whole array may be missing. */
    public IndexedPropertyDescriptor(String propertyName, Class<?> beanClass, String readMethodName,
            String writeMethodName, String indexedReadMethodName, String indexedWriteMethodName)
            throws IntrospectionException {
        this(propertyName, named(beanClass, readMethodName), named(beanClass, writeMethodName),
            named(beanClass, indexedReadMethodName, int.class), indexedWriter(beanClass, indexedReadMethodName, indexedWriteMethodName));
        if (indexedReadMethodName != null && indexedReadMethod == null) {
            throw new IntrospectionException("Method not found: " + indexedReadMethodName);
        }
        if (indexedWriteMethodName != null && indexedWriteMethod == null) {
            throw new IntrospectionException("Method not found: " + indexedWriteMethodName);
        }
        setBound(BeanMethods.hasChangeListeners(beanClass));
    }

    /** Describes the property of four accessors; null for those that are missing. */
    public IndexedPropertyDescriptor(String propertyName, Method readMethod, Method writeMethod, Method indexedReadMethod,
            Method indexedWriteMethod) throws IntrospectionException {
        super(propertyName, readMethod, writeMethod);
        setIndexedReadMethod(indexedReadMethod);
        setIndexedWriteMethod(indexedWriteMethod);
    }

    /** The method of a name: with the parameters asked for, or a single array, or none. */
    private static Method named(Class<?> bean, String name, Class<?>... parameters) throws IntrospectionException {
        if (bean == null) {
            throw new IntrospectionException("Target Bean class is null");
        }
        for (Method method : BeanMethods.of(bean)) {
            Class<?>[] types = method.getParameterTypes();
            boolean array = parameters.length == 0 && types.length == 1 && types[0].isArray();
            if (method.getName().equals(name) && (array || java.util.Arrays.equals(types, parameters))) {
                return method;
            }
        }
        return null;
    }

    private static Method indexedWriter(Class<?> bean, String readName, String writeName) throws IntrospectionException {
        Method read = named(bean, readName, int.class);
        for (Method method : BeanMethods.of(bean)) {
            Class<?>[] types = method.getParameterTypes();
            if (method.getName().equals(writeName) && types.length == 2 && types[0] == int.class
                && (read == null || types[1] == read.getReturnType())) {
                return method;
            }
        }
        return null;
    }

    /** Returns the method that reads an element, or null. */
    public synchronized Method getIndexedReadMethod() {
        return indexedReadMethod;
    }

    /** Sets the method that reads an element. */
    public synchronized void setIndexedReadMethod(Method readMethod) throws IntrospectionException {
        elementType = checkedElement(readMethod, indexedWriteMethod);
        indexedReadMethod = readMethod;
    }

    /** Returns the method that writes an element, or null. */
    public synchronized Method getIndexedWriteMethod() {
        return indexedWriteMethod;
    }

    /** Sets the method that writes an element. */
    public synchronized void setIndexedWriteMethod(Method writeMethod) throws IntrospectionException {
        elementType = checkedElement(indexedReadMethod, writeMethod);
        indexedWriteMethod = writeMethod;
    }

    /** Returns the type of the elements. */
    public synchronized Class<?> getIndexedPropertyType() {
        return elementType;
    }

    private Class<?> checkedElement(Method read, Method write) throws IntrospectionException {
        Class<?> type = null;
        if (read != null) {
            type = read.getReturnType();
            if (read.getParameterCount() != 1) {
                throw new IntrospectionException("bad indexed read method arg count");
            }
            if (read.getParameterTypes()[0] != int.class) {
                throw new IntrospectionException("non int index to indexed read method");
            }
            if (type == void.class) {
                throw new IntrospectionException("indexed read method returns void");
            }
        }
        if (write != null) {
            type = checkedWrite(write, type);
        }
        Class<?> whole = getPropertyType();
        if (whole != null && (!whole.isArray() || whole.getComponentType() != type)) {
            throw new IntrospectionException("type mismatch between indexed and non-indexed methods: " + getName());
        }
        return type;
    }

    private static Class<?> checkedWrite(Method write, Class<?> read) throws IntrospectionException {
        Class<?>[] types = write.getParameterTypes();
        if (types.length != 2) {
            throw new IntrospectionException("bad indexed write method arg count");
        }
        if (types[0] != int.class) {
            throw new IntrospectionException("non int index to indexed write method");
        }
        if (read != null && !types[1].isAssignableFrom(read)) {
            throw new IntrospectionException("type mismatch between indexed read and indexed write methods: "
                + write.getName());
        }
        return types[1];
    }

    @Override
    public boolean equals(Object obj) {
        return super.equals(obj) && obj instanceof IndexedPropertyDescriptor
            && Objects.equals(indexedReadMethod, ((IndexedPropertyDescriptor) obj).indexedReadMethod)
            && Objects.equals(indexedWriteMethod, ((IndexedPropertyDescriptor) obj).indexedWriteMethod)
            && elementType == ((IndexedPropertyDescriptor) obj).elementType;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Objects.hash(indexedReadMethod, indexedWriteMethod, elementType);
    }

    @Override
    void appendTo(StringBuilder out) {
        super.appendTo(out);
        append(out, "indexedPropertyType", elementType);
        append(out, "indexedReadMethod", indexedReadMethod);
        append(out, "indexedWriteMethod", indexedWriteMethod);
    }
}
