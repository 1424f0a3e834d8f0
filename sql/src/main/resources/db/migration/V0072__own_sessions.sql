-- So that people know their own sign-ins again: which kind of browser, and whether it was new to the account.
ALTER TABLE sign_in_session
  ADD COLUMN browser VARCHAR(40) NULL,
  ADD COLUMN new_browser BOOLEAN NOT NULL DEFAULT FALSE;
