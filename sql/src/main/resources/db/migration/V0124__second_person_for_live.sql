-- Going live takes two people: a step to LIVE counts once somebody else has confirmed it. Those that were
-- taken before this rule count as they did.
CREATE TABLE phase_confirmation (
  step_id BIGINT NOT NULL PRIMARY KEY,
  by_account BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT phase_confirmation_step FOREIGN KEY (step_id) REFERENCES phase_step (id),
  CONSTRAINT phase_confirmation_by FOREIGN KEY (by_account) REFERENCES account (id)
);
INSERT INTO phase_confirmation (step_id, by_account, at)
  SELECT id, by_account, at FROM phase_step WHERE phase = 'LIVE';
