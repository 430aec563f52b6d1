package java.lang.annotation;

/** Says what an annotation may annotate. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Target {
    /** The kinds of elements. */
    ElementType[] value();
}
