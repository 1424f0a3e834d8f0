-- A new authority takes two people of the national team: one asks for it, another confirms it, and only then
-- is it there. waiting is its code while it waits, so that no two wait for one code, and NULL after.
CREATE TABLE authority_asked (
  id BIGINT NOT NULL PRIMARY KEY,
  gss_code CHAR(9) NOT NULL,
  name VARCHAR(120) NOT NULL,
  region VARCHAR(60) NOT NULL,
  first_day DATE NOT NULL,
  state VARCHAR(20) NOT NULL,
  waiting CHAR(9) NULL UNIQUE,
  by_account BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  decided_by BIGINT NULL,
  decided_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  CONSTRAINT authority_asked_by FOREIGN KEY (by_account) REFERENCES account (id),
  CONSTRAINT authority_asked_decider FOREIGN KEY (decided_by) REFERENCES account (id)
);
