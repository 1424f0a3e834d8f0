-- The sealed record. Surrogate ids are random; nothing else of a child is in the clear.
CREATE TABLE child_score (
  child_id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  sealed VARBINARY(2048) NOT NULL
);

-- Parts of a record: 1 is the golden record; others have random ids (a source's facts, an involvement).
CREATE TABLE child_part (
  child_id BIGINT NOT NULL,
  part_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  sealed VARBINARY(16000) NOT NULL,
  PRIMARY KEY (child_id, part_id)
);

-- The blind index. masked is one AES block over token and target id.
CREATE TABLE token (
  token BIGINT NOT NULL,
  masked BINARY(16) NOT NULL,
  PRIMARY KEY (token, masked)
);

-- Distinct names with reference counts, sealed; read into memory at start.
CREATE TABLE dictionary_name (
  id BIGINT NOT NULL PRIMARY KEY,
  epoch INT NOT NULL,
  version BIGINT NOT NULL,
  sealed VARBINARY(512) NOT NULL
);

-- Wrapped keys live apart: never in the data back-up.
CREATE TABLE ${keys}.child_key (
  child_id BIGINT NOT NULL PRIMARY KEY,
  epoch INT NOT NULL,
  wrapped VARBINARY(60) NOT NULL
);

-- Signed log of destructions and rotations; monotonic, checked against the key store at start.
CREATE TABLE ${keys}.destruction (
  seq BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  subject BIGINT NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  previous BINARY(32) NOT NULL,
  signature VARBINARY(64) NOT NULL
);
