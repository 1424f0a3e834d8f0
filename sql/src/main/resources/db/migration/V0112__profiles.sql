-- What somebody says about the own work: hours in words, when away, and who covers then. The day on which the
-- telephone was changed is kept, since the help desk calls no number that is new.
ALTER TABLE account ADD COLUMN hours VARCHAR(80) NULL;
ALTER TABLE account ADD COLUMN away_from DATE NULL;
ALTER TABLE account ADD COLUMN away_until DATE NULL;
ALTER TABLE account ADD COLUMN cover_account BIGINT NULL;
ALTER TABLE account ADD COLUMN telephone_on DATE NULL;
ALTER TABLE account ADD COLUMN profile_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE account ADD CONSTRAINT account_cover FOREIGN KEY (cover_account) REFERENCES account (id);
