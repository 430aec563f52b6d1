// covers: BeanInfo SimpleBeanInfo BeanDescriptor FeatureDescriptor MethodDescriptor ParameterDescriptor EventSetDescriptor
// covers: PropertyDescriptor IndexedPropertyDescriptor IntrospectionException Transient ConstructorProperties
import java.beans.*;
import java.lang.reflect.Method;
import java.util.*;

public class IntrospectorTest {
    public static class Bean {
        private int x;
        public int getX() { return x; }
        public void setX(int v) { x = v; }
        public boolean isOn() { return true; }
        public boolean getOn() { return false; }
        public String getURL() { return ""; }
        public void setOnly(String s) { }
        public String[] getItems() { return null; }
        public String getItems(int i) { return null; }
        public void setItems(int i, String s) { }
        public void setItems(String[] s) { }
        public void addFooListener(PropertyChangeListener l) { }
        public void removeFooListener(PropertyChangeListener l) { }
        public void addPropertyChangeListener(PropertyChangeListener l) { }
        public void removePropertyChangeListener(PropertyChangeListener l) { }
        public PropertyChangeListener[] getPropertyChangeListeners() { return null; }
        public int getaB() { return 1; }
        public static int getStat() { return 1; }
        public Bean setFluent(int i) { return this; }
        public int getFluent() { return 0; }
        public int get() { return 1; }
        public CharSequence getCov() { return null; }
        public Boolean isBoxed() { return true; }
        public int getV(int i) { return 1; }
        public void setCon(int i) throws PropertyVetoException { }
    }

    public static class Sub extends Bean {
        @Transient public String getCov() { return ""; }
        public int getY() { return 1; }
        public void setX(int v) { super.setX(2 * v); }
        @ConstructorProperties({"y"}) public Sub() { }
    }

    public interface Shape<T> { T getSize(); void setSize(T t); }
    public static class Square implements Shape<Integer> {
        public Integer getSize() { return 1; }
        public void setSize(Integer i) { }
    }

    public static class Told { public int getA() { return 1; } public int getB() { return 2; } }
    public static class ToldBeanInfo extends SimpleBeanInfo {
        public PropertyDescriptor[] getPropertyDescriptors() {
            try {
                PropertyDescriptor a = new PropertyDescriptor("alpha", Told.class, "getA", null);
                a.setDisplayName("Alpha");
                a.setPreferred(true);
                return new PropertyDescriptor[] {a};
            } catch (IntrospectionException e) {
                throw new Error(e);
            }
        }
        public int getDefaultPropertyIndex() { return 0; }
    }

    static String text(Object feature) {
        return feature.toString().replaceAll("values=.[^}]*}; ", "");
    }

    static void show(BeanInfo info) {
        System.out.println(info.getBeanDescriptor() + " " + info.getDefaultEventIndex() + " "
            + info.getAdditionalBeanInfo());
        for (PropertyDescriptor p : info.getPropertyDescriptors()) System.out.println("  " + text(p));
        for (EventSetDescriptor e : info.getEventSetDescriptors()) System.out.println("  " + text(e));
        TreeSet<String> methods = new TreeSet<>();
        for (MethodDescriptor m : info.getMethodDescriptors()) {
            if (m.getMethod().getDeclaringClass() != Object.class) methods.add(text(m));
        }
        methods.forEach(m -> System.out.println("  " + m));
    }

    static void fails(java.util.concurrent.Callable<?> c) {
        try {
            System.out.println(text(c.call()));
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Exception {
        show(Introspector.getBeanInfo(Bean.class));
        show(Introspector.getBeanInfo(Sub.class));
        show(Introspector.getBeanInfo(Sub.class, Bean.class));
        show(Introspector.getBeanInfo(Square.class));
        show(Introspector.getBeanInfo(Runnable.class));
        BeanInfo told = Introspector.getBeanInfo(Told.class);
        for (PropertyDescriptor p : told.getPropertyDescriptors()) {
            System.out.println(p.getName() + " " + p.getDisplayName() + " " + p.getShortDescription() + " " + p.isPreferred());
        }
        System.out.println(Introspector.getBeanInfo(Told.class, Introspector.IGNORE_ALL_BEANINFO).getPropertyDescriptors().length);
        System.out.println(Introspector.getBeanInfo(Bean.class) == Introspector.getBeanInfo(Bean.class));
        Introspector.flushCaches();
        Introspector.flushFromCaches(Bean.class);
        fails(() -> Introspector.getBeanInfo(Bean.class, String.class));

        PropertyDescriptor p = new PropertyDescriptor("x", Bean.class);
        Bean bean = new Bean();
        p.getWriteMethod().invoke(bean, 5);
        System.out.println(p.getReadMethod().invoke(bean) + " " + p.getPropertyType() + p.isBound() + p.isConstrained());
        System.out.println(p.equals(new PropertyDescriptor("x", Bean.class)) + " " + p.equals(new PropertyDescriptor("x", Bean.class, "getX", null)));
        p.setValue("k", "v");
        p.setExpert(true);
        p.setHidden(true);
        p.setShortDescription("short");
        p.setPropertyEditorClass(String.class);
        System.out.println(p.getValue("k") + " " + p.getValue("none") + Collections.list(p.attributeNames()) + p.isExpert()
            + p.isHidden() + p.getShortDescription() + p.getPropertyEditorClass());
        System.out.println(text(p));
        for (String name : new String[] {"y", "only", "", "URL", "on"}) fails(() -> new PropertyDescriptor(name, Bean.class));
        fails(() -> new PropertyDescriptor("con", Bean.class, null, "setCon"));
        fails(() -> new PropertyDescriptor("x", Bean.class, null, "setNone"));
        Method getX = Bean.class.getMethod("getX");
        fails(() -> new PropertyDescriptor("x", getX, Bean.class.getMethod("setOnly", String.class)));
        fails(() -> new PropertyDescriptor("x", Bean.class.getMethod("setX", int.class), null));
        fails(() -> new PropertyDescriptor("x", null, getX));
        fails(() -> new PropertyDescriptor(null, Bean.class));
        fails(() -> new PropertyDescriptor("x", (Class<?>) null));
        fails(() -> new IndexedPropertyDescriptor("items", Bean.class));
        fails(() -> new IndexedPropertyDescriptor("v", null, null, Bean.class.getMethod("getV", int.class), null));
        fails(() -> new EventSetDescriptor(Bean.class, "propertyChange", PropertyChangeListener.class, "propertyChange"));
        for (String s : new String[] {"Foo", "URL", "", "x", "XyZ", "fooBar", "A"}) {
            System.out.print(Introspector.decapitalize(s) + " ");
        }
        System.out.println(Introspector.decapitalize(null));
        System.out.println(Bean.class.getMethod("getX").isAnnotationPresent(Transient.class)
            + " " + Sub.class.getMethod("getCov").getAnnotation(Transient.class).value()
            + Arrays.toString(Sub.class.getConstructor().getAnnotation(ConstructorProperties.class).value()));
        System.out.println(new ParameterDescriptor().getName() + " " + new MethodDescriptor(getX).getParameterDescriptors());
    }
}
