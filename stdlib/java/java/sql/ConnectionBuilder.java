package java.sql;

/** Collects what a connection is made of. */
public interface ConnectionBuilder {
    /** Returns the build. */
    Connection build() throws SQLException;

    /** Passwords. */
    ConnectionBuilder password(String text);

    /** Shardings key. */
    ConnectionBuilder shardingKey(ShardingKey shardingKey);

    /** Supers sharding key. */
    ConnectionBuilder superShardingKey(ShardingKey shardingKey);

    /** Users. */
    ConnectionBuilder user(String text);
}
