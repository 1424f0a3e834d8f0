-- From which networks the people of an organisation may come; none means from everywhere.
CREATE TABLE organisation_network (
  organisation_id BIGINT NOT NULL,
  network VARCHAR(45) NOT NULL,
  PRIMARY KEY (organisation_id, network),
  CONSTRAINT organisation_network_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
