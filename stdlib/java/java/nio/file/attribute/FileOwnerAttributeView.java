package java.nio.file.attribute;

import java.io.IOException;

/** Reads or changes the owner of a file. */
public interface FileOwnerAttributeView extends FileAttributeView {
    @Override
    String name();

    /** Returns the owner. */
    UserPrincipal getOwner() throws IOException;

    /** Sets the owner. */
    void setOwner(UserPrincipal owner) throws IOException;
}
