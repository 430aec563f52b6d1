package java.lang;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The layer that holds the library's module. */
public final class ModuleLayer {
    private static final ModuleLayer BOOT = new ModuleLayer(true);
    private static final ModuleLayer EMPTY = new ModuleLayer(false);

    private final boolean holdsBase;

    private ModuleLayer(boolean holdsBase) {
        this.holdsBase = holdsBase;
    }

    /** Returns the layer of the library. */
    public static ModuleLayer boot() {
        return BOOT;
    }

    /** Returns the layer without modules. */
    public static ModuleLayer empty() {
        return EMPTY;
    }

    /** Returns the layers below. */
    public List<ModuleLayer> parents() {
        return holdsBase ? Collections.singletonList(EMPTY) : Collections.emptyList();
    }

    /** Returns the modules. */
    public Set<Module> modules() {
        return holdsBase ? Collections.singleton(Module.base()) : Collections.emptySet();
    }

    /** Returns a module by name. */
    public Optional<Module> findModule(String name) {
        return holdsBase && name.equals("java.base") ? Optional.of(Module.base()) : Optional.empty();
    }

    /** Returns the loader of a module. */
    public ClassLoader findLoader(String name) {
        if (!findModule(name).isPresent()) {
            throw new IllegalArgumentException("Module " + name + " not known to this layer");
        }
        return null;
    }

    @Override
    public String toString() {
        return holdsBase ? "java.base" : "";
    }
}
