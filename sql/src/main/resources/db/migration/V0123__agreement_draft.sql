-- A new text of the agreement is proposed by one of the national team and released by another; from its
-- day on it is one of the texts that everybody signs. Texts that were published are never changed.
-- waiting is TRUE while it waits, so that no two wait at once, and NULL after.
CREATE TABLE agreement_draft (
  id BIGINT NOT NULL PRIMARY KEY,
  text_version VARCHAR(20) NOT NULL,
  from_day DATE NOT NULL,
  words TEXT NOT NULL,
  state VARCHAR(20) NOT NULL,
  waiting BOOLEAN NULL UNIQUE,
  by_account BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  decided_by BIGINT NULL,
  decided_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  CONSTRAINT agreement_draft_by FOREIGN KEY (by_account) REFERENCES account (id),
  CONSTRAINT agreement_draft_decider FOREIGN KEY (decided_by) REFERENCES account (id)
);
