package java.beans;

/** What is known about a bean. Deviation: there are no icons. */
public interface BeanInfo {
    /** Returns the description of the whole. */
    BeanDescriptor getBeanDescriptor();

    /** Returns the events. */
    EventSetDescriptor[] getEventSetDescriptors();

    /** Returns the index of the event people mean most often, or -1. */
    int getDefaultEventIndex();

    /** Returns the properties. */
    PropertyDescriptor[] getPropertyDescriptors();

    /** Returns the index of the property people change most often, or -1. */
    int getDefaultPropertyIndex();

    /** Returns the methods. */
    MethodDescriptor[] getMethodDescriptors();

    /** Returns further descriptions, or null. */
    BeanInfo[] getAdditionalBeanInfo();
}
