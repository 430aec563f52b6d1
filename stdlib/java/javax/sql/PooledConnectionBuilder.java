package javax.sql;

import java.sql.SQLException;
import java.sql.ShardingKey;

/** Collects what a pooled connection is made of. */
public interface PooledConnectionBuilder {
    /** Returns the build. */
    PooledConnection build() throws SQLException;

    /** Passwords. */
    PooledConnectionBuilder password(String text);

    /** Shardings key. */
    PooledConnectionBuilder shardingKey(ShardingKey shardingKey);

    /** Supers sharding key. */
    PooledConnectionBuilder superShardingKey(ShardingKey shardingKey);

    /** Users. */
    PooledConnectionBuilder user(String text);
}
