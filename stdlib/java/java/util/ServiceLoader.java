package java.util;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the providers of a service that are named in {@code META-INF/services} files; modules are not searched. */
public final class ServiceLoader<S> implements Iterable<S> {
    private final Class<S> service;
    private final ClassLoader loader;
    private final List<Found<S>> found = new ArrayList<>();
    private Enumeration<URL> files;
    private final ArrayDeque<String> names = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    /** Reloading makes older iterators fail. */
    private int reloads;

    /** A provider that is made when asked for. */
    public interface Provider<S> extends Supplier<S> {
        /** Returns the class of the provider. */
        Class<? extends S> type();

        @Override
        S get();
    }

    private static final class Found<S> implements Provider<S> {
        private final Class<? extends S> type;
        private final Class<S> service;
        private S instance;

        Found(Class<S> service, Class<? extends S> type) {
            this.service = service;
            this.type = type;
        }

        @Override
        public Class<? extends S> type() {
            return type;
        }

        @Override
        public S get() {
            try {
                Constructor<? extends S> constructor = type.getConstructor();
                return constructor.newInstance();
            } catch (InvocationTargetException e) {
                throw failure(service, "Provider " + type.getName() + " could not be instantiated", e.getCause());
            } catch (ReflectiveOperationException e) {
                throw failure(service, "Provider " + type.getName() + " could not be instantiated", e);
            }
        }

        synchronized S instance() {
            if (instance == null) {
                instance = get();
            }
            return instance;
        }
    }

    private ServiceLoader(Class<S> service, ClassLoader loader) {
        this.service = Objects.requireNonNull(service, "Service interface cannot be null");
        this.loader = loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }

    /** Returns the providers that a class loader finds. */
    public static <S> ServiceLoader<S> load(Class<S> service, ClassLoader loader) {
        return new ServiceLoader<>(service, loader);
    }

    /** Returns the providers that the thread's context class loader finds. */
    public static <S> ServiceLoader<S> load(Class<S> service) {
        return new ServiceLoader<>(service, Thread.currentThread().getContextClassLoader());
    }

    /** Returns the installed providers. */
    public static <S> ServiceLoader<S> loadInstalled(Class<S> service) {
        return new ServiceLoader<>(service, ClassLoader.getPlatformClassLoader());
    }

    private static ServiceConfigurationError failure(Class<?> service, String message, Throwable cause) {
        return new ServiceConfigurationError(service.getName() + ": " + message, cause);
    }

    private void readFile(URL file) {
        try (InputStream in = file.openStream();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line;
            for (int number = 1; (line = reader.readLine()) != null; number++) {
                readLine(line, file, number);
            }
        } catch (IOException e) {
            throw failure(service, "Error accessing configuration file", e);
        }
    }

    private void readLine(String line, URL file, int number) {
        int comment = line.indexOf('#');
        String name = (comment < 0 ? line : line.substring(0, comment)).trim();
        if (name.isEmpty()) {
            return;
        }
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isJavaIdentifierPart(name.charAt(i)) && name.charAt(i) != '.') {
                boolean space = name.charAt(i) <= ' ';
                throw failure(service, file + ":" + number + ": " + (space ? "Illegal configuration-file syntax: " + line
                    : "Illegal provider-class name: " + name), null);
            }
        }
        if (seen.add(name)) {
            names.add(name);
        }
    }

    /** Finds one more provider; false at the end. */
    private boolean findNext() {
        try {
            if (files == null) {
                files = loader.getResources("META-INF/services/" + service.getName());
            }
        } catch (IOException e) {
            throw failure(service, "Error locating configuration files", e);
        }
        while (names.isEmpty()) {
            if (!files.hasMoreElements()) {
                return false;
            }
            readFile(files.nextElement());
        }
        found.add(new Found<>(service, providerClass(names.remove())));
        return true;
    }

    private Class<? extends S> providerClass(String name) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (!service.isAssignableFrom(type)) {
                throw failure(service, "Provider " + name + " not a subtype", null);
            }
            return type.asSubclass(service);
        } catch (ClassNotFoundException e) {
            throw failure(service, "Provider " + name + " not found", null);
        }
    }

    private final class Providers implements Iterator<Found<S>> {
        private final int age = reloads;
        private int next;

        @Override
        public boolean hasNext() {
            if (age != reloads) {
                throw new ConcurrentModificationException();
            }
            return next < found.size() || findNext();
        }

        @Override
        public Found<S> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return found.get(next++);
        }
    }

    @Override
    public Iterator<S> iterator() {
        Providers providers = new Providers();
        return new Iterator<S>() {
            @Override
            public boolean hasNext() {
                return providers.hasNext();
            }

            @Override
            public S next() {
                return providers.next().instance();
            }
        };
    }

    /** Returns the providers without making them. */
    public Stream<Provider<S>> stream() {
        List<Provider<S>> all = new ArrayList<>();
        Providers providers = new Providers();
        while (providers.hasNext()) {
            all.add(providers.next());
        }
        return all.stream();
    }

    /** Returns the first provider. */
    public Optional<S> findFirst() {
        Iterator<S> all = iterator();
        return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
    }

    /** Forgets what was found. */
    public void reload() {
        reloads++;
        found.clear();
        names.clear();
        seen.clear();
        files = null;
    }

    @Override
    public String toString() {
        return "java.util.ServiceLoader[" + service.getName() + "]";
    }
}
