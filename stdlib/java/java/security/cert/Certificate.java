package java.security.cert;

import java.io.Serializable;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.PublicKey;
import java.security.SignatureException;
import java.util.Arrays;

/** A statement, signed by its issuer, that a key belongs to somebody. */
public abstract class Certificate implements Serializable {
    private static final long serialVersionUID = -3585440601605666277L;
    private final String type;

    /** Makes a certificate of a type such as "X.509". */
    protected Certificate(String type) {
        this.type = type;
    }

    /** Returns the type. */
    public final String getType() {
        return type;
    }

    /** Tells whether both have the same encoding. */
    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Certificate)) {
            return false;
        }
        try {
            return Arrays.equals(getEncoded(), ((Certificate) other).getEncoded());
        } catch (CertificateException e) {
            return false;
        }
    }

    /** Returns a hash code of the encoding. */
    @Override
    public int hashCode() {
        try {
            return Arrays.hashCode(getEncoded());
        } catch (CertificateException e) {
            return 0;
        }
    }

    /** Returns the encoding. */
    public abstract byte[] getEncoded() throws CertificateEncodingException;

    /** Verifies that the owner of a key signed this. */
    public abstract void verify(PublicKey key) throws CertificateException, NoSuchAlgorithmException,
        InvalidKeyException, NoSuchProviderException, SignatureException;

    /** Verifies, with a provider's signatures, that the owner of a key signed this. */
    public abstract void verify(PublicKey key, String sigProvider) throws CertificateException,
        NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException;

    /** Describes the certificate. */
    @Override
    public abstract String toString();

    /** Returns the key it is about. */
    public abstract PublicKey getPublicKey();
}
