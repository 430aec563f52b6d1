package javax.annotation.processing;

import java.util.Locale;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What a processor works with. */
public interface ProcessingEnvironment {
    /** Returns the element utils. */
    Elements getElementUtils();

    /** Returns the filer. */
    Filer getFiler();

    /** Returns the locale. */
    Locale getLocale();

    /** Returns the messager. */
    Messager getMessager();

    /** Returns the options. */
    Map<String, String> getOptions();

    /** Returns the source version. */
    SourceVersion getSourceVersion();

    /** Returns the type utils. */
    Types getTypeUtils();

    /** Tells whether it is preview enabled. */
    default boolean isPreviewEnabled() {
        return false;
    }
}
