-- Who may sign in, as what and since when. A password stands in a table of its own, which no request reads;
-- what an administrator sees of an account holds no secret.

create table account_password (
  institution_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  version int not null,
  hash text not null,
  is_temporary boolean not null,
  set_at timestamptz not null,
  primary key (institution_id, id)
);
alter table account_password add constraint account_password_version_unique unique (institution_id, account_id, version);

-- Whoever signed in before keeps the password; the owner passes its own guard for this one statement.
alter table account no force row level security;
insert into account_password (institution_id, id, account_id, version, hash, is_temporary, set_at)
  select institution_id, gen_random_uuid(), id, 1, password_hash, false, now() from account;
alter table account
  drop password_hash,
  add enabled_at timestamptz not null default now(),
  add last_sign_in_at timestamptz null,
  add provider_subject text null;
alter table account alter enabled_at drop default;
alter table account force row level security;
alter table account add constraint account_employee_unique unique (institution_id, employee_number);
alter table account add constraint account_subject_unique unique (institution_id, provider_subject);
alter table account_password add constraint account_password_account_foreign
  foreign key (institution_id, account_id) references account (institution_id, id) deferrable initially deferred;

alter table session
  add signed_in_by text not null default 'PASSWORD',
  add address text null,
  add agent text null;
alter table session alter signed_in_by drop default;
alter table session add constraint session_signed_in_by_check check (signed_in_by in ('PASSWORD', 'PROVIDER'));

-- A sign-in that has gone to the identity provider and is awaited back, once.
create table provider_attempt (
  institution_id uuid not null,
  id uuid not null,
  secret_hash text not null,
  state text not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  expires_at timestamptz not null,
  primary key (institution_id, id)
);
alter table provider_attempt add constraint provider_attempt_secret_unique unique (institution_id, secret_hash);

-- A role is bound to what it is about, ends with a name and a reason, and nobody gives one to himself.
alter table account_role
  add reason text null,
  add ended_by uuid null,
  add ended_by_name text null,
  add ended_at timestamptz null,
  add end_reason text null;
alter table account_role add constraint account_role_department_check check (
  (role in ('DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD')) = (department_id is not null));
alter table account_role add constraint account_role_data_owner_check check ((role = 'DATA_OWNER') = (fact_group is not null));
alter table account_role add constraint account_role_days_check check (valid_to is null or valid_to >= valid_from);
alter table account_role add constraint account_role_four_eyes_check check (granted_by <> account_id and ended_by <> account_id);

-- System, security and audit stand apart from each other and from whoever sees pay, on every single day.
create function refuse_mixed_powers() returns trigger language plpgsql as $$ begin
  perform pg_advisory_xact_lock(hashtextextended(new.account_id::text, 6)); if new.role <> 'DATA_OWNER' and exists (
    select 1 from account_role held
    where held.institution_id = new.institution_id and held.account_id = new.account_id and held.id <> new.id
      and held.role <> new.role and held.role <> 'DATA_OWNER'
      and (new.role in ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR')
        or held.role in ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR'))
      and daterange(held.valid_from, held.valid_to) && daterange(new.valid_from, new.valid_to))
  then raise exception 'administrators hold no other power' using errcode = 'restrict_violation'; end if; return new; end $$;
create trigger powers_apart before insert or update on account_role
  for each row execute function refuse_mixed_powers();

-- Who may touch which row; the same policies stand beside each entity.

create policy account_read on account for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['SYSTEM_ADMINISTRATOR'::text, 'SECURITY_ADMINISTRATOR'::text, 'AUDITOR'::text]));
create policy account_insert on account for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['SYSTEM_ADMINISTRATOR'::text]));
create policy account_update on account for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['SYSTEM_ADMINISTRATOR'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['SYSTEM_ADMINISTRATOR'::text]));

create policy account_role_read on account_role for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['SYSTEM_ADMINISTRATOR'::text, 'SECURITY_ADMINISTRATOR'::text, 'AUDITOR'::text]));
create policy account_role_insert on account_role for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['SECURITY_ADMINISTRATOR'::text]) and account_id <> nullif(current_setting('hebo.account', true), '')::uuid);
create policy account_role_update on account_role for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['SECURITY_ADMINISTRATOR'::text]) and account_id <> nullif(current_setting('hebo.account', true), '')::uuid)
  with check (nullif(current_setting('hebo.role', true), '') = any (array['SECURITY_ADMINISTRATOR'::text]) and account_id <> nullif(current_setting('hebo.account', true), '')::uuid);

alter table account_password enable row level security;
alter table account_password force row level security;
create policy account_password_institution on account_password as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy account_password_sign_in on account_password to hebo_auth
  using (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text)
  with check (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text);

alter table provider_attempt enable row level security;
alter table provider_attempt force row level security;
create policy provider_attempt_institution on provider_attempt as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy provider_attempt_sign_in on provider_attempt to hebo_auth
  using (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text)
  with check (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text);

grant select, insert on account to hebo_rw;
grant update (display_name, employee_number, is_disabled, enabled_at, provider_subject) on account to hebo_rw;
grant select, insert on account_role to hebo_rw;
grant update (valid_to, ended_by, ended_by_name, ended_at, end_reason) on account_role to hebo_rw;
grant select, insert, delete on account_password to hebo_auth;
grant select, insert, delete on provider_attempt to hebo_auth;
