package org.w3c.dom;

/** The type of an element or attribute. */
public interface TypeInfo {
    /** Derived by restriction. */
    int DERIVATION_RESTRICTION = 0x01;

    /** Derived by extension. */
    int DERIVATION_EXTENSION = 0x02;

    /** Derived by union. */
    int DERIVATION_UNION = 0x04;

    /** Derived by list. */
    int DERIVATION_LIST = 0x08;

    /** Returns the name, or null. */
    String getTypeName();

    /** Returns the namespace, or null. */
    String getTypeNamespace();

    /** Returns whether the type is derived from another. */
    boolean isDerivedFrom(String typeNamespaceArg, String typeNameArg, int derivationMethod);
}
