-- Who may touch which row. The same policies stand beside each entity; a test compares the two.
-- The institution guard is restrictive, so no permissive policy can open another institution's rows.

alter table account enable row level security;
alter table account force row level security;
create policy account_institution on account as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy account_sign_in on account to hebo_auth
  using (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text)
  with check (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text);

alter table account_role enable row level security;
alter table account_role force row level security;
create policy account_role_institution on account_role as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy account_role_sign_in on account_role to hebo_auth
  using (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text)
  with check (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text);

alter table api_token enable row level security;
alter table api_token force row level security;
create policy api_token_institution on api_token as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy api_token_sign_in on api_token to hebo_auth
  using (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text)
  with check (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text);

alter table department enable row level security;
alter table department force row level security;
create policy department_institution on department as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy department_read on department for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text, 'DEPARTMENT_SECRETARY'::text, 'EMPLOYEE'::text])
    or string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['reference:read'::text, 'allocations:read'::text]);
create policy department_insert on department for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy department_update on department for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy department_compute on department for select to hebo_compute
  using (true);

alter table department_year enable row level security;
alter table department_year force row level security;
create policy department_year_institution on department_year as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy department_year_read on department_year for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text])
    or string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['allocations:read'::text]
    or (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text]) and department_id = nullif(current_setting('hebo.department', true), '')::uuid));
create policy department_year_insert on department_year for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy department_year_update on department_year for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy department_year_compute on department_year for select to hebo_compute
  using (true);

alter table employee enable row level security;
alter table employee force row level security;
create policy employee_institution on employee as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy employee_read on employee for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'AUDITOR'::text])
    or (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text]) and department_id = nullif(current_setting('hebo.department', true), '')::uuid)
    or (nullif(current_setting('hebo.role', true), '') = any (array['EMPLOYEE'::text]) and employee_number = nullif(current_setting('hebo.employee', true), '')));
create policy employee_insert on employee for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy employee_update on employee for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));

alter table idempotency_record enable row level security;
alter table idempotency_record force row level security;
create policy idempotency_record_institution on idempotency_record as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy idempotency_record_read on idempotency_record for select to hebo_rw
  using (account_id = nullif(current_setting('hebo.account', true), '')::uuid);
create policy idempotency_record_insert on idempotency_record for insert to hebo_rw
  with check (account_id = nullif(current_setting('hebo.account', true), '')::uuid);

alter table institution enable row level security;
alter table institution force row level security;
create policy institution_institution on institution as restrictive to hebo_rw, hebo_compute
  using (id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy institution_read on institution for select to hebo_rw, hebo_compute
  using (true);
create policy institution_sign_in on institution for select to hebo_auth
  using (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text);
create policy institution_setup on institution for insert to hebo_auth
  with check (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text);

alter table institution_year enable row level security;
alter table institution_year force row level security;
create policy institution_year_institution on institution_year as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy institution_year_read on institution_year for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text])
    or string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['allocations:read'::text]);
create policy institution_year_insert on institution_year for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy institution_year_update on institution_year for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy institution_year_compute on institution_year for select to hebo_compute
  using (true);

alter table scenario enable row level security;
alter table scenario force row level security;
create policy scenario_institution on scenario as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy scenario_read on scenario for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text])
    or (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['allocations:read'::text] and is_base));
create policy scenario_insert on scenario for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text]));
create policy scenario_update on scenario for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text]));
create policy scenario_compute on scenario for select to hebo_compute
  using (true);

alter table session enable row level security;
alter table session force row level security;
create policy session_institution on session as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy session_sign_in on session to hebo_auth
  using (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text)
  with check (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text);

alter table setup_token enable row level security;
alter table setup_token force row level security;
create policy setup_token_sign_in on setup_token to hebo_auth
  using (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text)
  with check (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text);

alter table sign_in_attempt enable row level security;
alter table sign_in_attempt force row level security;
create policy sign_in_attempt_institution on sign_in_attempt as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy sign_in_attempt_sign_in on sign_in_attempt to hebo_auth
  using (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text)
  with check (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text);

-- The table of migrations is the owner's; sign-in may read it, to refuse a database that is newer.
alter table schema_version enable row level security;
alter table schema_version force row level security;
create policy schema_version_owner on schema_version to current_user
  using (true)
  with check (true);
create policy schema_version_read on schema_version for select to hebo_auth
  using (nullif(current_setting('hebo.purpose', true), '') = 'sign-in'::text);

-- Privileges come before policies: what is not granted here no policy can give. Nobody deletes a fact,
-- and of a department's year only the end of its validity can be written a second time.
grant select, insert, update on department, institution_year, employee, scenario to hebo_rw;
grant select, insert, update (recorded_to) on department_year to hebo_rw;
grant select, insert on idempotency_record to hebo_rw;
grant select on institution to hebo_rw;
grant select on institution, department, department_year, institution_year, scenario to hebo_compute;
grant select, insert on institution to hebo_auth;
grant select, insert, update on account, account_role, api_token, setup_token to hebo_auth;
grant select, insert, update, delete on session, sign_in_attempt to hebo_auth;
grant select on schema_version to hebo_auth;
