package javax.sql;

import java.sql.SQLException;
import java.sql.ShardingKey;

/** Collects what such a connection is made of. */
public interface XAConnectionBuilder {
    /** Returns the build. */
    XAConnection build() throws SQLException;

    /** Passwords. */
    XAConnectionBuilder password(String text);

    /** Shardings key. */
    XAConnectionBuilder shardingKey(ShardingKey shardingKey);

    /** Supers sharding key. */
    XAConnectionBuilder superShardingKey(ShardingKey shardingKey);

    /** Users. */
    XAConnectionBuilder user(String text);
}
