package org.w3c.dom;

/** Is told what happens to a node with an attached object. */
public interface UserDataHandler {
    /** The node was copied. */
    short NODE_CLONED = 1;

    /** The node was imported. */
    short NODE_IMPORTED = 2;

    /** The node was deleted. */
    short NODE_DELETED = 3;

    /** The node was renamed. */
    short NODE_RENAMED = 4;

    /** The node was adopted. */
    short NODE_ADOPTED = 5;

    /** Called after an operation. */
    void handle(short operation, String key, Object data, Node src, Node dst);
}
