import java.lang.annotation.*;
import java.util.*;

/** Annotations kept at run time, with defaults and every member type. */
public class Annotations {
    @Retention(RetentionPolicy.RUNTIME) @interface Info {
        String name() default "none";
        int level() default 3;
        long[] sizes() default {1, 2};
        Class<?> type() default Object.class;
        Thread.State state() default Thread.State.NEW;
        Tag tag() default @Tag("inner");
    }
    @Retention(RetentionPolicy.RUNTIME) @Inherited @interface Tag { String value(); }
    @Retention(RetentionPolicy.CLASS) @interface Invisible {}
    @Retention(RetentionPolicy.RUNTIME) @Repeatable(Marks.class) @interface Mark { int value(); }
    @Retention(RetentionPolicy.RUNTIME) @interface Marks { Mark[] value(); }
    @Info(name = "top", sizes = {}) @Tag("t") @Invisible static class Parent {
        @Info(level = 9, type = String.class, state = Thread.State.BLOCKED) public int field;
        @Mark(1) @Mark(2) public void method(@Tag("p") int x) {}
    }
    static class Child extends Parent {}

    public static void main(String[] args) throws Exception {
        Info i = Parent.class.getAnnotation(Info.class);
        System.out.println(i.name() + i.level() + Arrays.toString(i.sizes()) + i.type() + i.state() + i.tag().value());
        // expect: top3[]class java.lang.ObjectNEWinner
        Info f = Parent.class.getField("field").getAnnotation(Info.class);
        System.out.println(f.name() + f.level() + Arrays.toString(f.sizes()) + f.type().getSimpleName() + f.state());
        // expect: none9[1, 2]StringBLOCKED
        System.out.println(Child.class.isAnnotationPresent(Tag.class)); // expect: true
        System.out.println(Child.class.isAnnotationPresent(Info.class)); // expect: false
        System.out.println(Parent.class.getAnnotations().length); // expect: 2
        System.out.println(Parent.class.isAnnotationPresent(Invisible.class)); // expect: false
        for (Mark m : Parent.class.getMethod("method", int.class).getAnnotationsByType(Mark.class)) System.out.println(m.value());
        // expect: 1
        // expect: 2
        System.out.println(i.annotationType() == Info.class); // expect: true
        System.out.println(i.equals(Parent.class.getAnnotation(Info.class)) + " " + i.equals(f));
        // expect: true false
        System.out.println(((Tag) Parent.class.getMethod("method", int.class).getParameterAnnotations()[0][0]).value());
        // expect: p
    }
}
