package org.w3c.dom;

/** A text that is not examined for markup. */
public interface CDATASection extends Text {
}
