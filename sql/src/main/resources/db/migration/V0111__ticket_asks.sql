-- A ticket for somebody who keeps staff is asked for by one person and released by another; then the first
-- is shown it. How identity was proved is in the history of the account.
CREATE TABLE ticket_ask (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  reason VARCHAR(40) NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  decided_by BIGINT NULL,
  decided_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  INDEX ticket_ask_account (account_id, state),
  INDEX ticket_ask_open (ends_at),
  CONSTRAINT ticket_ask_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ticket_ask_asker FOREIGN KEY (asked_by) REFERENCES account (id),
  CONSTRAINT ticket_ask_decider FOREIGN KEY (decided_by) REFERENCES account (id)
);

-- As long as a user name.
ALTER TABLE account_notice MODIFY about VARCHAR(64) NULL;
