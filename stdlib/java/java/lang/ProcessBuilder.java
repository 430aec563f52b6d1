package java.lang;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Describes a process; programs cannot start any. */
public final class ProcessBuilder {
    private List<String> command;
    private File directory;
    private boolean redirectErrorStream;
    private Map<String, String> environment;

    /** Creates one for a command. */
    public ProcessBuilder(List<String> command) {
        if (command == null) {
            throw new NullPointerException();
        }
        this.command = command;
    }

    /** Creates one for a command. */
    public ProcessBuilder(String... command) {
        command(command);
    }

    /** Sets the command. */
    public ProcessBuilder command(List<String> command) {
        this.command = command;
        return this;
    }

    /** Sets the command. */
    public ProcessBuilder command(String... command) {
        this.command = new ArrayList<>();
        for (String word : command) {
            this.command.add(word);
        }
        return this;
    }

    /** Returns the command. */
    public List<String> command() {
        return command;
    }

    /** Returns the environment, which may be changed. */
    public Map<String, String> environment() {
        if (environment == null) {
            environment = new HashMap<>(System.getenv());
        }
        return environment;
    }

    /** Returns the directory, or null. */
    public File directory() {
        return directory;
    }

    /** Sets the directory. */
    public ProcessBuilder directory(File directory) {
        this.directory = directory;
        return this;
    }

    /** Tells whether error output goes to the output. */
    public boolean redirectErrorStream() {
        return redirectErrorStream;
    }

    /** Says whether error output goes to the output. */
    public ProcessBuilder redirectErrorStream(boolean redirect) {
        redirectErrorStream = redirect;
        return this;
    }

    /** Throws: starting processes is not allowed. */
    public Process start() throws IOException {
        String[] words = command.toArray(new String[0]);
        for (String word : words) {
            if (word == null) {
                throw new NullPointerException();
            }
        }
        throw new SecurityException("starting a process needs --allow-process: " + words[0]);
    }
}
