-- Insert-only: the application's account may INSERT and SELECT, nothing else.
CREATE TABLE ledger_entry (
  entry_id BINARY(16) NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  product_at DATETIME(6) NOT NULL,
  account_id BIGINT NULL,
  organisation_id BIGINT NULL,
  operation VARCHAR(40) NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  reason VARCHAR(40) NULL,
  period INT NOT NULL,
  canonical VARBINARY(16000) NOT NULL,
  leaf_hash BINARY(32) NOT NULL,
  INDEX ledger_at (at),
  INDEX ledger_account (account_id, at),
  INDEX ledger_operation (operation, at)
);

-- Order in the tree, filled by the sequencer; a table of its own so that entries stay insert-only.
CREATE TABLE ledger_leaf (
  leaf_index BIGINT NOT NULL PRIMARY KEY,
  entry_id BINARY(16) NOT NULL UNIQUE
);

-- Who looked at this child: blind subject token, entry masked under it.
CREATE TABLE ledger_subject (
  token BIGINT NOT NULL,
  masked BINARY(16) NOT NULL,
  PRIMARY KEY (token, masked)
);

-- Keys of the personal parts, one a month, wrapped; apart from the data like the children's keys.
CREATE TABLE ${keys}.ledger_key (
  period INT NOT NULL PRIMARY KEY,
  epoch INT NOT NULL,
  wrapped VARBINARY(60) NOT NULL
);
