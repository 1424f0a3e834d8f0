-- A role that is handed over for a time. Once somebody else has confirmed it, it stands as a standing of the
-- holder's account with the same id; what ended it early is here and in the standing's last day.
CREATE TABLE delegation (
  id BIGINT NOT NULL PRIMARY KEY,
  giver_account BIGINT NOT NULL,
  holder_account BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  role VARCHAR(20) NOT NULL,
  holder_role VARCHAR(20) NOT NULL,
  from_day DATE NOT NULL,
  until_day DATE NOT NULL,
  reason VARCHAR(40) NOT NULL,
  state VARCHAR(20) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  decided_by BIGINT NULL,
  decided_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  INDEX delegation_organisation (organisation_id, state, until_day),
  INDEX delegation_giver (giver_account, until_day),
  INDEX delegation_holder (holder_account, until_day),
  CONSTRAINT delegation_giver_fk FOREIGN KEY (giver_account) REFERENCES account (id),
  CONSTRAINT delegation_holder_fk FOREIGN KEY (holder_account) REFERENCES account (id),
  CONSTRAINT delegation_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT delegation_decider FOREIGN KEY (decided_by) REFERENCES account (id)
);
