package java.util.jar;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A section of a manifest: names and values. */
public class Attributes implements Map<Object, Object>, Cloneable {
    /** Names to values. */
    protected Map<Object, Object> map;

    /** Creates an empty section. */
    public Attributes() {
        this(16);
    }

    /** Creates an empty section for about so many. */
    public Attributes(int size) {
        map = new LinkedHashMap<>(Math.max(16, size * 2));
    }

    /** Creates a copy. */
    public Attributes(Attributes attr) {
        map = new LinkedHashMap<>(attr);
    }

    /** Returns the value of a Name, or null. */
    @Override
    public Object get(Object name) {
        return map.get(name);
    }

    /** Returns the value of the attribute called so, or null. */
    public String getValue(String name) {
        return (String) get(new Name(name));
    }

    /** Returns the value of a name, or null. */
    public String getValue(Name name) {
        return (String) get(name);
    }

    /** Sets the value, a String, of a Name. */
    @Override
    public Object put(Object name, Object value) {
        return map.put((Name) name, (String) value);
    }

    /** Sets the value of the attribute called so. */
    public String putValue(String name, String value) {
        return (String) put(new Name(name), value);
    }

    /** Removes a Name. */
    @Override
    public Object remove(Object name) {
        return map.remove(name);
    }

    /** Is there such a value? */
    @Override
    public boolean containsValue(Object value) {
        return map.containsValue(value);
    }

    /** Is there such a Name? */
    @Override
    public boolean containsKey(Object name) {
        return map.containsKey(name);
    }

    /** Adds all of other Attributes. */
    @Override
    public void putAll(Map<?, ?> attr) {
        if (!(attr instanceof Attributes)) {
            throw new ClassCastException();
        }
        for (Entry<?, ?> entry : attr.entrySet()) {
            put(entry.getKey(), entry.getValue());
        }
    }

    /** Removes all. */
    @Override
    public void clear() {
        map.clear();
    }

    /** Returns how many there are. */
    @Override
    public int size() {
        return map.size();
    }

    /** Are there none? */
    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    /** Returns the names. */
    @Override
    public Set<Object> keySet() {
        return map.keySet();
    }

    /** Returns the values. */
    @Override
    public Collection<Object> values() {
        return map.values();
    }

    /** Returns names with values. */
    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return map.entrySet();
    }

    /** Is the other the same map? */
    @Override
    public boolean equals(Object o) {
        return map.equals(o);
    }

    /** Returns the map's hash code. */
    @Override
    public int hashCode() {
        return map.hashCode();
    }

    /** Returns a copy. */
    @Override
    public Object clone() {
        return new Attributes(this);
    }

    /** The name of an attribute; case does not matter. */
    public static class Name {
        /** The manifest's version. */
        public static final Name MANIFEST_VERSION = new Name("Manifest-Version");
        /** The signature's version. */
        public static final Name SIGNATURE_VERSION = new Name("Signature-Version");
        /** The content's type. */
        public static final Name CONTENT_TYPE = new Name("Content-Type");
        /** Jars this one needs. */
        public static final Name CLASS_PATH = new Name("Class-Path");
        /** The application's class. */
        public static final Name MAIN_CLASS = new Name("Main-Class");
        /** Are packages sealed? */
        public static final Name SEALED = new Name("Sealed");
        /** Extensions needed. */
        public static final Name EXTENSION_LIST = new Name("Extension-List");
        /** This extension's name. */
        public static final Name EXTENSION_NAME = new Name("Extension-Name");
        /** Installation of extensions. */
        public static final Name EXTENSION_INSTALLATION = new Name("Extension-Installation");
        /** The implementation's title. */
        public static final Name IMPLEMENTATION_TITLE = new Name("Implementation-Title");
        /** The implementation's version. */
        public static final Name IMPLEMENTATION_VERSION = new Name("Implementation-Version");
        /** The implementation's vendor. */
        public static final Name IMPLEMENTATION_VENDOR = new Name("Implementation-Vendor");
        /** The vendor's id. */
        public static final Name IMPLEMENTATION_VENDOR_ID = new Name("Implementation-Vendor-Id");
        /** Where the implementation is. */
        public static final Name IMPLEMENTATION_URL = new Name("Implementation-URL");
        /** The specification's title. */
        public static final Name SPECIFICATION_TITLE = new Name("Specification-Title");
        /** The specification's version. */
        public static final Name SPECIFICATION_VERSION = new Name("Specification-Version");
        /** The specification's vendor. */
        public static final Name SPECIFICATION_VENDOR = new Name("Specification-Vendor");
        /** Are there classes for several versions? */
        public static final Name MULTI_RELEASE = new Name("Multi-Release");

        private final String name;
        private final int hash;

        /** Creates a name of letters, digits, hyphens and underscores. */
        public Name(String name) {
            if (!isValid(Objects.requireNonNull(name, "name"))) {
                throw new IllegalArgumentException(name);
            }
            this.name = name;
            hash = name.toLowerCase(Locale.ROOT).hashCode();
        }

        private static boolean isValid(String name) {
            int length = name.length();
            if (length == 0 || length > 70) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                char c = name.charAt(i);
                if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-')) {
                    return false;
                }
            }
            return true;
        }

        /** Is the other the same name but for case? */
        @Override
        public boolean equals(Object o) {
            return this == o || o instanceof Name other && name.equalsIgnoreCase(other.name);
        }

        /** Returns the hash code of the name in lower case. */
        @Override
        public int hashCode() {
            return hash;
        }

        /** Returns the name. */
        @Override
        public String toString() {
            return name;
        }
    }
}
