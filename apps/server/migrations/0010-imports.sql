-- Imports of workbooks: what was read of a file row by row, what became of it, and what was written. A
-- statement ends with a semicolon at the end of a line.

create table import (
  institution_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  created_by_name text not null,
  acting_as text not null,
  department_ids text[] not null,
  fact_group text null,
  kind text not null,
  period text null,
  file_name text not null,
  upload_token text null,
  sheet_name text null,
  header_row int null,
  status text not null,
  processed int not null,
  total int null,
  new_rows int not null,
  changed_rows int not null,
  unchanged_rows int not null,
  wrong_rows int not null,
  columns jsonb not null,
  file_problems jsonb not null,
  expected_hash text null,
  is_right_rows_only boolean not null,
  reason text null,
  requests int not null,
  created_at timestamptz not null,
  alive_at timestamptz not null,
  committed_at timestamptz null,
  undone_at timestamptz null,
  primary key (institution_id, id)
);
create index import_created_index on import (institution_id, created_at);
alter table import add constraint import_kind_check check (kind in (
  'PEOPLE', 'POSTS_AND_TITLES', 'STUDENTS_AND_SHARES', 'ESTABLISHMENT', 'ASSESSMENTS',
  'PERSON_ASSESSMENTS', 'LEAVE', 'RESEARCH', 'UNIT_INCOME', 'APPROVED_TOTAL', 'AWARDS_AND_CUTS',
  'LAST_YEAR', 'PAYMENTS', 'VARIANCE_YEAR'
));
alter table import add constraint import_status_check check (status in (
  'READING', 'CHECKED', 'COMMITTING', 'COMMITTED', 'REQUESTED', 'FAILED', 'CANCELED', 'UNDONE'
));
alter table import add constraint import_acting_as_check check
  (acting_as in ('LEADERSHIP', 'PERSONNEL', 'FINANCE', 'DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD', 'DATA_OWNER', 'EMPLOYEE', 'AUDITOR', 'SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'));
alter table import add constraint import_fact_group_check check
  (fact_group in ('STUDENTS', 'SCORES', 'RESEARCH', 'POSTS'));

create table import_row (
  institution_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  number int not null,
  key text null,
  label text null,
  outcome text not null,
  "values" jsonb not null,
  changes jsonb not null,
  problems jsonb not null,
  primary key (institution_id, id)
);
alter table import_row add constraint import_row_number_unique unique (institution_id, import_id, number);
alter table import_row add constraint import_row_outcome_check check (outcome in (
  'NEW', 'CHANGED', 'UNCHANGED', 'WRONG'
));

create table import_write (
  institution_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  place int not null,
  target text not null,
  added_id uuid null,
  closed_id uuid null,
  before jsonb null,
  after jsonb null,
  primary key (institution_id, id)
);
alter table import_write add constraint import_write_place_unique unique (institution_id, import_id, place);
alter table import_write add constraint import_write_target_check check (target in (
  'DepartmentYear', 'Employee', 'EmployeeFact', 'EmployeeEvent', 'EmployeeYear', 'EmployeePayment',
  'InstitutionYear'
));

-- A person whom an import made by mistake stays stored and is seen by nobody; the number is free again. A
-- payment that was recorded by mistake ends as every other fact does.
alter table employee add withdrawn_at timestamptz null;
alter table employee drop constraint employee_number_unique;
create unique index employee_number_unique on employee (institution_id, employee_number) where withdrawn_at is null;
create index employee_number_index on employee (institution_id, employee_number);
alter table employee_payment
  add recorded_to timestamptz null,
  add recorded_by text null,
  add reason text null;

-- A row points only at rows of its own institution; deferred as in 0001.
alter table import add constraint import_institution_foreign
  foreign key (institution_id) references institution (id) deferrable initially deferred;
alter table import_row add constraint import_row_import_foreign
  foreign key (institution_id, import_id) references import (institution_id, id) deferrable initially deferred;
alter table import_write add constraint import_write_import_foreign
  foreign key (institution_id, import_id) references import (institution_id, id) deferrable initially deferred;

-- Who may touch which row; the same policies stand beside each entity.
create policy employee_standing on employee as restrictive for select to hebo_rw
  using (withdrawn_at is null or nullif(current_setting('hebo.purpose', true), '') = 'withdraw'::text);
create policy employee_payment_update on employee_payment for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));

alter table import enable row level security;
alter table import force row level security;
create policy import_institution on import as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy import_read on import for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'AUDITOR'::text])
    or (account_id = nullif(current_setting('hebo.account', true), '')::uuid and acting_as = nullif(current_setting('hebo.role', true), '')
      and department_ids <@ coalesce(string_to_array(nullif(current_setting('hebo.departments', true), ''), ','), array[]::text[])
      and (fact_group is null or fact_group = any (string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',')))));
create policy import_insert on import for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'DATA_OWNER'::text, 'DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text])
      and (account_id = nullif(current_setting('hebo.account', true), '')::uuid and acting_as = nullif(current_setting('hebo.role', true), '')
      and department_ids <@ coalesce(string_to_array(nullif(current_setting('hebo.departments', true), ''), ','), array[]::text[])
      and (fact_group is null or fact_group = any (string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',')))));
create policy import_update on import for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text])
    or (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'DATA_OWNER'::text, 'DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text])
      and account_id = nullif(current_setting('hebo.account', true), '')::uuid and acting_as = nullif(current_setting('hebo.role', true), '')
      and department_ids <@ coalesce(string_to_array(nullif(current_setting('hebo.departments', true), ''), ','), array[]::text[])
      and (fact_group is null or fact_group = any (string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',')))))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text])
    or (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'DATA_OWNER'::text, 'DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text])
      and account_id = nullif(current_setting('hebo.account', true), '')::uuid and acting_as = nullif(current_setting('hebo.role', true), '')
      and department_ids <@ coalesce(string_to_array(nullif(current_setting('hebo.departments', true), ''), ','), array[]::text[])
      and (fact_group is null or fact_group = any (string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',')))));

alter table import_row enable row level security;
alter table import_row force row level security;
create policy import_row_institution on import_row as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy import_row_read on import_row for select to hebo_rw
  using (exists (select 1 from import i
      where i.institution_id = import_row.institution_id and i.id = import_row.import_id));
create policy import_row_insert on import_row for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'DATA_OWNER'::text, 'DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text])
    and exists (select 1 from import i
      where i.institution_id = import_row.institution_id and i.id = import_row.import_id));

alter table import_write enable row level security;
alter table import_write force row level security;
create policy import_write_institution on import_write as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy import_write_read on import_write for select to hebo_rw
  using (exists (select 1 from import i
      where i.institution_id = import_write.institution_id and i.id = import_write.import_id));
create policy import_write_insert on import_write for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'DATA_OWNER'::text, 'DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text])
    and exists (select 1 from import i
      where i.institution_id = import_write.institution_id and i.id = import_write.import_id));

-- What an import read and wrote is told once; of the import itself its state moves on.
grant select, insert, update on import to hebo_rw;
grant select, insert on import_row, import_write to hebo_rw;
grant update (recorded_to) on employee_payment to hebo_rw;
