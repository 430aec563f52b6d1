package org.w3c.dom.ranges;

/** Creates ranges. */
public interface DocumentRange {
    /** Creates a range at the start of the document. */
    Range createRange();
}
