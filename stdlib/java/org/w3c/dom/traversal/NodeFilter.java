package org.w3c.dom.traversal;

import org.w3c.dom.Node;

/** Chooses nodes. */
public interface NodeFilter {
    /** Shows the node. */
    short FILTER_ACCEPT = 1;

    /** Leaves out the node and all below. */
    short FILTER_REJECT = 2;

    /** Leaves out the node. */
    short FILTER_SKIP = 3;

    /** All kinds. */
    int SHOW_ALL = 0xFFFFFFFF;

    /** Elements. */
    int SHOW_ELEMENT = 0x00000001;

    /** Attributes. */
    int SHOW_ATTRIBUTE = 0x00000002;

    /** Texts. */
    int SHOW_TEXT = 0x00000004;

    /** CDATA sections. */
    int SHOW_CDATA_SECTION = 0x00000008;

    /** References to entities. */
    int SHOW_ENTITY_REFERENCE = 0x00000010;

    /** Entities. */
    int SHOW_ENTITY = 0x00000020;

    /** Processing instructions. */
    int SHOW_PROCESSING_INSTRUCTION = 0x00000040;

    /** Comments. */
    int SHOW_COMMENT = 0x00000080;

    /** Documents. */
    int SHOW_DOCUMENT = 0x00000100;

    /** Document types. */
    int SHOW_DOCUMENT_TYPE = 0x00000200;

    /** Parts of documents. */
    int SHOW_DOCUMENT_FRAGMENT = 0x00000400;

    /** Notations. */
    int SHOW_NOTATION = 0x00000800;

    /** Returns what to do with a node. */
    short acceptNode(Node n);
}
