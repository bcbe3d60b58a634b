-- People: dated facts, events, years and payments, with the facts that the year and the departments
-- hold for them; the college's own copy of its regulation. A statement ends with a semicolon at the end
-- of a line.

create table employee_fact (
  institution_id uuid not null,
  id uuid not null,
  employee_id uuid not null,
  kind text not null,
  value text not null,
  valid_from text not null,
  valid_to text null,
  recorded_from timestamptz not null,
  recorded_to timestamptz null,
  recorded_by text null,
  reason text null,
  replaces_id uuid null,
  primary key (institution_id, id)
);
create index employee_fact_employee_index on employee_fact (institution_id, employee_id, kind);
alter table employee_fact add constraint employee_fact_kind_check check (kind in (
  'EMPLOYMENT', 'DEPARTMENT', 'POST_KIND', 'POST_GRADE', 'TITLE', 'MANAGEMENT_GRADE',
  'WORKER_GRADE', 'DEGREE', 'NON_LEADING', 'DEPUTY_IN_CHARGE'
));

create table employee_event (
  institution_id uuid not null,
  id uuid not null,
  employee_id uuid not null,
  type text not null,
  starts text not null,
  ends text null,
  days numeric null,
  amount numeric null,
  is_work_related boolean null,
  sick_pay_share numeric null,
  resolution text null,
  resolved_in text null,
  recorded_from timestamptz not null,
  recorded_to timestamptz null,
  recorded_by text null,
  reason text null,
  replaces_id uuid null,
  primary key (institution_id, id)
);
create index employee_event_employee_index on employee_event (institution_id, employee_id, starts);
alter table employee_event add constraint employee_event_type_check check (type in (
  'JOINED', 'LEFT', 'RESIGNED', 'TRANSFERRED', 'RETIRED', 'SUSPENDED', 'AWAITING_APPOINTMENT',
  'STUDY_LEAVE', 'SECONDMENT', 'PRACTICE', 'LONG_TERM_SICK', 'SERIOUS_ILLNESS', 'SICK_LEAVE',
  'PERSONAL_LEAVE', 'ABSENT_WITHOUT_LEAVE', 'PROTECTED_LEAVE', 'DISCRETIONARY_CUT', 'AWARD'
));
alter table employee_event add constraint employee_event_resolution_check check (resolution in (
  'REPAID', 'FORFEITED'
));

create table employee_year (
  institution_id uuid not null,
  id uuid not null,
  employee_id uuid not null,
  period text not null,
  version int not null,
  assessment text null,
  assessment_issued text null,
  is_teaching_qualified boolean null,
  is_teaching_workload_met boolean null,
  teaching_hours numeric null,
  basic_teaching_hours numeric null,
  research_workload numeric null,
  required_workload numeric null,
  core_papers numeric null,
  has_project boolean null,
  has_impact boolean null,
  has_transfer boolean null,
  has_prize boolean null,
  has_patent boolean null,
  failing_years int null,
  recorded_from timestamptz not null,
  recorded_to timestamptz null,
  recorded_by text null,
  reason text null,
  primary key (institution_id, id)
);
alter table employee_year add constraint employee_year_version_unique unique (institution_id, employee_id, period, version);
alter table employee_year add constraint employee_year_assessment_check check (assessment in (
  'EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED', 'ABSENT', 'EXEMPT'
));

create table employee_year_money (
  institution_id uuid not null,
  id uuid not null,
  employee_id uuid not null,
  distribution numeric null,
  distribution_instalment numeric null,
  previous_reward numeric null,
  primary key (institution_id, id)
);

create table employee_payment (
  institution_id uuid not null,
  id uuid not null,
  employee_id uuid not null,
  month text not null,
  component text not null,
  amount numeric not null,
  recorded_from timestamptz not null,
  primary key (institution_id, id)
);
create index employee_payment_employee_index on employee_payment (institution_id, employee_id, month);
alter table employee_payment add constraint employee_payment_component_check check (component in (
  'LIVING_ALLOWANCE', 'POST_ALLOWANCE', 'INSTALMENT'
));

create table people_revision (
  institution_id uuid not null,
  revision bigint not null,
  primary key (institution_id)
);

create table regulation_document (
  institution_id uuid not null,
  id uuid not null,
  title text not null,
  document_number text null,
  file_name text not null,
  body_hash text not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz null,
  recorded_by text null,
  primary key (institution_id, id)
);

create table document_article (
  institution_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  number text not null,
  place int not null,
  heading text not null,
  text text not null,
  primary key (institution_id, id)
);
alter table document_article add constraint document_article_place_unique unique (institution_id, document_id, place);

alter table department_year
  add unit_income numeric null,
  add previous_allocation numeric null,
  add stops_reward boolean null,
  add indicators jsonb null;

alter table employee
  add work_started text null,
  add retirement_year int null;

alter table institution_year
  add count_month text null,
  add semesters jsonb null,
  add academic_year_from text null,
  add approved_total numeric null,
  add reserves numeric null,
  add previous_office_base numeric null,
  add provisional_office_base numeric null,
  add last_frozen_office_base numeric null,
  add previous_frozen_in text null,
  add settlement_month text null,
  add annex_overrides jsonb null;

-- A row points only at rows of its own institution; deferred as in 0001.
alter table employee_fact add constraint employee_fact_employee_foreign
  foreign key (institution_id, employee_id) references employee (institution_id, id) deferrable initially deferred;
alter table employee_event add constraint employee_event_employee_foreign
  foreign key (institution_id, employee_id) references employee (institution_id, id) deferrable initially deferred;
alter table employee_year add constraint employee_year_employee_foreign
  foreign key (institution_id, employee_id) references employee (institution_id, id) deferrable initially deferred;
alter table employee_year_money add constraint employee_year_money_employee_foreign
  foreign key (institution_id, employee_id) references employee (institution_id, id) deferrable initially deferred;
alter table employee_payment add constraint employee_payment_employee_foreign
  foreign key (institution_id, employee_id) references employee (institution_id, id) deferrable initially deferred;
alter table employee_fact add constraint employee_fact_replaces_foreign
  foreign key (institution_id, replaces_id) references employee_fact (institution_id, id) deferrable initially deferred;
alter table employee_event add constraint employee_event_replaces_foreign
  foreign key (institution_id, replaces_id) references employee_event (institution_id, id) deferrable initially deferred;
alter table employee_year_money add constraint employee_year_money_year_foreign
  foreign key (institution_id, id) references employee_year (institution_id, id) deferrable initially deferred;
alter table people_revision add constraint people_revision_institution_foreign
  foreign key (institution_id) references institution (id) deferrable initially deferred;
alter table regulation_document add constraint regulation_document_institution_foreign
  foreign key (institution_id) references institution (id) deferrable initially deferred;
alter table document_article add constraint document_article_document_foreign
  foreign key (institution_id, document_id) references regulation_document (institution_id, id) deferrable initially deferred;

-- Whatever is written of people raises one number, by which a computation knows that it is out of date.
-- It runs with the writer's own rights.
create function raise_people_revision() returns trigger language plpgsql as $$ begin
  insert into people_revision (institution_id, revision)
  values (nullif(current_setting('hebo.institution', true), '')::uuid, 1)
  on conflict (institution_id) do update set revision = people_revision.revision + 1; return null; end $$;

create trigger people_revision after insert or update on employee
  for each statement execute function raise_people_revision();
create trigger people_revision after insert or update on employee_fact
  for each statement execute function raise_people_revision();
create trigger people_revision after insert or update on employee_event
  for each statement execute function raise_people_revision();
create trigger people_revision after insert or update on employee_year
  for each statement execute function raise_people_revision();
create trigger people_revision after insert or update on employee_year_money
  for each statement execute function raise_people_revision();
create trigger people_revision after insert or update on employee_payment
  for each statement execute function raise_people_revision();

-- Who may touch which row; the same policies stand beside each entity.

create policy employee_compute on employee for select to hebo_compute
  using (true);

alter table employee_fact enable row level security;
alter table employee_fact force row level security;
create policy employee_fact_institution on employee_fact as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy employee_fact_read on employee_fact for select to hebo_rw
  using (exists (select 1 from employee e
      where e.institution_id = employee_fact.institution_id and e.id = employee_fact.employee_id));
create policy employee_fact_insert on employee_fact for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy employee_fact_update on employee_fact for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy employee_fact_compute on employee_fact for select to hebo_compute
  using (true);

alter table employee_event enable row level security;
alter table employee_event force row level security;
create policy employee_event_institution on employee_event as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy employee_event_read on employee_event for select to hebo_rw
  using (exists (select 1 from employee e
      where e.institution_id = employee_event.institution_id and e.id = employee_event.employee_id));
create policy employee_event_insert on employee_event for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy employee_event_update on employee_event for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy employee_event_compute on employee_event for select to hebo_compute
  using (true);

alter table employee_year enable row level security;
alter table employee_year force row level security;
create policy employee_year_institution on employee_year as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy employee_year_read on employee_year for select to hebo_rw
  using (exists (select 1 from employee e
      where e.institution_id = employee_year.institution_id and e.id = employee_year.employee_id));
create policy employee_year_insert on employee_year for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy employee_year_update on employee_year for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy employee_year_compute on employee_year for select to hebo_compute
  using (true);

alter table employee_year_money enable row level security;
alter table employee_year_money force row level security;
create policy employee_year_money_institution on employee_year_money as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy employee_year_money_read on employee_year_money for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'AUDITOR'::text, 'EMPLOYEE'::text])
    and exists (select 1 from employee e
      where e.institution_id = employee_year_money.institution_id and e.id = employee_year_money.employee_id));
create policy employee_year_money_insert on employee_year_money for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy employee_year_money_compute on employee_year_money for select to hebo_compute
  using (true);

alter table employee_payment enable row level security;
alter table employee_payment force row level security;
create policy employee_payment_institution on employee_payment as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy employee_payment_read on employee_payment for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'AUDITOR'::text, 'EMPLOYEE'::text])
    and exists (select 1 from employee e
      where e.institution_id = employee_payment.institution_id and e.id = employee_payment.employee_id));
create policy employee_payment_insert on employee_payment for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy employee_payment_compute on employee_payment for select to hebo_compute
  using (true);

alter table people_revision enable row level security;
alter table people_revision force row level security;
create policy people_revision_institution on people_revision as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy people_revision_read on people_revision for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy people_revision_insert on people_revision for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy people_revision_update on people_revision for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy people_revision_compute on people_revision for select to hebo_compute
  using (true);

alter table regulation_document enable row level security;
alter table regulation_document force row level security;
create policy regulation_document_institution on regulation_document as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy regulation_document_read on regulation_document for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text, 'DEPARTMENT_SECRETARY'::text, 'EMPLOYEE'::text])
    or string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['reference:read'::text, 'allocations:read'::text]);
create policy regulation_document_insert on regulation_document for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));
create policy regulation_document_update on regulation_document for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));

alter table document_article enable row level security;
alter table document_article force row level security;
create policy document_article_institution on document_article as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy document_article_read on document_article for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text, 'DEPARTMENT_SECRETARY'::text, 'EMPLOYEE'::text])
    or string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['reference:read'::text, 'allocations:read'::text]);
create policy document_article_insert on document_article for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]));

-- Of a dated row only the end of its validity can be written a second time, payments and amounts never.
grant select, insert, update (recorded_to)
  on employee_fact, employee_event, employee_year, regulation_document to hebo_rw;
grant select, insert on employee_year_money, employee_payment, document_article to hebo_rw;
grant select, insert, update on people_revision to hebo_rw;
-- A computation reads everybody's facts by number and nobody's name.
grant select on employee_fact, employee_event, employee_year, employee_year_money, employee_payment,
  people_revision to hebo_compute;
grant select (institution_id, id, employee_number, department_id, work_started, retirement_year)
  on employee to hebo_compute;
