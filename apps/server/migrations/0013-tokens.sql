-- Another system comes with a token: what it may do, for which departments, from where and until when. A
-- statement ends with a semicolon at the end of a line.

alter table api_token
  add department_ids text[] not null default '{}',
  add addresses text[] not null default '{}',
  add created_by uuid null,
  add created_by_name text null,
  add revoked_by_name text null,
  add last_used_at timestamptz null;
alter table api_token
  alter department_ids drop default,
  alter addresses drop default;

create policy api_token_read on api_token for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'AUDITOR'::text, 'SYSTEM_ADMINISTRATOR'::text]));
create policy api_token_insert on api_token for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy api_token_update on api_token for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));

-- Everything but the hash may be read; a token is ended and nothing else of it is written again.
grant select (institution_id, id, name, scopes, created_at, expires_at, revoked_at, department_ids,
  addresses, created_by, created_by_name, revoked_by_name, last_used_at) on api_token to hebo_rw;
grant insert, update (revoked_at, revoked_by_name) on api_token to hebo_rw;

-- What was answered to a key is remembered for systems as well as for persons.
drop policy idempotency_record_read on idempotency_record;
drop policy idempotency_record_insert on idempotency_record;
alter table idempotency_record drop constraint idempotency_record_account_foreign;
alter table idempotency_record rename column account_id to actor_id;
create policy idempotency_record_read on idempotency_record for select to hebo_rw
  using (actor_id = coalesce(nullif(current_setting('hebo.account', true), '')::uuid, nullif(current_setting('hebo.token', true), '')::uuid));
create policy idempotency_record_insert on idempotency_record for insert to hebo_rw
  with check (actor_id = coalesce(nullif(current_setting('hebo.account', true), '')::uuid, nullif(current_setting('hebo.token', true), '')::uuid));

-- What each scope opens, beside what the roles may; the departments of a token bound all of it.
create policy department_system_read on department for select to hebo_rw
  using (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['scenarios:read'::text, 'employees:read'::text, 'payslips:read'::text, 'facts:write'::text]);
create policy employee_system_read on employee for select to hebo_rw
  using (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['employees:read'::text, 'payslips:read'::text, 'facts:write'::text]);
create policy employee_system_insert on employee for insert to hebo_rw
  with check (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text]);
create policy employee_system_update on employee for update to hebo_rw
  using (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text])
  with check (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text]);
create policy employee_token on employee as restrictive to hebo_rw
  using (nullif(current_setting('hebo.token', true), '')::uuid is null or string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[] is null or department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[]))
  with check (nullif(current_setting('hebo.token', true), '')::uuid is null or string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[] is null or department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[]));
create policy employee_fact_system_insert on employee_fact for insert to hebo_rw
  with check (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text] and exists (select 1 from employee e where e.institution_id = employee_fact.institution_id and e.id = employee_fact.employee_id));
create policy employee_fact_system_update on employee_fact for update to hebo_rw
  using (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text] and exists (select 1 from employee e where e.institution_id = employee_fact.institution_id and e.id = employee_fact.employee_id))
  with check (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text] and exists (select 1 from employee e where e.institution_id = employee_fact.institution_id and e.id = employee_fact.employee_id));
create policy employee_event_system_insert on employee_event for insert to hebo_rw
  with check (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text] and exists (select 1 from employee e where e.institution_id = employee_event.institution_id and e.id = employee_event.employee_id));
create policy employee_event_system_update on employee_event for update to hebo_rw
  using (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text] and exists (select 1 from employee e where e.institution_id = employee_event.institution_id and e.id = employee_event.employee_id))
  with check (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text] and exists (select 1 from employee e where e.institution_id = employee_event.institution_id and e.id = employee_event.employee_id));
create policy employee_year_system_insert on employee_year for insert to hebo_rw
  with check (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text] and exists (select 1 from employee e where e.institution_id = employee_year.institution_id and e.id = employee_year.employee_id));
create policy employee_year_system_update on employee_year for update to hebo_rw
  using (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text] and exists (select 1 from employee e where e.institution_id = employee_year.institution_id and e.id = employee_year.employee_id))
  with check (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text] and exists (select 1 from employee e where e.institution_id = employee_year.institution_id and e.id = employee_year.employee_id));
create policy employee_year_money_system_read on employee_year_money for select to hebo_rw
  using (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['payslips:read'::text] and exists (select 1 from employee e where e.institution_id = employee_year_money.institution_id and e.id = employee_year_money.employee_id));
create policy employee_payment_system_read on employee_payment for select to hebo_rw
  using (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['payslips:read'::text] and exists (select 1 from employee e where e.institution_id = employee_payment.institution_id and e.id = employee_payment.employee_id));
create policy employee_year_money_system_insert on employee_year_money for insert to hebo_rw
  with check (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text] and exists (select 1 from employee e where e.institution_id = employee_year_money.institution_id and e.id = employee_year_money.employee_id));
create policy people_revision_system_read on people_revision for select to hebo_rw
  using (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text]);
create policy people_revision_system_insert on people_revision for insert to hebo_rw
  with check (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text]);
create policy people_revision_system_update on people_revision for update to hebo_rw
  using (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text])
  with check (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text]);
create policy department_year_system_read on department_year for select to hebo_rw
  using (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text]);
create policy department_year_system_insert on department_year for insert to hebo_rw
  with check (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text]);
create policy department_year_system_update on department_year for update to hebo_rw
  using (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text])
  with check (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['facts:write'::text]);
create policy department_year_token on department_year as restrictive to hebo_rw
  using (nullif(current_setting('hebo.token', true), '')::uuid is null or string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[] is null or department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[]))
  with check (nullif(current_setting('hebo.token', true), '')::uuid is null or string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[] is null or department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[]));
create policy institution_year_system_read on institution_year for select to hebo_rw
  using (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['scenarios:read'::text, 'facts:write'::text]);
create policy scenario_system_read on scenario for select to hebo_rw
  using (string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['scenarios:read'::text] and status in ('FROZEN', 'SUPERSEDED') and exists (select 1 from institution_year y where y.institution_id = scenario.institution_id and y.period = scenario.period and y.is_published));
