package java.util;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Texts and objects of a program that depend on the locale. */
public abstract class ResourceBundle {
    private static final Map<String, ResourceBundle> cache = new HashMap<>();

    /** Where keys are searched that this bundle lacks. */
    protected ResourceBundle parent;
    private Locale locale;
    private String name;

    /** For subclasses. */
    public ResourceBundle() {
    }

    /** Returns the name under which the bundle was loaded. */
    public String getBaseBundleName() {
        return name;
    }

    /** Returns the locale that the bundle was found for. */
    public Locale getLocale() {
        return locale;
    }

    /** Sets the parent. */
    protected void setParent(ResourceBundle parent) {
        this.parent = parent;
    }

    /** Returns an object of this bundle alone, or null. */
    protected abstract Object handleGetObject(String key);

    /** Returns all keys, those of the parents too. */
    public abstract Enumeration<String> getKeys();

    /** Returns an object. */
    public final Object getObject(String key) {
        for (ResourceBundle bundle = this; bundle != null; bundle = bundle.parent) {
            Object value = bundle.handleGetObject(Objects.requireNonNull(key));
            if (value != null) {
                return value;
            }
        }
        throw new MissingResourceException("Can't find resource for bundle " + getClass().getName() + ", key " + key,
            getClass().getName(), key);
    }

    /** Returns a text. */
    public final String getString(String key) {
        return (String) getObject(key);
    }

    /** Returns an array of texts. */
    public final String[] getStringArray(String key) {
        return (String[]) getObject(key);
    }

    /** Returns whether there is a key. */
    public boolean containsKey(String key) {
        return handleKeySet().contains(Objects.requireNonNull(key)) || parent != null && parent.containsKey(key);
    }

    /** Returns all keys, those of the parents too. */
    public Set<String> keySet() {
        Set<String> keys = new HashSet<>(handleKeySet());
        if (parent != null) {
            keys.addAll(parent.keySet());
        }
        return keys;
    }

    /** Returns the keys of this bundle alone. */
    protected Set<String> handleKeySet() {
        Set<String> keys = new HashSet<>();
        for (Enumeration<String> all = getKeys(); all.hasMoreElements();) {
            String key = all.nextElement();
            if (handleGetObject(key) != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    final Enumeration<String> keysWithParent(Set<String> own) {
        if (parent == null) {
            return Collections.enumeration(own);
        }
        Set<String> keys = new LinkedHashSet<>(own);
        for (Enumeration<String> more = parent.getKeys(); more.hasMoreElements();) {
            keys.add(more.nextElement());
        }
        return Collections.enumeration(keys);
    }

    /** Loads a bundle for the default locale. */
    public static final ResourceBundle getBundle(String baseName) {
        return getBundle(baseName, Locale.getDefault(), callerLoader());
    }

    /** Loads a bundle for the default locale in a way of its own. */
    public static final ResourceBundle getBundle(String baseName, Control control) {
        return getBundle(baseName, Locale.getDefault(), callerLoader(), control);
    }

    /** Loads a bundle for a locale. */
    public static final ResourceBundle getBundle(String baseName, Locale locale) {
        return getBundle(baseName, locale, callerLoader());
    }

    /** Loads a bundle for a locale in a way of its own. */
    public static final ResourceBundle getBundle(String baseName, Locale targetLocale, Control control) {
        return getBundle(baseName, targetLocale, callerLoader(), control);
    }

    /** Loads a bundle for a locale with a class loader. */
    public static ResourceBundle getBundle(String baseName, Locale locale, ClassLoader loader) {
        return getBundle(baseName, locale, loader, Control.DEFAULT);
    }

    /** Loads a bundle for a locale with a class loader in a way of its own. */
    public static ResourceBundle getBundle(String baseName, Locale targetLocale, ClassLoader loader, Control control) {
        Objects.requireNonNull(loader);
        for (Locale locale = targetLocale; locale != null; locale = control.getFallbackLocale(baseName, locale)) {
            ResourceBundle bundle = chain(baseName, locale, loader, control);
            boolean rootOnly = bundle != null && bundle.locale.equals(Locale.ROOT) && !locale.equals(Locale.ROOT);
            Locale next = rootOnly ? control.getFallbackLocale(baseName, locale) : null;
            ResourceBundle better = next == null ? null : chain(baseName, next, loader, control);
            if (bundle != null) {
                return better != null ? better : bundle;
            }
        }
        throw new MissingResourceException("Can't find bundle for base name " + baseName + ", locale " + targetLocale,
            baseName + "_" + targetLocale, "");
    }

    private static ClassLoader callerLoader() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }

    /** Loads the bundles of a locale and its parents, and returns the first. */
    private static ResourceBundle chain(String baseName, Locale locale, ClassLoader loader, Control control) {
        List<Locale> candidates = control.getCandidateLocales(baseName, locale);
        ResourceBundle last = null;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            ResourceBundle bundle = one(baseName, candidates.get(i), loader, control);
            if (bundle != null) {
                if (last != null && bundle.parent == null && bundle != last) {
                    bundle.setParent(last);
                }
                last = bundle;
            }
        }
        return last;
    }

    private static ResourceBundle one(String baseName, Locale locale, ClassLoader loader, Control control) {
        String key = baseName + '\n' + locale + '\n' + System.identityHashCode(loader) + '\n'
            + System.identityHashCode(control);
        synchronized (cache) {
            if (cache.containsKey(key)) {
                return cache.get(key);
            }
        }
        ResourceBundle bundle = load(baseName, locale, loader, control);
        if (control.getTimeToLive(baseName, locale) != Control.TTL_DONT_CACHE) {
            synchronized (cache) {
                cache.put(key, bundle);
            }
        }
        return bundle;
    }

    private static ResourceBundle load(String baseName, Locale locale, ClassLoader loader, Control control) {
        for (String format : control.getFormats(baseName)) {
            try {
                ResourceBundle bundle = control.newBundle(baseName, locale, format, loader, false);
                if (bundle != null) {
                    bundle.locale = locale;
                    bundle.name = baseName;
                    return bundle;
                }
            } catch (IOException | ReflectiveOperationException e) {
                MissingResourceException failure = new MissingResourceException("Can't find bundle for base name " + baseName
                    + ", locale " + locale, baseName + "_" + locale, "");
                failure.initCause(e);
                throw failure;
            }
        }
        return null;
    }

    /** Forgets the loaded bundles. */
    public static final void clearCache() {
        synchronized (cache) {
            cache.clear();
        }
    }

    /** Forgets the loaded bundles. */
    public static final void clearCache(ClassLoader loader) {
        Objects.requireNonNull(loader);
        clearCache();
    }

    /** The steps of loading bundles. */
    public static class Control {
        /** Classes, then properties. */
        public static final List<String> FORMAT_DEFAULT = List.of("java.class", "java.properties");
        /** Classes alone. */
        public static final List<String> FORMAT_CLASS = List.of("java.class");
        /** Properties alone. */
        public static final List<String> FORMAT_PROPERTIES = List.of("java.properties");
        /** Do not keep bundles. */
        public static final long TTL_DONT_CACHE = -1;
        /** Keep bundles for ever. */
        public static final long TTL_NO_EXPIRATION_CONTROL = -2;
        static final Control DEFAULT = new Control();

        private List<String> formats = FORMAT_DEFAULT;
        private boolean fallback = true;

        /** For subclasses. */
        protected Control() {
        }

        /** Returns the control of some formats. */
        public static final Control getControl(List<String> formats) {
            Control control = new Control();
            if (!FORMAT_DEFAULT.containsAll(formats) || formats.isEmpty()) {
                throw new IllegalArgumentException();
            }
            control.formats = List.copyOf(formats);
            return control;
        }

        /** Returns the control of some formats that does not try the default locale. */
        public static final Control getNoFallbackControl(List<String> formats) {
            Control control = getControl(formats);
            control.fallback = false;
            return control;
        }

        /** Returns the formats to try. */
        public List<String> getFormats(String baseName) {
            Objects.requireNonNull(baseName);
            return formats;
        }

        /** Returns a locale and those it inherits from, the root last. */
        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            Objects.requireNonNull(baseName);
            String language = locale.getLanguage();
            String country = locale.getCountry();
            String variant = locale.getVariant();
            List<Locale> all = new ArrayList<>(4);
            if (!variant.isEmpty()) {
                all.add(new Locale(language, country, variant));
            }
            if (!country.isEmpty()) {
                all.add(new Locale(language, country));
            }
            if (!language.isEmpty()) {
                all.add(new Locale(language));
            }
            all.add(Locale.ROOT);
            return all;
        }

        /** Returns the locale to try next, or null. */
        public Locale getFallbackLocale(String baseName, Locale locale) {
            Objects.requireNonNull(baseName);
            Locale standard = Locale.getDefault();
            return !fallback || locale.equals(standard) ? null : standard;
        }

        /** Loads one bundle, null when there is none. */
        public ResourceBundle newBundle(String baseName, Locale locale, String format, ClassLoader loader, boolean reload)
            throws IllegalAccessException, InstantiationException, IOException {
            String bundleName = toBundleName(baseName, locale);
            if (format.equals("java.class")) {
                return classBundle(bundleName, loader);
            }
            if (!format.equals("java.properties")) {
                throw new IllegalArgumentException("unknown format: " + format);
            }
            try (InputStream in = open(toResourceName(bundleName, "properties"), loader, reload)) {
                return in == null ? null : new PropertyResourceBundle(in);
            }
        }

        private static InputStream open(String resource, ClassLoader loader, boolean reload) throws IOException {
            URL url = reload ? loader.getResource(resource) : null;
            return url != null ? url.openStream() : loader.getResourceAsStream(resource);
        }

        private static ResourceBundle classBundle(String bundleName, ClassLoader loader)
            throws IllegalAccessException, InstantiationException {
            try {
                Class<?> type = Class.forName(bundleName, false, loader);
                if (!ResourceBundle.class.isAssignableFrom(type)) {
                    throw new ClassCastException(type.getName() + " cannot be cast to ResourceBundle");
                }
                java.lang.reflect.Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                return (ResourceBundle) constructor.newInstance();
            } catch (ClassNotFoundException | NoSuchMethodException e) {
                return null;
            } catch (java.lang.reflect.InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException) {
                    throw (RuntimeException) e.getCause();
                }
                throw new Error(e.getCause());
            }
        }

        /** Returns how long bundles are kept. */
        public long getTimeToLive(String baseName, Locale locale) {
            return TTL_NO_EXPIRATION_CONTROL;
        }

        /** Returns whether a kept bundle is out of date. */
        public boolean needsReload(String baseName, Locale locale, String format, ClassLoader loader, ResourceBundle bundle,
            long loadTime) {
            return false;
        }

        /** Returns the name of a locale's bundle. */
        public String toBundleName(String baseName, Locale locale) {
            String suffix = locale.toString();
            return suffix.isEmpty() ? baseName : baseName + '_' + suffix;
        }

        /** Returns the name of a bundle's file. */
        public final String toResourceName(String bundleName, String suffix) {
            return bundleName.replace('.', '/') + '.' + suffix;
        }
    }
}
