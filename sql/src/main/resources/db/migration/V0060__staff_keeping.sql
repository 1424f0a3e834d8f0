-- Training and agreement are of a version; a renewal is a new row beside the old one.
ALTER TABLE standing ADD COLUMN text_version VARCHAR(20) NULL;
UPDATE standing SET text_version = '1' WHERE kind IN ('TRAINING', 'AGREEMENT');
-- The ends of a kind are read from the index alone, for lists of thousands.
CREATE INDEX standing_ends ON standing (subject_kind, subject_id, kind, valid_from, valid_until);

-- What was done to accounts and organisations, for the history on their pages. Office data in the
-- clear; the free text sealed, bound to the row. The ledger has the same and more, for the auditor.
CREATE TABLE staff_event (
  id BIGINT NOT NULL PRIMARY KEY,
  subject_kind VARCHAR(20) NOT NULL,
  subject_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  by_account BIGINT NOT NULL,
  action VARCHAR(40) NOT NULL,
  reason VARCHAR(40) NULL,
  epoch INT NULL,
  sealed VARBINARY(1100) NULL,
  INDEX staff_event_subject (subject_kind, subject_id, at),
  CONSTRAINT staff_event_by FOREIGN KEY (by_account) REFERENCES account (id)
);
