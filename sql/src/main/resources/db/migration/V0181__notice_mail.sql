-- Who is told by mail that there is something to see, of which day; never of whom or what. A row goes when the mail does.
CREATE TABLE notice_mail (
  account_id BIGINT NOT NULL,
  on_day DATE NOT NULL,
  PRIMARY KEY (account_id, on_day)
);
-- Who wants no such mail.
CREATE TABLE notice_mail_off (
  account_id BIGINT NOT NULL PRIMARY KEY,
  off_since DATETIME(6) NOT NULL
);
