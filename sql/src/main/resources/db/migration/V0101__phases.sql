-- Going live by steps. The column is what an organisation began with; those that are there already
-- began live. Every later step is a row: the newest of which the day has come counts, so a step back
-- also takes back what was planned before it. Steps are never changed.
ALTER TABLE organisation ADD COLUMN phase VARCHAR(20) NOT NULL DEFAULT 'LIVE';

CREATE TABLE phase_step (
  id BIGINT NOT NULL PRIMARY KEY,
  authority CHAR(9) NULL,
  organisation_id BIGINT NULL,
  number INT NOT NULL,
  phase VARCHAR(20) NOT NULL,
  from_day DATE NOT NULL,
  reason VARCHAR(40) NOT NULL,
  by_account BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  epoch INT NOT NULL,
  sealed VARBINARY(1100) NOT NULL,
  UNIQUE INDEX phase_step_authority (authority, number),
  UNIQUE INDEX phase_step_organisation (organisation_id, number),
  CONSTRAINT phase_step_authority_fk FOREIGN KEY (authority) REFERENCES authority (gss_code),
  CONSTRAINT phase_step_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT phase_step_by FOREIGN KEY (by_account) REFERENCES account (id)
);
