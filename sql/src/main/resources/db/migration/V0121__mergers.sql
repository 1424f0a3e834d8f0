-- Authorities are merged and divided from a day on. What an organisation belongs to from then on stands
-- beside what it belongs to now, so that midnight changes it and nothing has to run. An ended authority
-- names one successor, or two with a blank between them.
ALTER TABLE authority MODIFY replaced_by VARCHAR(40) NULL;

ALTER TABLE organisation
  ADD COLUMN next_authority CHAR(9) NULL,
  ADD COLUMN next_from DATE NULL,
  ADD INDEX organisation_next (next_authority, next_from),
  ADD CONSTRAINT organisation_next_fk FOREIGN KEY (next_authority) REFERENCES authority (gss_code);

-- Who planned it, why, and who called it off. The text is sealed, bound to the row.
CREATE TABLE authority_change (
  id BIGINT NOT NULL PRIMARY KEY,
  authority CHAR(9) NOT NULL,
  successors VARCHAR(40) NOT NULL,
  from_day DATE NOT NULL,
  by_account BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  epoch INT NOT NULL,
  sealed VARBINARY(1100) NOT NULL,
  called_off_by BIGINT NULL,
  called_off_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  INDEX authority_change_of (authority, at),
  CONSTRAINT authority_change_authority FOREIGN KEY (authority) REFERENCES authority (gss_code),
  CONSTRAINT authority_change_by FOREIGN KEY (by_account) REFERENCES account (id),
  CONSTRAINT authority_change_off FOREIGN KEY (called_off_by) REFERENCES account (id)
);
