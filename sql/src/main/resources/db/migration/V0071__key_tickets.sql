-- A ticket lets somebody whose identity was proved anew make one security key. Its secret is kept as a hash.
CREATE TABLE key_ticket (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  secret_hash BINARY(32) NOT NULL UNIQUE,
  issued_by BIGINT NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  INDEX key_ticket_account (account_id),
  CONSTRAINT key_ticket_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
ALTER TABLE sign_in_session ADD COLUMN key_ticket_id BIGINT NULL;
