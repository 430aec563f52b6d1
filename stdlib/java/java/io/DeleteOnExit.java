package java.io;

import java.util.LinkedHashSet;
import wardian.internal.HostFiles;

/** The files to delete when the program ends. */
final class DeleteOnExit extends Thread {
    private static LinkedHashSet<String> paths;

    private DeleteOnExit() {
    }

    static synchronized void add(String path) {
        if (paths == null) {
            paths = new LinkedHashSet<>();
            Runtime.getRuntime().addShutdownHook(new DeleteOnExit());
        }
        paths.add(path);
    }

    private static synchronized String[] take() {
        String[] all = paths.toArray(new String[0]);
        paths.clear();
        return all;
    }

    /** Deletes in reverse order, so that directories become empty first. */
    @Override
    public void run() {
        String[] all = take();
        for (int i = all.length - 1; i >= 0; i--) {
            if (HostFiles.remove(all[i], false) < 0) {
                HostFiles.remove(all[i], true);
            }
        }
    }
}
