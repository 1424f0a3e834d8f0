-- When somebody began to fill in a form, so that the offer to go on with it can say so.
ALTER TABLE draft ADD COLUMN begun_at DATETIME(6) NULL;
UPDATE draft SET begun_at = expires_at - INTERVAL 7 DAY;
