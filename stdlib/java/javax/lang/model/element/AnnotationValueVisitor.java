package javax.lang.model.element;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** The interface Annotation Value Visitor. */
public interface AnnotationValueVisitor<R, P> {
    /** Visits. */
    default R visit(AnnotationValue annotationValue) {
        return visit(annotationValue, null);
    }

    /** Visits. */
    R visit(AnnotationValue annotationValue, P value);

    /** Visits annotation. */
    R visitAnnotation(AnnotationMirror annotationMirror, P value);

    /** Visits array. */
    R visitArray(List<? extends AnnotationValue> list, P value);

    /** Visits boolean. */
    R visitBoolean(boolean flag, P value);

    /** Visits byte. */
    R visitByte(byte value, P value2);

    /** Visits char. */
    R visitChar(char value, P value2);

    /** Visits double. */
    R visitDouble(double value, P value2);

    /** Visits enum constant. */
    R visitEnumConstant(VariableElement variableElement, P value);

    /** Visits float. */
    R visitFloat(float value, P value2);

    /** Visits int. */
    R visitInt(int position, P value);

    /** Visits long. */
    R visitLong(long position, P value);

    /** Visits short. */
    R visitShort(short position, P value);

    /** Visits string. */
    R visitString(String text, P value);

    /** Visits type. */
    R visitType(TypeMirror typeMirror, P value);

    /** Visits unknown. */
    R visitUnknown(AnnotationValue annotationValue, P value);
}
