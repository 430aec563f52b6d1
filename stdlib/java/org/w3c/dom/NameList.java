package org.w3c.dom;

/** A list of names and namespaces. */
public interface NameList {
    /** Returns a name, or null beyond the end. */
    String getName(int index);

    /** Returns a namespace, or null. */
    String getNamespaceURI(int index);

    /** Returns the number of names. */
    int getLength();

    /** Returns whether a name is in the list. */
    boolean contains(String str);

    /** Returns whether a name in a namespace is in the list. */
    boolean containsNS(String namespaceURI, String name);
}
