-- Files on their way into an import, for an hour at most. A statement ends with a semicolon at the end of
-- a line.

create table upload (
  institution_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  file_name text not null,
  bytes bytea not null,
  sha256 text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (institution_id, id)
);
create index upload_expires_index on upload (institution_id, expires_at);
alter table upload add constraint upload_account_foreign
  foreign key (institution_id, account_id) references account (institution_id, id) deferrable initially deferred;

alter table upload enable row level security;
alter table upload force row level security;
create policy upload_institution on upload as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy upload_read on upload for select to hebo_rw
  using (account_id = nullif(current_setting('hebo.account', true), '')::uuid);
create policy upload_insert on upload for insert to hebo_rw
  with check (account_id = nullif(current_setting('hebo.account', true), '')::uuid and nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'DATA_OWNER'::text, 'DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text]));
create policy upload_delete on upload for delete to hebo_rw
  using (account_id = nullif(current_setting('hebo.account', true), '')::uuid);
create policy upload_sign_in on upload to hebo_auth
  using (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text)
  with check (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text);

-- Whoever removes what is over may not read it.
grant select, insert, delete on upload to hebo_rw;
grant select (institution_id, id, expires_at), delete on upload to hebo_auth;
