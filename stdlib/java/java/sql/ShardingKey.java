package java.sql;

/** Names the part of a divided database. */
public interface ShardingKey {
}
