package javax.tools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Keeps the diagnostics it is told. */
public final class DiagnosticCollector<S> implements DiagnosticListener<S> {
    private final List<Diagnostic<? extends S>> diagnostics = Collections.synchronizedList(new ArrayList<>());

    /** Makes an empty one. */
    public DiagnosticCollector() {
    }

    /** Keeps a diagnostic. */
    @Override
    public void report(Diagnostic<? extends S> diagnostic) {
        diagnostics.add(Objects.requireNonNull(diagnostic));
    }

    /** Returns what there is, as a view. */
    public List<Diagnostic<? extends S>> getDiagnostics() {
        return Collections.unmodifiableList(diagnostics);
    }
}
