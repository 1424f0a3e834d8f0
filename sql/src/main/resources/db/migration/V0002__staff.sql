-- Staff and organisations: office data, in the clear by design.
CREATE TABLE authority (
  gss_code CHAR(9) NOT NULL PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  region VARCHAR(60) NOT NULL,
  kind VARCHAR(60) NOT NULL,
  start_on DATE NULL,
  end_on DATE NULL,
  replaced_by CHAR(9) NULL,
  phase VARCHAR(20) NOT NULL,
  version BIGINT NOT NULL
);

CREATE TABLE organisation (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(20) NOT NULL UNIQUE,
  name VARCHAR(160) NOT NULL,
  sector VARCHAR(20) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  authority CHAR(9) NOT NULL,
  postcode VARCHAR(8) NULL,
  contact VARCHAR(120) NULL,
  telephone VARCHAR(30) NULL,
  email VARCHAR(160) NULL,
  out_of_hours VARCHAR(30) NULL,
  state VARCHAR(20) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT organisation_authority FOREIGN KEY (authority) REFERENCES authority (gss_code)
);

CREATE TABLE team (
  id BIGINT NOT NULL PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  name VARCHAR(160) NOT NULL,
  telephone VARCHAR(30) NULL,
  email VARCHAR(160) NULL,
  version BIGINT NOT NULL,
  CONSTRAINT team_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

CREATE TABLE person (
  id BIGINT NOT NULL PRIMARY KEY,
  name VARCHAR(160) NOT NULL,
  version BIGINT NOT NULL
);

CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  team_id BIGINT NULL,
  username VARCHAR(64) NOT NULL UNIQUE,
  role VARCHAR(20) NOT NULL,
  job VARCHAR(120) NULL,
  telephone VARCHAR(30) NULL,
  email VARCHAR(160) NULL,
  state VARCHAR(20) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT account_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT account_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT account_team FOREIGN KEY (team_id) REFERENCES team (id)
);

-- Several credentials per account. The secret is a password hash, or sealed under a key of the key store.
CREATE TABLE credential (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  secret VARBINARY(512) NOT NULL,
  last_step BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  INDEX credential_account (account_id),
  CONSTRAINT credential_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);

-- One row a sign-in; the cookie's session holds only its random id, kept here as a hash.
CREATE TABLE sign_in_session (
  id BIGINT NOT NULL PRIMARY KEY,
  secret_hash BINARY(32) NOT NULL UNIQUE,
  account_id BIGINT NULL,
  step VARCHAR(20) NOT NULL,
  strong BOOLEAN NOT NULL,
  started_at DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  ended_why VARCHAR(20) NULL,
  version BIGINT NOT NULL,
  INDEX session_account (account_id, ended_at)
);

-- Counts failures per bucket (keyed hash of account or network) so that guessing slows down.
CREATE TABLE sign_in_throttle (
  bucket BINARY(16) NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  blocked_until DATETIME(6) NULL,
  last_failure_at DATETIME(6) NOT NULL
);

CREATE TABLE standing (
  id BIGINT NOT NULL PRIMARY KEY,
  subject_kind VARCHAR(20) NOT NULL,
  subject_id BIGINT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE NULL,
  evidence VARCHAR(80) NULL,
  version BIGINT NOT NULL,
  INDEX standing_subject (subject_kind, subject_id)
);
