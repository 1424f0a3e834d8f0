-- One store for all tickets; the purpose says what a ticket is good for, and it is good for nothing else.
-- Its secret is kept as a hash.
CREATE TABLE ticket (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  secret_hash BINARY(32) NOT NULL UNIQUE,
  issued_by BIGINT NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  INDEX ticket_account (account_id, issued_at),
  CONSTRAINT ticket_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Only what an approval issued was an invitation. A ticket for a key of somebody who never joined was
-- good for joining until now; it no longer is, and the invitation has to be renewed.
INSERT INTO ticket (id, account_id, purpose, secret_hash, issued_by, issued_at, expires_at, used_at)
  SELECT k.id, k.account_id,
    CASE WHEN EXISTS (SELECT 1 FROM user_request r WHERE r.account_id = k.account_id
      AND r.decided_by = k.issued_by AND ABS(TIMESTAMPDIFF(SECOND, r.decided_at, k.issued_at)) <= 60)
      THEN 'INVITATION' ELSE 'KEY' END,
    k.secret_hash, k.issued_by, k.issued_at, k.expires_at, k.used_at
  FROM key_ticket k;
INSERT INTO ticket (id, account_id, purpose, secret_hash, issued_by, issued_at, expires_at, used_at)
  SELECT id, account_id, 'PASSWORD', secret_hash, issued_by, issued_at, expires_at, used_at
  FROM password_ticket;

ALTER TABLE sign_in_session RENAME COLUMN key_ticket_id TO ticket_id;
DROP TABLE key_ticket;
DROP TABLE password_ticket;
