package javax.xml.transform;

/** Where a transformation puts its outcome. */
public interface Result {
    /** The constant for pi disable output escaping. */
    String PI_DISABLE_OUTPUT_ESCAPING = "javax.xml.transform.disable-output-escaping";
    /** The constant for pi enable output escaping. */
    String PI_ENABLE_OUTPUT_ESCAPING = "javax.xml.transform.enable-output-escaping";

    /** Returns the system id. */
    String getSystemId();

    /** Sets the system id. */
    void setSystemId(String name);
}
