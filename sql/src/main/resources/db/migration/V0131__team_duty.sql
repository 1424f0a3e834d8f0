-- When a team can be reached, in words, and who answers for it at night.
ALTER TABLE team
  ADD COLUMN hours VARCHAR(80) NULL,
  ADD COLUMN out_of_hours VARCHAR(30) NULL;
