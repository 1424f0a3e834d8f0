-- The entry of the ledger that a lead professional asks about. It says who looked and when; whose
-- record it was is known only with the keys.
ALTER TABLE staff_alert ADD COLUMN entry_id BINARY(16) NULL;
