-- Names of staff and offices are found and sorted as people read them: without regard to capitals and
-- accents. This collation is in MySQL and in MariaDB. User names and codes stay as they are: they are
-- compared byte for byte.
ALTER TABLE person
  MODIFY name VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  ADD INDEX person_name (name);
ALTER TABLE organisation
  MODIFY name VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  ADD INDEX organisation_list (authority, name);
ALTER TABLE team
  MODIFY name VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL;
ALTER TABLE authority
  MODIFY name VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL;
