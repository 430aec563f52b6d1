package org.w3c.dom;

/** A part of a document, whose children are inserted in its place. */
public interface DocumentFragment extends Node {
}
