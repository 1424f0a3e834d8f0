-- A list of the staff of an authority with many thousand reads this, and whole rows only of one page.
CREATE INDEX account_list ON account (organisation_id, state, role, person_id, username);
