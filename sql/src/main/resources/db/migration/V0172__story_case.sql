-- Cases of the desk: records that may be about one child. A row says whose management team has to answer by when; which
-- records they are is sealed, and what was said of them lies in the records.
CREATE TABLE story_case (
  id BIGINT NOT NULL PRIMARY KEY,
  authority CHAR(9) NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  status VARCHAR(12) NOT NULL,
  settled_at DATETIME(6) NULL,
  epoch INT NOT NULL,
  sealed VARBINARY(1200) NOT NULL,
  version BIGINT NOT NULL,
  KEY story_authority (authority, status, due_at),
  KEY story_asked_by (asked_by, asked_at),
  CONSTRAINT story_of_account FOREIGN KEY (asked_by) REFERENCES account (id)
);
