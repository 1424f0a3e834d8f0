-- What a manager asks for before somebody gets an account. Office data; the two free texts are sealed,
-- bound to the row. waiting_for and waiting_check hold e-mail address and record check while the request
-- waits: nobody is asked for twice at once, whoever asks.
CREATE TABLE user_request (
  id BIGINT NOT NULL PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  team_id BIGINT NULL,
  name VARCHAR(160) NOT NULL,
  job VARCHAR(120) NOT NULL,
  role VARCHAR(20) NOT NULL,
  email VARCHAR(160) NOT NULL,
  telephone VARCHAR(30) NOT NULL,
  identity_evidence VARCHAR(80) NOT NULL,
  check_from DATE NOT NULL,
  check_evidence VARCHAR(80) NOT NULL,
  training_from DATE NOT NULL,
  training_evidence VARCHAR(80) NOT NULL,
  training_version VARCHAR(20) NOT NULL,
  ends_on DATE NULL,
  state VARCHAR(20) NOT NULL,
  waiting_for VARCHAR(160) NULL UNIQUE,
  waiting_check VARCHAR(80) NULL UNIQUE,
  asked_by BIGINT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  epoch INT NOT NULL,
  sealed VARBINARY(1100) NOT NULL,
  decided_by BIGINT NULL,
  decided_at DATETIME(6) NULL,
  decision_reason VARCHAR(40) NULL,
  decision_epoch INT NULL,
  decision_sealed VARBINARY(1100) NULL,
  account_id BIGINT NULL,
  version BIGINT NOT NULL,
  INDEX user_request_list (organisation_id, state, asked_at),
  CONSTRAINT user_request_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT user_request_team FOREIGN KEY (team_id) REFERENCES team (id),
  CONSTRAINT user_request_asker FOREIGN KEY (asked_by) REFERENCES account (id),
  CONSTRAINT user_request_decider FOREIGN KEY (decided_by) REFERENCES account (id),
  CONSTRAINT user_request_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Whether somebody is known already is asked by these.
CREATE INDEX account_email ON account (email);
CREATE INDEX standing_evidence ON standing (kind, evidence);
