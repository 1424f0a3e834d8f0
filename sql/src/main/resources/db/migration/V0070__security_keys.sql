-- Security keys (FIDO2): what is needed to check a signature. It opens nothing and says nothing of a child.
CREATE TABLE security_key (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  credential_id VARBINARY(1023) NOT NULL,
  credential_hash BINARY(32) NOT NULL UNIQUE,
  public_key VARBINARY(1024) NOT NULL,
  sign_count BIGINT NOT NULL,
  name VARCHAR(60) NOT NULL,
  model BINARY(16) NOT NULL,
  attested BOOLEAN NOT NULL,
  state VARCHAR(20) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  last_used_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  INDEX security_key_account (account_id, state),
  CONSTRAINT security_key_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);

-- The question that was put to a browser, good for one answer; and the key that a session stands on.
ALTER TABLE sign_in_session
  ADD COLUMN challenge VARBINARY(32) NULL,
  ADD COLUMN security_key_id BIGINT NULL;
CREATE INDEX session_security_key ON sign_in_session (security_key_id, ended_at);
-- Whoever is signed in now came in by a code.
UPDATE sign_in_session SET strong = FALSE WHERE step = 'OPEN';

-- What happened to somebody's ways of signing in, for that person to read.
CREATE TABLE account_notice (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  about VARCHAR(60) NULL,
  seen_at DATETIME(6) NULL,
  INDEX account_notice_account (account_id, at),
  CONSTRAINT account_notice_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
