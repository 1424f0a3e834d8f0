-- The help desk: one case for each call, so that what was done can be asked about later. The phrase
-- that the caller must repeat on the number on file is kept as a hash.
CREATE TABLE desk_case (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  desk_account BIGINT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  phrase_hash BINARY(32) NOT NULL,
  tries INT NOT NULL,
  called VARCHAR(20) NULL,
  checked VARCHAR(120) NULL,
  verified_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  INDEX desk_case_desk (desk_account, opened_at),
  CONSTRAINT desk_case_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT desk_case_desk_fk FOREIGN KEY (desk_account) REFERENCES account (id)
);

-- What the desk did for somebody. Rows are only ever added.
CREATE TABLE desk_act (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  desk_account BIGINT NOT NULL,
  action VARCHAR(40) NOT NULL,
  at DATETIME(6) NOT NULL,
  INDEX desk_act_desk (desk_account, at),
  INDEX desk_act_account (account_id, at),
  CONSTRAINT desk_act_case FOREIGN KEY (case_id) REFERENCES desk_case (id)
);

-- A ticket lets somebody who was called back choose a new password. It lets nobody in by itself.
CREATE TABLE password_ticket (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  secret_hash BINARY(32) NOT NULL UNIQUE,
  issued_by BIGINT NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  INDEX password_ticket_account (account_id),
  CONSTRAINT password_ticket_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
