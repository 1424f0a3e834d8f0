-- How many children the search of an emergency named: only where it named nobody is the next search
-- the same emergency, with the same alert.
ALTER TABLE emergency ADD COLUMN listed INT NOT NULL DEFAULT 0;
