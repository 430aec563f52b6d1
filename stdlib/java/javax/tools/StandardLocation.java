package javax.tools;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The locations that every file manager knows. */
public enum StandardLocation implements JavaFileManager.Location {
    /** Where class files go. */
    CLASS_OUTPUT,
    /** Where sources go that a processor makes. */
    SOURCE_OUTPUT,
    /** Where the program's classes are. */
    CLASS_PATH,
    /** Where the program's sources are. */
    SOURCE_PATH,
    /** Where annotation processors are. */
    ANNOTATION_PROCESSOR_PATH,
    /** Where modules of annotation processors are. */
    ANNOTATION_PROCESSOR_MODULE_PATH,
    /** Where the classes of the library are. */
    PLATFORM_CLASS_PATH,
    /** Where headers for native code go. */
    NATIVE_HEADER_OUTPUT,
    /** Where the sources of modules are. */
    MODULE_SOURCE_PATH,
    /** Where modules are that replace those of the library. */
    UPGRADE_MODULE_PATH,
    /** Where the modules of the library are. */
    SYSTEM_MODULES,
    /** Where the program's modules are. */
    MODULE_PATH,
    /** Where classes are that go into modules. */
    PATCH_MODULE_PATH;

    private static final ConcurrentMap<String, JavaFileManager.Location> LOCATIONS = new ConcurrentHashMap<>();

    /** Returns the location of a name; the same one for the same name. */
    public static JavaFileManager.Location locationFor(String name) {
        for (StandardLocation location : values()) {
            LOCATIONS.putIfAbsent(location.getName(), location);
        }
        return LOCATIONS.computeIfAbsent(name, Named::new);
    }

    /** A location of a name that is not standard. */
    private static final class Named implements JavaFileManager.Location {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isOutputLocation() {
            return name.endsWith("_OUTPUT");
        }
    }

    /** Returns the name. */
    @Override
    public String getName() {
        return name();
    }

    /** Tells whether files are made there. */
    @Override
    public boolean isOutputLocation() {
        return this == CLASS_OUTPUT || this == SOURCE_OUTPUT || this == NATIVE_HEADER_OUTPUT;
    }

    /** Tells whether it holds modules. */
    @Override
    public boolean isModuleOrientedLocation() {
        return this == MODULE_SOURCE_PATH || this == ANNOTATION_PROCESSOR_MODULE_PATH || this == UPGRADE_MODULE_PATH
            || this == SYSTEM_MODULES || this == MODULE_PATH || this == PATCH_MODULE_PATH;
    }
}
