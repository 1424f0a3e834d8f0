-- The national team lists management teams, partners and the help desk, a few hundred of 30,000.
CREATE INDEX organisation_kind ON organisation (kind);
