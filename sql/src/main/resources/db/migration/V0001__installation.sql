-- What kind of installation this is, and its switches. Read at every request.
CREATE TABLE installation (
  id TINYINT NOT NULL PRIMARY KEY,
  mode VARCHAR(10) NOT NULL,
  universal BOOLEAN NOT NULL,
  clock_offset_seconds BIGINT NOT NULL,
  version BIGINT NOT NULL
);

CREATE TABLE switch_state (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  state VARCHAR(20) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL
);
