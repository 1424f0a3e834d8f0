-- What sign-in keeps between its two steps. Whether the password was right is known to the second
-- step only, so that the first answers everybody alike.
ALTER TABLE sign_in_session
  ADD COLUMN proved BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN tries INT NOT NULL DEFAULT 0,
  ADD COLUMN username_bucket BINARY(16) NULL,
  ADD COLUMN device_bucket BINARY(16) NULL,
  ADD COLUMN network_bucket BINARY(16) NULL;

CREATE INDEX session_started ON sign_in_session (started_at);
CREATE INDEX throttle_last ON sign_in_throttle (last_failure_at);
CREATE INDEX draft_expiry ON draft (expires_at);
CREATE INDEX idempotency_created ON idempotency_key (created_at);
CREATE INDEX daily_subject_day ON daily_subject (on_day);

-- Accounts that the sandbox prints with their password: a live installation refuses to start with one.
ALTER TABLE account ADD COLUMN demonstration BOOLEAN NOT NULL DEFAULT FALSE;
