-- Organisations from nothing: where the office is, and the national numbers by which a second
-- registration of the same school or practice is found. One number, one organisation, in all areas.
ALTER TABLE organisation
  ADD COLUMN address VARCHAR(200) NULL,
  ADD COLUMN urn VARCHAR(6) NULL,
  ADD COLUMN ods VARCHAR(12) NULL;
CREATE UNIQUE INDEX organisation_urn ON organisation (urn);
CREATE UNIQUE INDEX organisation_ods ON organisation (ods);

-- A team that is closed stays in the history of what it did.
ALTER TABLE team ADD COLUMN state VARCHAR(10) NOT NULL DEFAULT 'ACTIVE';

-- Lists of codes with the days from which and to which each wording holds. The past is never
-- changed: a new wording is a new row.
CREATE TABLE code_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  list_name VARCHAR(30) NOT NULL,
  code VARCHAR(30) NOT NULL,
  label VARCHAR(80) NOT NULL,
  belongs_to VARCHAR(20) NULL,
  valid_from DATE NOT NULL,
  valid_until DATE NULL,
  version BIGINT NOT NULL,
  UNIQUE INDEX code_entry_from (list_name, code, valid_from)
);

-- Kinds of organisation; belongs_to is the sector.
INSERT INTO code_entry (id, list_name, code, label, belongs_to, valid_from, version) VALUES
  (1001, 'ORGANISATION_KIND', 'PRIMARY_SCHOOL', 'Primary school', 'EDUCATION', '2000-01-01', 1),
  (1002, 'ORGANISATION_KIND', 'SECONDARY_SCHOOL', 'Secondary school', 'EDUCATION', '2000-01-01', 1),
  (1003, 'ORGANISATION_KIND', 'COLLEGE', 'College', 'EDUCATION', '2000-01-01', 1),
  (1004, 'ORGANISATION_KIND', 'NURSERY', 'Nursery', 'EDUCATION', '2000-01-01', 1),
  (1005, 'ORGANISATION_KIND', 'BOARDING_SCHOOL', 'Boarding school', 'EDUCATION', '2000-01-01', 1),
  (1006, 'ORGANISATION_KIND', 'GP_PRACTICE', 'GP practice', 'HEALTH', '2000-01-01', 1),
  (1007, 'ORGANISATION_KIND', 'COMMUNITY_HEALTH', 'Community health trust', 'HEALTH', '2000-01-01', 1),
  (1008, 'ORGANISATION_KIND', 'HOSPITAL', 'Hospital', 'HEALTH', '2000-01-01', 1),
  (1009, 'ORGANISATION_KIND', 'MENTAL_HEALTH', 'Mental health trust', 'HEALTH', '2000-01-01', 1),
  (1010, 'ORGANISATION_KIND', 'CHILDRENS_SERVICES', 'Children''s services', 'SOCIAL_CARE', '2000-01-01', 1),
  (1011, 'ORGANISATION_KIND', 'YOUTH_JUSTICE', 'Youth justice team', 'YOUTH_JUSTICE', '2000-01-01', 1),
  (1012, 'ORGANISATION_KIND', 'POLICE_PROTECTION', 'Police force', 'POLICE', '2000-01-01', 1),
  (1013, 'ORGANISATION_KIND', 'CHARITY', 'Charity', 'VOLUNTARY', '2000-01-01', 1),
  (1014, 'ORGANISATION_KIND', 'MANAGEMENT', 'Management team of an authority', 'LOCAL_AUTHORITY', '2000-01-01', 1),
  (1015, 'ORGANISATION_KIND', 'NATIONAL_PARTNER', 'National partner', 'NATIONAL', '2000-01-01', 1),
  (1016, 'ORGANISATION_KIND', 'HELP_DESK', 'Help desk', 'NATIONAL', '2000-01-01', 1);
