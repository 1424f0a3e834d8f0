-- Look-ups in an emergency: who made one, by when it is to be explained, and the alert by which the management team
-- looks into it. What was said and written is sealed; which child it was about is nowhere here.
CREATE TABLE emergency (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  alert_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  opened INT NOT NULL,
  written_at DATETIME(6) NULL,
  withdrawn_at DATETIME(6) NULL,
  given_back_at DATETIME(6) NULL,
  epoch INT NOT NULL,
  sealed VARBINARY(1200) NOT NULL,
  written_epoch INT NULL,
  written_sealed VARBINARY(1200) NULL,
  version BIGINT NOT NULL,
  UNIQUE KEY emergency_alert (alert_id),
  KEY emergency_account (account_id, at),
  CONSTRAINT emergency_of_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT emergency_of_alert FOREIGN KEY (alert_id) REFERENCES staff_alert (id) ON DELETE CASCADE
);
