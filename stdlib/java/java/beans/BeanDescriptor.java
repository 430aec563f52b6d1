package java.beans;

/** Describes a bean as a whole. */
public class BeanDescriptor extends FeatureDescriptor {
    private final Class<?> beanClass;
    private final Class<?> customizerClass;

    /** Creates the description of a class. */
    public BeanDescriptor(Class<?> beanClass) {
        this(beanClass, null);
    }

    /** Creates the description of a class that has an editor. */
    public BeanDescriptor(Class<?> beanClass, Class<?> customizerClass) {
        this.beanClass = beanClass;
        this.customizerClass = customizerClass;
        String name = beanClass.getName();
        setName(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Returns the class. */
    public Class<?> getBeanClass() {
        return beanClass;
    }

    /** Returns the class of the editor, or null. */
    public Class<?> getCustomizerClass() {
        return customizerClass;
    }

    @Override
    void appendTo(StringBuilder out) {
        append(out, "beanClass", beanClass);
        append(out, "customizerClass", customizerClass);
    }
}
