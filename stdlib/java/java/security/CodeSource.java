package java.security;

import java.io.Serializable;
import java.net.URL;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Where code came from, and who vouches for it. */
public class CodeSource implements Serializable {
    private static final long serialVersionUID = 4977541819976013951L;
    private final URL location;
    private final transient Certificate[] certificates;
    private final transient CodeSigner[] signers;

    /** Creates one for a location and certificates, both of which may be null. */
    public CodeSource(URL url, Certificate[] certs) {
        location = url;
        certificates = certs == null ? null : certs.clone();
        signers = null;
    }

    /** Creates one for a location and signers, both of which may be null. */
    public CodeSource(URL url, CodeSigner[] signers) {
        location = url;
        this.signers = signers == null ? null : signers.clone();
        certificates = signers == null ? null : certificates(signers);
    }

    private static Certificate[] certificates(CodeSigner[] signers) {
        List<Certificate> all = new ArrayList<>();
        for (CodeSigner signer : signers) {
            all.addAll(signer.getSignerCertPath().getCertificates());
        }
        return all.toArray(new Certificate[0]);
    }

    /** Returns the location. */
    public final URL getLocation() {
        return location;
    }

    /** Returns the certificates, or null. */
    public final Certificate[] getCertificates() {
        return certificates == null ? null : certificates.clone();
    }

    /** Returns the signers, or null. */
    public final CodeSigner[] getCodeSigners() {
        return signers == null ? null : signers.clone();
    }

    @Override
    public int hashCode() {
        return location == null ? 0 : location.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof CodeSource)) {
            return false;
        }
        CodeSource other = (CodeSource) obj;
        return (location == null ? other.location == null : location.equals(other.location))
            && set(certificates).equals(set(other.certificates));
    }

    private static HashSet<Certificate> set(Certificate[] certificates) {
        return certificates == null ? new HashSet<>() : new HashSet<>(Arrays.asList(certificates));
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("(").append(location);
        if (certificates == null || certificates.length == 0) {
            return out.append(" <no signer certificates>)").toString();
        }
        for (Certificate certificate : certificates) {
            out.append(' ').append(certificate);
        }
        return out.append(')').toString();
    }
}
