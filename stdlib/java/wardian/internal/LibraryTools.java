package wardian.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** The compiler as programs see it: file managers, but no tasks, because the compiler is not part of the library. */
public final class LibraryTools implements JavaCompiler {
    @Override
    public StandardJavaFileManager getStandardFileManager(DiagnosticListener<? super JavaFileObject> listener,
            Locale locale, Charset charset) {
        return new LibraryFiles();
    }

    @Override
    public CompilationTask getTask(Writer out, JavaFileManager files,
            DiagnosticListener<? super JavaFileObject> listener, Iterable<String> options, Iterable<String> classes,
            Iterable<? extends JavaFileObject> units) {
        throw new UnsupportedOperationException("this runtime compiles nothing while it runs");
    }

    @Override
    public int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        throw new UnsupportedOperationException("this runtime compiles nothing while it runs");
    }

    @Override
    public Set<SourceVersion> getSourceVersions() {
        return EnumSet.allOf(SourceVersion.class);
    }

    @Override
    public int isSupportedOption(String option) {
        return new LibraryFiles().isSupportedOption(option);
    }
}
