-- Requests to get in touch are duties. A row says who owes something by when, and for whose response times it counts;
-- what it is about, and of whom, is a part of the child's record, found through what is sealed here. Owners are added
-- as it is passed on; the first one keeps it as well.
ALTER TABLE duty
  MODIFY owner_account BIGINT NULL,
  ADD COLUMN owner_team BIGINT NULL,
  ADD COLUMN owner_organisation BIGINT NULL,
  ADD COLUMN owner_authority CHAR(9) NULL,
  ADD COLUMN organisation_id BIGINT NULL,
  ADD COLUMN team_id BIGINT NULL,
  ADD COLUMN stage INT NOT NULL DEFAULT 0,
  ADD COLUMN asked_at DATETIME(6) NULL,
  ADD COLUMN acknowledged_at DATETIME(6) NULL,
  ADD COLUMN settled_at DATETIME(6) NULL,
  ADD INDEX duty_team (owner_team, status, due_at),
  ADD INDEX duty_organisation (owner_organisation, status, due_at),
  ADD INDEX duty_authority (owner_authority, status, due_at),
  ADD INDEX duty_due (status, due_at),
  ADD INDEX duty_times (organisation_id, asked_at);
