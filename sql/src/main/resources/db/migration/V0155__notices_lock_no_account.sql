-- An alert and its notices are written beside the transaction of what is refused, which may hold the
-- account's row: the foreign key made the notice wait for the very transaction that waited for it.
-- Accounts are closed, never deleted.
ALTER TABLE account_notice DROP FOREIGN KEY account_notice_account_fk;
