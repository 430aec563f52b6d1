package java.security.cert;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/** A chain of certificates, each signed by the next. */
public abstract class CertPath implements Serializable {
    private static final long serialVersionUID = 6068470306649138683L;
    private final String type;

    /** Makes a chain of certificates of a type. */
    protected CertPath(String type) {
        this.type = type;
    }

    /** Returns the type of the certificates. */
    public String getType() {
        return type;
    }

    /** Returns the names of the encodings, the usual one first. */
    public abstract Iterator<String> getEncodings();

    /** Tells whether both hold equal certificates. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof CertPath && ((CertPath) other).type.equals(type)
            && ((CertPath) other).getCertificates().equals(getCertificates());
    }

    /** Returns a hash code of type and certificates. */
    @Override
    public int hashCode() {
        return 31 * type.hashCode() + getCertificates().hashCode();
    }

    /** Describes the certificates. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("\n" + type + " Cert Path: length = " + getCertificates().size() + ".\n");
        return text.append(getCertificates()).toString();
    }

    /** Returns the usual encoding. */
    public abstract byte[] getEncoded() throws CertificateEncodingException;

    /** Returns an encoding. */
    public abstract byte[] getEncoded(String encoding) throws CertificateEncodingException;

    /** Returns the certificates. */
    public abstract List<? extends Certificate> getCertificates();
}
