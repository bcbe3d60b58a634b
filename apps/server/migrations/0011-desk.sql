-- The secretary's desk: who confirmed a department's facts, and the changes that departments ask for. A
-- statement ends with a semicolon at the end of a line.

create table fact_confirmation (
  institution_id uuid not null,
  id uuid not null,
  department_id uuid not null,
  period text not null,
  version int not null,
  step text not null,
  facts_hash text null,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null,
  note text null,
  primary key (institution_id, id)
);
alter table fact_confirmation add constraint fact_confirmation_version_unique
  unique (institution_id, department_id, period, version);
alter table fact_confirmation add constraint fact_confirmation_step_check check (step in (
  'SECRETARY', 'HEAD', 'REOPENED'
));
alter table fact_confirmation add constraint fact_confirmation_hash_check
  check ((facts_hash is null) = (step = 'REOPENED'));

create table change_request (
  institution_id uuid not null,
  id uuid not null,
  department_id uuid not null,
  employee_id uuid null,
  period text null,
  kind text not null,
  payload jsonb not null,
  changes jsonb not null,
  reason text not null,
  status text not null,
  requested_by uuid not null,
  requested_by_name text not null,
  requested_at timestamptz not null,
  decided_by uuid null,
  decided_by_name text null,
  decided_at timestamptz null,
  comment text null,
  import_id uuid null,
  objection_id uuid null,
  version int not null,
  primary key (institution_id, id)
);
create index change_request_status_index on change_request (institution_id, status, requested_at);
create index change_request_department_index on change_request (institution_id, department_id, status);
alter table change_request add constraint change_request_kind_check check (kind in (
  'EMPLOYEE', 'EMPLOYEE_FACT', 'EMPLOYEE_EVENT', 'EMPLOYEE_YEAR', 'DEPARTMENT_YEAR'
));
alter table change_request add constraint change_request_status_check check (status in (
  'OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN'
));
-- Decided by somebody else than asked for it, or not decided at all.
alter table change_request add constraint change_request_four_eyes_check
  check ((status in ('ACCEPTED', 'REJECTED')) = (decided_by is not null) and (decided_by is null or decided_by <> requested_by));

-- A row points only at rows of its own institution; deferred as in 0001.
alter table fact_confirmation add constraint fact_confirmation_department_foreign
  foreign key (institution_id, department_id) references department (institution_id, id) deferrable initially deferred;
alter table change_request add constraint change_request_department_foreign
  foreign key (institution_id, department_id) references department (institution_id, id) deferrable initially deferred;
alter table change_request add constraint change_request_employee_foreign
  foreign key (institution_id, employee_id) references employee (institution_id, id) deferrable initially deferred;

create trigger never_changed before update or delete on fact_confirmation
  for each row execute function refuse_change();

-- A request that was decided or withdrawn is not changed, whoever writes.
create function refuse_decided_request() returns trigger language plpgsql as $$ begin
  if old.status <> 'OPEN'
  then raise exception 'a request is decided once' using errcode = 'restrict_violation'; end if; if
    tg_op = 'DELETE' then return old; end if; return new; end $$;
create trigger decided_stays before update or delete on change_request
  for each row execute function refuse_decided_request();

-- Who may touch which row; the same policies stand beside each entity.
alter table fact_confirmation enable row level security;
alter table fact_confirmation force row level security;
create policy fact_confirmation_institution on fact_confirmation as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy fact_confirmation_read on fact_confirmation for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text])
    or (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text]) and department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[])));
create policy fact_confirmation_insert on fact_confirmation for insert to hebo_rw
  with check ((nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) and step = 'REOPENED')
    or (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text]) and step = 'SECRETARY' and department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[]))
    or (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_HEAD'::text]) and step = 'HEAD' and department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[])));

alter table change_request enable row level security;
alter table change_request force row level security;
create policy change_request_institution on change_request as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy change_request_read on change_request for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'AUDITOR'::text])
    or (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text]) and department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[])));
create policy change_request_insert on change_request for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text]) and department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[])
    and status = 'OPEN' and requested_by = nullif(current_setting('hebo.account', true), '')::uuid);
create policy change_request_update on change_request for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text])
    or (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text]) and department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[]) and requested_by = nullif(current_setting('hebo.account', true), '')::uuid))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text])
    or (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text]) and department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[]) and status = 'WITHDRAWN'));

-- A department confirms its facts until a day of the year's plan.
drop policy year_step_read on year_step;
create policy year_step_read on year_step for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'FINANCE'::text, 'AUDITOR'::text, 'DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text]));

select audit_table('fact_confirmation');
select audit_table('change_request');

grant select, insert on fact_confirmation to hebo_rw;
grant select, insert, update (status, decided_by, decided_by_name, decided_at, comment, version)
  on change_request to hebo_rw;
