-- Numbers that each change to what a session depends on raises: standings in the row of their
-- subject (1 + id modulo 512), networks, phases and texts in row 0. A server may keep in memory
-- what it has read under a sum of them, for it reads that sum at every request.
CREATE TABLE fact_change (
  shard SMALLINT NOT NULL PRIMARY KEY,
  number BIGINT NOT NULL
);
INSERT INTO fact_change (shard, number)
  WITH RECURSIVE shards (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM shards WHERE n < 512)
  SELECT n, 0 FROM shards;
