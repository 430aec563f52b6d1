package javax.tools;

import wardian.internal.LibraryTools;

/** Finds the tools of the runtime. There is no documentation tool. */
public class ToolProvider {
    private ToolProvider() {
    }

    /** Returns a compiler whose file manager knows the library; it runs no tasks. */
    public static JavaCompiler getSystemJavaCompiler() {
        return new LibraryTools();
    }

    /** Returns the class loader of the tools. */
    @Deprecated(since = "9")
    public static ClassLoader getSystemToolClassLoader() {
        return ClassLoader.getSystemClassLoader();
    }
}
