-- When the person behind a session last proved a second factor: what matters most needs it to be fresh.
ALTER TABLE sign_in_session ADD COLUMN proved_at DATETIME(6) NULL;
UPDATE sign_in_session SET proved_at = started_at WHERE step = 'OPEN';
