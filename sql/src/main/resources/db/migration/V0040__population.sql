-- How far the synthetic population of a sandbox is loaded; moves with each chunk of children.
CREATE TABLE population_load (
  id TINYINT NOT NULL PRIMARY KEY,
  seed BIGINT NOT NULL,
  region VARCHAR(20) NOT NULL,
  as_of DATE NOT NULL,
  total INT NOT NULL,
  loaded INT NOT NULL
);

-- An authority can be split into two.
ALTER TABLE authority MODIFY replaced_by VARCHAR(40) NULL;
