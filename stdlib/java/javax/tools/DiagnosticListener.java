package javax.tools;

/** Takes diagnostics. */
public interface DiagnosticListener<S> {
    /** Reports. */
    void report(Diagnostic<? extends S> diagnostic);
}
