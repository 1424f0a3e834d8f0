-- How much waits for somebody under "My children", counted once a day: numbers of staff, of no child.
CREATE TABLE own_children_due (
  account_id BIGINT NOT NULL PRIMARY KEY,
  counted_on DATE NOT NULL,
  lapsing INT NOT NULL,
  reviews INT NOT NULL,
  school_year INT NOT NULL
);
