package java.lang.annotation;

/** Says that an annotation may be repeated. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Repeatable {
    /** The annotation that holds the repeated ones. */
    Class<? extends Annotation> value();
}
