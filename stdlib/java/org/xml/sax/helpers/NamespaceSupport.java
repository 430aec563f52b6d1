package org.xml.sax.helpers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.EmptyStackException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps what prefixes stand for, in nested contexts. */
public class NamespaceSupport {
    /** The namespace of the prefix xml. */
    public static final String XMLNS = "http://www.w3.org/XML/1998/namespace";
    /** The namespace of declarations. */
    public static final String NSDECL = "http://www.w3.org/xmlns/2000/";

    private final List<Map<String, String>> contexts = new ArrayList<>();
    private boolean namespaceDeclarations;

    /** Creates the support with the outermost context. */
    public NamespaceSupport() {
        reset();
    }

    /** Forgets everything. */
    public void reset() {
        contexts.clear();
        namespaceDeclarations = false;
        Map<String, String> outermost = new HashMap<>();
        outermost.put("xml", XMLNS);
        contexts.add(outermost);
    }

    /** Begins a context. */
    public void pushContext() {
        contexts.add(new HashMap<>());
    }

    /** Ends a context. */
    public void popContext() {
        if (contexts.size() == 1) {
            throw new EmptyStackException();
        }
        contexts.remove(contexts.size() - 1);
    }

    private Map<String, String> current() {
        return contexts.get(contexts.size() - 1);
    }

    /** Declares a prefix in this context; returns false for the prefixes xml and xmlns. */
    public boolean declarePrefix(String prefix, String uri) {
        if (prefix.equals("xml") || prefix.equals("xmlns")) {
            return false;
        }
        current().put(prefix, uri);
        return true;
    }

    /** Splits a name into namespace, local name and the name itself, put into parts; null for an unknown prefix. */
    public String[] processName(String qName, String[] parts, boolean isAttribute) {
        int colon = qName.indexOf(':');
        String prefix = colon < 0 ? "" : qName.substring(0, colon);
        String uri;
        if (colon < 0) {
            uri = isAttribute ? qName.equals("xmlns") && namespaceDeclarations ? NSDECL : "" : getURI("");
        } else {
            uri = prefix.equals("xmlns") && namespaceDeclarations ? NSDECL : getURI(prefix);
            if (uri == null || !isAttribute && prefix.equals("xmlns")) {
                return null;
            }
        }
        parts[0] = (uri == null ? "" : uri).intern();
        parts[1] = qName.substring(colon + 1).intern();
        parts[2] = qName.intern();
        return parts;
    }

    /** Returns what a prefix stands for, or null. */
    public String getURI(String prefix) {
        for (int i = contexts.size() - 1; i >= 0; i--) {
            String uri = contexts.get(i).get(prefix);
            if (uri != null) {
                return prefix.isEmpty() && uri.isEmpty() ? null : uri;
            }
        }
        return null;
    }

    /** All declarations in force, but for the empty prefix. */
    private Map<String, String> inForce() {
        Map<String, String> all = new HashMap<>();
        for (Map<String, String> context : contexts) {
            all.putAll(context);
        }
        all.remove("");
        return all;
    }

    /** Returns the prefixes in force; the empty one is not among them. */
    public Enumeration<String> getPrefixes() {
        return Collections.enumeration(inForce().keySet());
    }

    /** Returns one of the prefixes of a namespace, or null; never the empty one. */
    public String getPrefix(String uri) {
        for (Map.Entry<String, String> entry : inForce().entrySet()) {
            if (entry.getValue().equals(uri)) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** Returns the prefixes of a namespace; the empty one is not among them. */
    public Enumeration<String> getPrefixes(String uri) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> entry : inForce().entrySet()) {
            if (entry.getValue().equals(uri)) {
                found.add(entry.getKey());
            }
        }
        return Collections.enumeration(found);
    }

    /** Returns the prefixes declared in this context. */
    public Enumeration<String> getDeclaredPrefixes() {
        return Collections.enumeration(current().keySet());
    }

    /** Says whether the attributes that declare prefixes are in a namespace. */
    public void setNamespaceDeclUris(boolean value) {
        if (contexts.size() != 1) {
            throw new IllegalStateException();
        }
        namespaceDeclarations = value;
        current().put("xmlns", value ? NSDECL : null);
        current().values().remove(null);
    }

    /** Tells whether the attributes that declare prefixes are in a namespace. */
    public boolean isNamespaceDeclUris() {
        return namespaceDeclarations;
    }
}
