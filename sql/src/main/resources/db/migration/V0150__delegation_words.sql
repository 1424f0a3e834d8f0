-- Who confirms that a role is handed over reads the words of who asked; sealed, bound to the row. Earlier
-- rows have none.
ALTER TABLE delegation
  ADD COLUMN epoch INT NULL,
  ADD COLUMN sealed VARBINARY(1100) NULL;
