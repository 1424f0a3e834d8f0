-- What a signed-in person has under way. About a child only sealed.
CREATE TABLE saved_search (
  id BINARY(16) NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  epoch INT NOT NULL,
  sealed VARBINARY(4096) NOT NULL,
  INDEX saved_search_expiry (expires_at)
);

CREATE TABLE open_look (
  id BINARY(16) NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  epoch INT NOT NULL,
  sealed VARBINARY(2048) NOT NULL,
  INDEX open_look_expiry (expires_at)
);

CREATE TABLE draft (
  account_id BIGINT NOT NULL,
  operation VARCHAR(40) NOT NULL,
  page VARCHAR(80) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  epoch INT NOT NULL,
  version BIGINT NOT NULL,
  sealed VARBINARY(8192) NOT NULL,
  PRIMARY KEY (account_id, operation, page)
);

CREATE TABLE idempotency_key (
  account_id BIGINT NOT NULL,
  key_bytes BINARY(16) NOT NULL,
  operation VARCHAR(40) NOT NULL,
  outcome VARBINARY(64) NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, key_bytes)
);

-- Different subjects a day: a keyed hash per account and day, so that days cannot be joined.
CREATE TABLE daily_subject (
  account_id BIGINT NOT NULL,
  on_day DATE NOT NULL,
  kind VARCHAR(10) NOT NULL,
  subject BIGINT NOT NULL,
  PRIMARY KEY (account_id, on_day, kind, subject)
);

CREATE TABLE duty (
  id BIGINT NOT NULL PRIMARY KEY,
  owner_account BIGINT NOT NULL,
  due_at DATETIME(6) NOT NULL,
  status VARCHAR(20) NOT NULL,
  epoch INT NOT NULL,
  version BIGINT NOT NULL,
  sealed VARBINARY(1024) NOT NULL,
  INDEX duty_owner (owner_account, status, due_at)
);
