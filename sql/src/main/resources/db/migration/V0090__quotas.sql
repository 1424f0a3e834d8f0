-- How much of a quota an account or organisation has used since a day or an hour began: counts and
-- times of staff, nothing of a child. The row is what parallel requests wait for.
CREATE TABLE quota_use (
  owner_kind VARCHAR(12) NOT NULL,
  owner_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  since DATETIME(6) NOT NULL,
  used INT NOT NULL,
  last_at DATETIME(6) NULL,
  proved BOOLEAN NOT NULL,
  releases INT NOT NULL,
  PRIMARY KEY (owner_kind, owner_id, kind, since),
  INDEX quota_use_since (since)
);

-- What a management team has to look into: who and what kind, never which child. At most one of a
-- kind is open for an account and a day; round counts those before it.
CREATE TABLE staff_alert (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(30) NOT NULL,
  account_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  on_day DATE NOT NULL,
  round INT NOT NULL,
  at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  closed_by BIGINT NULL,
  reason VARCHAR(40) NULL,
  epoch INT NULL,
  sealed VARBINARY(1100) NULL,
  version BIGINT NOT NULL,
  UNIQUE KEY staff_alert_once (account_id, kind, on_day, round),
  INDEX staff_alert_open (organisation_id, closed_at, at)
);
