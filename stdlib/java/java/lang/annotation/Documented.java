package java.lang.annotation;

/** Marks annotations that belong to the documented contract. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Documented {
}
