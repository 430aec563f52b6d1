package java.sql;

/** A large text in the national character set. */
public interface NClob extends Clob {
}
