-- One row, locked by whoever changes counts of names, so that two batches cannot block one another
-- for ever over the same common names in different order.
CREATE TABLE dictionary_lock (
  id TINYINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL
);

INSERT INTO dictionary_lock (id, version) VALUES (1, 1);
