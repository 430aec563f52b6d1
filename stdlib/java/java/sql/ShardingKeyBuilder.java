package java.sql;

/** Collects the parts of a sharding key. */
public interface ShardingKeyBuilder {
    /** Returns the build. */
    ShardingKey build() throws SQLException;

    /** Subkeys. */
    ShardingKeyBuilder subkey(Object value, SQLType sQLType);
}
