-- Oneself and one's family, as declared at vetting: sealed, and opened only to bar their records. A
-- row is never changed, only ended.
CREATE TABLE family_member (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL,
  declared_at DATETIME(6) NOT NULL,
  declared_by BIGINT NOT NULL,
  ended_at DATETIME(6) NULL,
  ended_by BIGINT NULL,
  epoch INT NOT NULL,
  sealed VARBINARY(2048) NOT NULL,
  version BIGINT NOT NULL,
  INDEX family_member_person (person_id, ended_at)
);
