-- A password that an administrator gave is confirmed by another one before it opens more than the own pay.

alter table account_password
  add given_by uuid null,
  add confirmed_by uuid null,
  add confirmed_at timestamptz null;
alter table account_password add constraint account_password_four_eyes_check check (
  confirmed_by <> given_by and confirmed_by <> account_id);
alter table account_password add constraint account_password_confirmed_check check (
  (confirmed_by is null) = (confirmed_at is null));

-- What was given stays as it is; a confirmation alone is written to it.
grant update (confirmed_by, confirmed_at) on account_password to hebo_auth;
