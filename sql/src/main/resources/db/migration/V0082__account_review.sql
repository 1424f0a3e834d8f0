-- By when the manager of an organisation says next which accounts are still needed.
CREATE TABLE recertification (
  organisation_id BIGINT NOT NULL PRIMARY KEY,
  due_on DATE NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT recertification_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

-- The day on which somebody last said that the account is needed, the day of the last sign-in, and the
-- day of a warning. Empty until the nightly look first meets the account: then both begin.
ALTER TABLE account
  ADD COLUMN needed_on DATE NULL,
  ADD COLUMN seen_on DATE NULL,
  ADD COLUMN warned_on DATE NULL;

-- What is done to an account by the product itself is done by nobody.
ALTER TABLE staff_event MODIFY by_account BIGINT NULL;

-- One row a night: how far the look is, and what came of it.
CREATE TABLE account_review (
  id BIGINT NOT NULL PRIMARY KEY,
  started_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  looked_at INT NOT NULL,
  warned INT NOT NULL,
  dormant INT NOT NULL,
  unconfirmed INT NOT NULL,
  version BIGINT NOT NULL
);
