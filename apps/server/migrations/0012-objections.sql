-- Objections and questions on a figure: what was asked, what was said about it, what it led to. The amounts
-- stand apart, since row-level security knows no columns. Names get a key by strokes. A statement ends with
-- a semicolon at the end of a line.

alter table institution_year add objection_days int null;

create table objection (
  institution_id uuid not null,
  id uuid not null,
  subject text not null,
  kind text not null,
  period text not null,
  month text null,
  figure text not null,
  figure_label text not null,
  figure_label_en text not null,
  unit text null,
  department_id uuid not null,
  employee_id uuid null,
  question text not null,
  status text not null,
  raised_by uuid not null,
  raised_by_name text not null,
  raised_at timestamptz not null,
  due_on date not null,
  outcome text null,
  decided_by_name text null,
  decided_at timestamptz null,
  correction_type text null,
  correction_id uuid null,
  version int not null,
  primary key (institution_id, id)
);
create index objection_due_index on objection (institution_id, status, due_on);
create index objection_employee_index on objection (institution_id, employee_id);
alter table objection add constraint objection_subject_check check (subject in (
  'PERSON_FIGURE', 'DEPARTMENT_FIGURE'
));
alter table objection add constraint objection_kind_check check (kind in (
  'AMOUNT', 'INPUT', 'RULE', 'OTHER'
));
alter table objection add constraint objection_status_check check (status in (
  'OPEN', 'FORWARDED', 'ANSWERED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN'
));
alter table objection add constraint objection_correction_type_check check (correction_type in (
  'EmployeeFact', 'EmployeeEvent', 'EmployeeYear', 'DepartmentYear', 'ChangeRequest'
));

create table objection_money (
  institution_id uuid not null,
  id uuid not null,
  amount numeric not null,
  amount_changed numeric null,
  primary key (institution_id, id)
);

create table objection_message (
  institution_id uuid not null,
  id uuid not null,
  objection_id uuid not null,
  place int not null,
  at timestamptz not null,
  by_id uuid not null,
  by_name text not null,
  by_role text not null,
  text text not null,
  primary key (institution_id, id)
);
alter table objection_message add constraint objection_message_place_unique unique (institution_id, objection_id, place);

create trigger never_changed before update or delete on objection_message
  for each row execute function refuse_change();
select audit_table('objection');
select audit_table('objection_money');
select audit_table('objection_message');

-- A row points only at rows of its own institution; deferred as in 0001.
alter table objection add constraint objection_department_foreign
  foreign key (institution_id, department_id) references department (institution_id, id) deferrable initially deferred;
alter table objection add constraint objection_employee_foreign
  foreign key (institution_id, employee_id) references employee (institution_id, id) deferrable initially deferred;
alter table objection_money add constraint objection_money_objection_foreign
  foreign key (institution_id, id) references objection (institution_id, id) deferrable initially deferred;
alter table objection_message add constraint objection_message_objection_foreign
  foreign key (institution_id, objection_id) references objection (institution_id, id) deferrable initially deferred;

alter table objection enable row level security;
alter table objection force row level security;
create policy objection_institution on objection as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy objection_read on objection for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'AUDITOR'::text])
    or (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text]) and department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[]))
    or (nullif(current_setting('hebo.role', true), '') = any (array['EMPLOYEE'::text]) and subject = 'PERSON_FIGURE' and raised_by = nullif(current_setting('hebo.account', true), '')::uuid
    and exists (select 1 from employee e
      where e.institution_id = objection.institution_id and e.id = objection.employee_id)));
create policy objection_insert on objection for insert to hebo_rw
  with check ((nullif(current_setting('hebo.role', true), '') = any (array['EMPLOYEE'::text]) and subject = 'PERSON_FIGURE' and raised_by = nullif(current_setting('hebo.account', true), '')::uuid
    and exists (select 1 from employee e
      where e.institution_id = objection.institution_id and e.id = objection.employee_id))
    or (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text]) and department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[]) and subject = 'DEPARTMENT_FIGURE' and raised_by = nullif(current_setting('hebo.account', true), '')::uuid));
create policy objection_update on objection for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text])
    or (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text]) and department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[]))
    or (nullif(current_setting('hebo.role', true), '') = any (array['EMPLOYEE'::text]) and subject = 'PERSON_FIGURE' and raised_by = nullif(current_setting('hebo.account', true), '')::uuid
    and exists (select 1 from employee e
      where e.institution_id = objection.institution_id and e.id = objection.employee_id)))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (((nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text]) and department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[]))
    or (nullif(current_setting('hebo.role', true), '') = any (array['EMPLOYEE'::text]) and subject = 'PERSON_FIGURE' and raised_by = nullif(current_setting('hebo.account', true), '')::uuid
    and exists (select 1 from employee e
      where e.institution_id = objection.institution_id and e.id = objection.employee_id))) and status = any (array['OPEN'::text, 'FORWARDED'::text, 'WITHDRAWN'::text])));
create policy objection_compute on objection for select to hebo_compute
  using (true);

alter table objection_money enable row level security;
alter table objection_money force row level security;
create policy objection_money_institution on objection_money as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy objection_money_read on objection_money for select to hebo_rw
  using (exists (select 1 from objection o
      where o.institution_id = objection_money.institution_id and o.id = objection_money.id and (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'AUDITOR'::text, 'EMPLOYEE'::text]) or o.subject = 'DEPARTMENT_FIGURE')));
create policy objection_money_insert on objection_money for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['EMPLOYEE'::text, 'DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text])
    and exists (select 1 from objection o
      where o.institution_id = objection_money.institution_id and o.id = objection_money.id and o.raised_by = nullif(current_setting('hebo.account', true), '')::uuid));
create policy objection_money_update on objection_money for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));

alter table objection_message enable row level security;
alter table objection_message force row level security;
create policy objection_message_institution on objection_message as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy objection_message_read on objection_message for select to hebo_rw
  using (exists (select 1 from objection o
      where o.institution_id = objection_message.institution_id and o.id = objection_message.objection_id));
create policy objection_message_insert on objection_message for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text, 'EMPLOYEE'::text]) and by_id = nullif(current_setting('hebo.account', true), '')::uuid
    and exists (select 1 from objection o
      where o.institution_id = objection_message.institution_id and o.id = objection_message.objection_id));

-- Nobody deletes a question; what was asked stays as it was, only its state moves.
grant select, insert on objection, objection_money, objection_message to hebo_rw;
grant update (status, version, outcome, decided_by_name, decided_at, correction_type, correction_id)
  on objection to hebo_rw;
grant update (amount_changed) on objection_money to hebo_rw;
grant select (institution_id, id, period, status, due_on) on objection to hebo_compute;

-- Lists for public notice go by strokes; the key is written with the name, as its pinyin is.
alter table employee add name_stroke text not null default '';
