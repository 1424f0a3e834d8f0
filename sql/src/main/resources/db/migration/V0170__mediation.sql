-- Looking up for somebody by telephone (ADR 0026): who mediates when, the phrases by which a caller
-- is known, and the calls. All of it is about staff; which child was looked up is in the ledger only.
CREATE TABLE mediator_duty (
  id BIGINT NOT NULL PRIMARY KEY,
  authority CHAR(9) NOT NULL,
  account_id BIGINT NOT NULL,
  on_day DATE NOT NULL,
  shift VARCHAR(10) NOT NULL,
  from_at DATETIME(6) NOT NULL,
  until_at DATETIME(6) NOT NULL,
  telephone VARCHAR(30) NOT NULL,
  added_by BIGINT NOT NULL,
  added_at DATETIME(6) NOT NULL,
  removed_by BIGINT NULL,
  removed_at DATETIME(6) NULL,
  INDEX mediator_duty_authority (authority, until_at),
  INDEX mediator_duty_account (account_id, until_at),
  CONSTRAINT mediator_duty_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);

-- A set of one-time phrases; the row is what parallel tries wait for.
CREATE TABLE phrase_set (
  account_id BIGINT NOT NULL PRIMARY KEY,
  made_at DATETIME(6) NOT NULL,
  wrong INT NOT NULL,
  CONSTRAINT phrase_set_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);

-- The hash is keyed, with the set's time and the number in it; the key is not in the database.
CREATE TABLE phrase (
  account_id BIGINT NOT NULL,
  number INT NOT NULL,
  hash BIGINT NOT NULL,
  spent_at DATETIME(6) NULL,
  PRIMARY KEY (account_id, number)
);

CREATE TABLE mediated_call (
  id BIGINT NOT NULL PRIMARY KEY,
  mediator_account BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  caller_account BIGINT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  phrase_number INT NOT NULL,
  tries INT NOT NULL,
  called VARCHAR(20) NULL,
  verified_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  INDEX mediated_call_mediator (mediator_account, opened_at),
  CONSTRAINT mediated_call_mediator_fk FOREIGN KEY (mediator_account) REFERENCES account (id),
  CONSTRAINT mediated_call_caller_fk FOREIGN KEY (caller_account) REFERENCES account (id)
);

-- For whom an entry was done, beside who did it, so that an auditor finds it by either. It is in the
-- entry's canonical bytes, and so in its hash, from the beginning.
ALTER TABLE ledger_entry
  ADD COLUMN on_behalf_of BIGINT NULL,
  ADD INDEX ledger_on_behalf (on_behalf_of, at);
