-- Roles are given from a day on and until a day, as often as there are departments or kinds of fact; one
-- person acts for several departments at once. A statement ends with a semicolon at the end of a line.

alter table account_role
  add id uuid not null default gen_random_uuid(),
  add fact_group text null,
  add valid_from date not null default '2000-01-01',
  add valid_to date null,
  add granted_by uuid null,
  add granted_by_name text null,
  add granted_at timestamptz not null default now();
alter table account_role
  alter id drop default,
  alter valid_from drop default,
  alter granted_at drop default;
alter table account_role drop constraint account_role_pkey;
alter table account_role add primary key (institution_id, id);
create index account_role_account_index on account_role (institution_id, account_id);
alter table account_role add constraint account_role_fact_group_check check (fact_group in (
  'STUDENTS', 'SCORES', 'RESEARCH', 'POSTS'
));

-- A session acts for the departments of its role today, a list.
drop policy department_year_read on department_year;
create policy department_year_read on department_year for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text])
    or string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['allocations:read'::text]
    or (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text]) and department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[])));

drop policy employee_read on employee;
create policy employee_read on employee for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'AUDITOR'::text])
    or (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text]) and department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[]))
    or (nullif(current_setting('hebo.role', true), '') = any (array['EMPLOYEE'::text]) and employee_number = nullif(current_setting('hebo.employee', true), '')));

-- Reference data is for whoever is signed in.
drop policy department_read on department;
create policy department_read on department for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'FINANCE'::text, 'DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text, 'DATA_OWNER'::text, 'EMPLOYEE'::text, 'AUDITOR'::text, 'SYSTEM_ADMINISTRATOR'::text, 'SECURITY_ADMINISTRATOR'::text])
    or string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['reference:read'::text, 'allocations:read'::text]);
drop policy regulation_document_read on regulation_document;
create policy regulation_document_read on regulation_document for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'FINANCE'::text, 'DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text, 'DATA_OWNER'::text, 'EMPLOYEE'::text, 'AUDITOR'::text, 'SYSTEM_ADMINISTRATOR'::text, 'SECURITY_ADMINISTRATOR'::text])
    or string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['reference:read'::text, 'allocations:read'::text]);
drop policy document_article_read on document_article;
create policy document_article_read on document_article for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'FINANCE'::text, 'DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text, 'DATA_OWNER'::text, 'EMPLOYEE'::text, 'AUDITOR'::text, 'SYSTEM_ADMINISTRATOR'::text, 'SECURITY_ADMINISTRATOR'::text])
    or string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['reference:read'::text, 'allocations:read'::text]);
