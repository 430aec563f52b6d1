package java.security;

import java.io.Serializable;
import java.security.cert.CertPath;
import java.util.Objects;

/** Who signed code, and when. */
public final class CodeSigner implements Serializable {
    private static final long serialVersionUID = 6819288105193937581L;
    private final CertPath signerCertPath;
    private final Timestamp timestamp;

    /** Makes one of the signer's certificates and a time, which may be null. */
    public CodeSigner(CertPath signerCertPath, Timestamp timestamp) {
        this.signerCertPath = Objects.requireNonNull(signerCertPath);
        this.timestamp = timestamp;
    }

    /** Returns the signer's certificates. */
    public CertPath getSignerCertPath() {
        return signerCertPath;
    }

    /** Returns the time, or null. */
    public Timestamp getTimestamp() {
        return timestamp;
    }

    /** Returns a hash code of certificates and time. */
    @Override
    public int hashCode() {
        return signerCertPath.hashCode() + (timestamp != null ? timestamp.hashCode() : 0);
    }

    /** Tells whether certificates and time are equal. */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof CodeSigner && ((CodeSigner) obj).signerCertPath.equals(signerCertPath)
            && Objects.equals(((CodeSigner) obj).timestamp, timestamp);
    }

    /** Describes signer and time. */
    @Override
    public String toString() {
        return "(Signer: " + signerCertPath.getCertificates() + (timestamp != null ? " timestamp: " + timestamp : "") + ")";
    }
}
