package java.beans;

import java.lang.reflect.Method;
import java.util.Objects;

/** Describes a property of a bean. Deviation: there are no property editors to create. */
public class PropertyDescriptor extends FeatureDescriptor {
    private Class<?> propertyType;
    private Method readMethod;
    private Method writeMethod;
    private Class<?> editorClass;
    private boolean bound;
    private boolean constrained;

    /** Describes the property of a class whose accessors have the usual names. */
    public PropertyDescriptor(String propertyName, Class<?> beanClass) throws IntrospectionException {
        this(propertyName, beanClass, "is" + capital(propertyName), "set" + capital(propertyName));
    }

    /** Describes the property of a class with accessors of given names; null for none. */
    public PropertyDescriptor(String propertyName, Class<?> beanClass, String readMethodName, String writeMethodName)
            throws IntrospectionException {
        if (beanClass == null) {
            throw new IntrospectionException("Target Bean class is null");
        }
        setName(propertyName);
        if (emptyName(propertyName) || emptyName(readMethodName) && readMethodName != null
            || emptyName(writeMethodName) && writeMethodName != null) {
            throw new IntrospectionException(emptyName(propertyName) ? "bad property name" : "read or write method name should not be the empty string");
        }
        findAccessors(beanClass, readMethodName, writeMethodName);
        bound = BeanMethods.hasChangeListeners(beanClass);
    }

    /** Describes the property of two accessors; null for none. */
    public PropertyDescriptor(String propertyName, Method readMethod, Method writeMethod) throws IntrospectionException {
        if (emptyName(propertyName)) {
            throw new IntrospectionException("bad property name");
        }
        setName(propertyName);
        setReadMethod(readMethod);
        setWriteMethod(writeMethod);
    }

    private static boolean emptyName(String name) {
        return name == null || name.isEmpty();
    }

    static String capital(String name) {
        return emptyName(name) ? "" : name.substring(0, 1).toUpperCase(java.util.Locale.ENGLISH) + name.substring(1);
    }

    private void findAccessors(Class<?> bean, String readName, String writeName) throws IntrospectionException {
        Method read = readName == null ? null : BeanMethods.reader(bean, readName);
        if (read == null && readName != null) {
            read = BeanMethods.reader(bean, "get" + capital(getName()));
        }
        if (readName != null && read == null) {
            throw new IntrospectionException("Method not found: " + readName);
        }
        setReadMethod(read);
        Method write = writeName == null ? null : BeanMethods.writer(bean, writeName, propertyType);
        if (writeName != null && write == null) {
            throw new IntrospectionException("Method not found: " + writeName);
        }
        setWriteMethod(write);
    }

    /** Returns the type, or null if there are only accessors with an index. */
    public synchronized Class<?> getPropertyType() {
        return propertyType;
    }

    /** Returns the method that reads, or null. */
    public synchronized Method getReadMethod() {
        return readMethod;
    }

    /** Sets the method that reads. */
    public synchronized void setReadMethod(Method readMethod) throws IntrospectionException {
        propertyType = checkedType(readMethod, writeMethod);
        this.readMethod = readMethod;
    }

    /** Returns the method that writes, or null. */
    public synchronized Method getWriteMethod() {
        return writeMethod;
    }

    /** Sets the method that writes. */
    public synchronized void setWriteMethod(Method writeMethod) throws IntrospectionException {
        propertyType = checkedType(readMethod, writeMethod);
        this.writeMethod = writeMethod;
    }

    private static Class<?> checkedType(Method read, Method write) throws IntrospectionException {
        Class<?> type = null;
        if (read != null) {
            type = read.getReturnType();
            if (read.getParameterCount() != 0) {
                throw new IntrospectionException("bad read method arg count: " + read);
            }
            if (type == void.class) {
                throw new IntrospectionException("read method " + read.getName() + " returns void");
            }
        }
        if (write != null) {
            if (write.getParameterCount() != 1) {
                throw new IntrospectionException("bad write method arg count: " + write);
            }
            Class<?> written = write.getParameterTypes()[0];
            if (type != null && !written.isAssignableFrom(type)) {
                throw new IntrospectionException("type mismatch between read and write methods");
            }
            type = written;
        }
        return type;
    }

    /** Returns whether changes are told. */
    public boolean isBound() {
        return bound;
    }

    /** Sets whether changes are told. */
    public void setBound(boolean bound) {
        this.bound = bound;
    }

    /** Returns whether changes may be refused. */
    public boolean isConstrained() {
        return constrained;
    }

    /** Sets whether changes may be refused. */
    public void setConstrained(boolean constrained) {
        this.constrained = constrained;
    }

    /** Sets the class of the editor. */
    public void setPropertyEditorClass(Class<?> propertyEditorClass) {
        editorClass = propertyEditorClass;
    }

    /** Returns the class of the editor, or null. */
    public Class<?> getPropertyEditorClass() {
        return editorClass;
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof PropertyDescriptor)) {
            return false;
        }
        PropertyDescriptor other = (PropertyDescriptor) obj;
        return Objects.equals(readMethod, other.readMethod) && Objects.equals(writeMethod, other.writeMethod)
            && propertyType == other.propertyType && editorClass == other.editorClass && bound == other.bound
            && constrained == other.constrained;
    }

    @Override
    public int hashCode() {
        return Objects.hash(propertyType, readMethod, writeMethod, editorClass, getName(), bound, constrained);
    }

    @Override
    void appendTo(StringBuilder out) {
        append(out, "bound", bound);
        append(out, "constrained", constrained);
        append(out, "propertyEditorClass", editorClass);
        append(out, "propertyType", propertyType);
        append(out, "readMethod", readMethod);
        append(out, "writeMethod", writeMethod);
    }
}
