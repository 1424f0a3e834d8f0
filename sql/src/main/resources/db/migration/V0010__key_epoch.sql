-- One row that whoever wraps a new key shares and whoever ends a rotation holds alone: so that no key
-- is stored under a wrapping key that is being destroyed.
CREATE TABLE ${keys}.key_epoch (
  id TINYINT NOT NULL PRIMARY KEY
);

INSERT INTO ${keys}.key_epoch (id) VALUES (1);
