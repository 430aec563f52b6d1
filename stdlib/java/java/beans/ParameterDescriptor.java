package java.beans;

/** Describes a parameter of a method. */
public class ParameterDescriptor extends FeatureDescriptor {
    /** Creates an empty description. */
    public ParameterDescriptor() {
    }
}
