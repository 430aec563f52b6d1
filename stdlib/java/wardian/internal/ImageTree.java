package wardian.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The library as folders: /modules/MODULE/... holds the files, /packages/PACKAGE/MODULE links from the packages to
 * the module they are in.
 */
final class ImageTree {
    static final String MODULE = "java.base";
    static final String MODULES = "/modules/" + MODULE;
    static final String PACKAGES = "/packages";

    /** The names in each folder. */
    private static final Map<String, List<String>> FOLDERS = folders();

    private ImageTree() {
    }

    private static Map<String, List<String>> folders() {
        Map<String, List<String>> folders = new HashMap<>();
        folders.put("/", new ArrayList<>());
        for (String name : Resources.libraryNames()) {
            int slash = name.lastIndexOf('/');
            String folder = slash < 0 ? MODULES : MODULES + "/" + name.substring(0, slash);
            add(folders, folder).add(name.substring(slash + 1));
            if (slash > 0 && name.endsWith(".class")) {
                link(folders, name.substring(0, slash).replace('/', '.'));
            }
        }
        return folders;
    }

    /** Links from a package and from those around it, which may have no classes of their own. */
    private static void link(Map<String, List<String>> folders, String packageName) {
        List<String> names = add(folders, PACKAGES + "/" + packageName);
        if (names.isEmpty()) {
            names.add(MODULE);
            int dot = packageName.lastIndexOf('.');
            if (dot > 0) {
                link(folders, packageName.substring(0, dot));
            }
        }
    }

    /** The names in a folder, which is made with those around it if it is new. */
    private static List<String> add(Map<String, List<String>> folders, String folder) {
        List<String> names = folders.get(folder);
        if (names == null) {
            names = new ArrayList<>();
            folders.put(folder, names);
            int slash = folder.lastIndexOf('/');
            add(folders, slash == 0 ? "/" : folder.substring(0, slash)).add(folder.substring(slash + 1));
        }
        return names;
    }

    /** The path without the link it may lead through. */
    static String target(String path) {
        if (!path.startsWith(PACKAGES + "/")) {
            return path;
        }
        int link = path.indexOf('/', PACKAGES.length() + 1);
        if (link < 0 || !FOLDERS.containsKey(path.substring(0, link))
                || !path.startsWith(MODULE, link + 1)) {
            return path;
        }
        String rest = path.substring(link + 1 + MODULE.length());
        return rest.isEmpty() || rest.startsWith("/") ? MODULES + rest : path;
    }

    /** Whether the path is a link itself. */
    static boolean isLink(String path) {
        return target(path) != path && path.indexOf('/', PACKAGES.length() + 1) == path.lastIndexOf('/');
    }

    static boolean isFolder(String path) {
        return FOLDERS.containsKey(target(path));
    }

    /** The names in a folder, or null. */
    static List<String> names(String path) {
        List<String> names = FOLDERS.get(target(path));
        return names == null ? null : Collections.unmodifiableList(names);
    }

    /** The bytes of a file, or null. */
    static byte[] bytes(String path) {
        String real = target(path);
        return real.startsWith(MODULES + "/") ? Resources.bootBytes(real.substring(MODULES.length() + 1)) : null;
    }
}
