-- When somebody last looked at the own children, so that the list can say what has changed since.
CREATE TABLE own_children_visit (
  account_id BIGINT NOT NULL PRIMARY KEY,
  last_at DATETIME(6) NOT NULL,
  before_at DATETIME(6) NOT NULL
);
