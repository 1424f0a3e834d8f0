-- The agreement that everybody signs: each version of its text stays. A new one is a new row, by a
-- migration; from then on everybody is asked to sign it at the next sign-in.
CREATE TABLE agreement_text (
  version VARCHAR(20) NOT NULL PRIMARY KEY,
  published_at DATETIME(6) NOT NULL,
  words TEXT NOT NULL
);

INSERT INTO agreement_text (version, published_at, words) VALUES ('1', '2000-01-01 00:00:00',
'I use ContactPoint only for my work with children, and only with a reason that I give truthfully.

I look up a child only when I need to know who else works with that child. I never look up myself, my family, my neighbours or people in the news.

I keep my password and my security key to myself. Nobody else signs in as me, and I do not read records out to people who have no access.

I know that every look is recorded, that the family can ask who looked, and that others check what I do.

I tell my management team at once when my key is lost, when I see something that is wrong, or when my job changes.

I know that misuse can cost me my access and my job, and that it can be a crime.');

-- Whoever was given an account by a request confirms the training once, at the first sign-in.
ALTER TABLE account ADD COLUMN joining BOOLEAN NOT NULL DEFAULT FALSE;
