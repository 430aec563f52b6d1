package javax.tools;

import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.annotation.processing.Processor;

/** Compiles Java when a program asks for it. */
public interface JavaCompiler extends Tool, OptionChecker {
    /** Returns the standard file manager. */
    StandardJavaFileManager getStandardFileManager(DiagnosticListener<? super JavaFileObject> diagnosticListener,
            Locale locale, Charset charset);

    /** Returns the task. */
    JavaCompiler.CompilationTask getTask(Writer writer, JavaFileManager javaFileManager,
            DiagnosticListener<? super JavaFileObject> diagnosticListener, Iterable<String> iterable, Iterable<String> iterable2, Iterable<? extends JavaFileObject> iterable3);

    /** The interface Compilation Task. */
    public interface CompilationTask extends Callable<Boolean> {
        /** Adds modules. */
        void addModules(Iterable<String> iterable);

        /** Returns the call. */
        Boolean call();

        /** Sets the locale. */
        void setLocale(Locale locale);

        /** Sets the processors. */
        void setProcessors(Iterable<? extends Processor> iterable);
    }
}
