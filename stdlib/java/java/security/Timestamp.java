package java.security;

import java.io.Serializable;
import java.security.cert.CertPath;
import java.util.Date;

/** Says when something was signed, and who says so. */
public final class Timestamp implements Serializable {
    private static final long serialVersionUID = -5502683707821851294L;
    private final Date timestamp;
    private final CertPath signerCertPath;

    /** Makes one of the time and the authority's certificates. */
    public Timestamp(Date timestamp, CertPath signerCertPath) {
        if (timestamp == null || signerCertPath == null) {
            throw new NullPointerException();
        }
        this.timestamp = new Date(timestamp.getTime());
        this.signerCertPath = signerCertPath;
    }

    /** Returns the time. */
    public Date getTimestamp() {
        return new Date(timestamp.getTime());
    }

    /** Returns the authority's certificates. */
    public CertPath getSignerCertPath() {
        return signerCertPath;
    }

    /** Returns a hash code of time and certificates. */
    @Override
    public int hashCode() {
        return timestamp.hashCode() + signerCertPath.hashCode();
    }

    /** Tells whether time and certificates are equal. */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof Timestamp && ((Timestamp) obj).timestamp.equals(timestamp)
            && ((Timestamp) obj).signerCertPath.equals(signerCertPath);
    }

    /** Describes time and authority. */
    @Override
    public String toString() {
        return "(timestamp: " + timestamp + "TSA: " + signerCertPath.getCertificates() + ")";
    }
}
