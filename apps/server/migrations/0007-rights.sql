-- What each of the ten roles reads and writes: finance the frame of a year and what was decided, a data
-- owner the own kinds of fact. A statement ends with a semicolon at the end of a line.

drop policy institution_year_read on institution_year;
create policy institution_year_read on institution_year for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'FINANCE'::text, 'AUDITOR'::text]) or string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['allocations:read'::text]);
drop policy resolution_read on resolution;
create policy resolution_read on resolution for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'FINANCE'::text, 'AUDITOR'::text]));
drop policy edition_amendment_read on edition_amendment;
create policy edition_amendment_read on edition_amendment for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'FINANCE'::text, 'AUDITOR'::text]));
drop policy year_step_read on year_step;
create policy year_step_read on year_step for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'FINANCE'::text, 'AUDITOR'::text]));

drop policy department_year_read on department_year;
create policy department_year_read on department_year for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text]) or string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['allocations:read'::text] or (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text]) and department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[])) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['STUDENTS'::text, 'SCORES'::text]));
drop policy department_year_insert on department_year;
create policy department_year_insert on department_year for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['STUDENTS'::text, 'SCORES'::text]));
drop policy department_year_update on department_year;
create policy department_year_update on department_year for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['STUDENTS'::text, 'SCORES'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['STUDENTS'::text, 'SCORES'::text]));

drop policy employee_read on employee;
create policy employee_read on employee for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'AUDITOR'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text]) and department_id = any (string_to_array(nullif(current_setting('hebo.departments', true), ''), ',')::uuid[])) or (nullif(current_setting('hebo.role', true), '') = any (array['EMPLOYEE'::text]) and employee_number = nullif(current_setting('hebo.employee', true), '')) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['SCORES'::text, 'RESEARCH'::text, 'POSTS'::text]));
drop policy employee_update on employee;
create policy employee_update on employee for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['SCORES'::text, 'RESEARCH'::text, 'POSTS'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['SCORES'::text, 'RESEARCH'::text, 'POSTS'::text]));

drop policy employee_fact_read on employee_fact;
create policy employee_fact_read on employee_fact for select to hebo_rw
  using (exists (select 1 from employee e where e.institution_id = employee_fact.institution_id and e.id = employee_fact.employee_id) and ((nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text])) is not true or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['POSTS'::text] and kind = any (array['POST_KIND'::text, 'POST_GRADE'::text, 'TITLE'::text, 'MANAGEMENT_GRADE'::text, 'WORKER_GRADE'::text]))));
drop policy employee_fact_insert on employee_fact;
create policy employee_fact_insert on employee_fact for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['POSTS'::text] and kind = any (array['POST_KIND'::text, 'POST_GRADE'::text, 'TITLE'::text, 'MANAGEMENT_GRADE'::text, 'WORKER_GRADE'::text])));
drop policy employee_fact_update on employee_fact;
create policy employee_fact_update on employee_fact for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['POSTS'::text] and kind = any (array['POST_KIND'::text, 'POST_GRADE'::text, 'TITLE'::text, 'MANAGEMENT_GRADE'::text, 'WORKER_GRADE'::text])))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['POSTS'::text] and kind = any (array['POST_KIND'::text, 'POST_GRADE'::text, 'TITLE'::text, 'MANAGEMENT_GRADE'::text, 'WORKER_GRADE'::text])));

drop policy employee_event_read on employee_event;
create policy employee_event_read on employee_event for select to hebo_rw
  using (exists (select 1 from employee e where e.institution_id = employee_event.institution_id and e.id = employee_event.employee_id) and (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text])) is not true);
drop policy employee_year_read on employee_year;
create policy employee_year_read on employee_year for select to hebo_rw
  using (exists (select 1 from employee e where e.institution_id = employee_year.institution_id and e.id = employee_year.employee_id) and ((nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text])) is not true or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['SCORES'::text, 'RESEARCH'::text])));
drop policy employee_year_insert on employee_year;
create policy employee_year_insert on employee_year for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['SCORES'::text, 'RESEARCH'::text]));
drop policy employee_year_update on employee_year;
create policy employee_year_update on employee_year for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['SCORES'::text, 'RESEARCH'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['SCORES'::text, 'RESEARCH'::text]));
drop policy employee_year_money_insert on employee_year_money;
create policy employee_year_money_insert on employee_year_money for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['SCORES'::text, 'RESEARCH'::text]));

drop policy people_revision_read on people_revision;
create policy people_revision_read on people_revision for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['SCORES'::text, 'RESEARCH'::text, 'POSTS'::text]));
drop policy people_revision_insert on people_revision;
create policy people_revision_insert on people_revision for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['SCORES'::text, 'RESEARCH'::text, 'POSTS'::text]));
drop policy people_revision_update on people_revision;
create policy people_revision_update on people_revision for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['SCORES'::text, 'RESEARCH'::text, 'POSTS'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) or (nullif(current_setting('hebo.role', true), '') = any (array['DATA_OWNER'::text]) and string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ',') && array['SCORES'::text, 'RESEARCH'::text, 'POSTS'::text]));

-- Row-level security knows no columns: what a data owner adds or changes may differ from what stood before
-- in its own columns only. The amounts of a person's year, which it cannot read, are carried over as they
-- are; to compare them the function looks as the personnel office would, and hands the role back.
create function refuse_other_facts() returns trigger language plpgsql as $$
declare
  groups text[] := coalesce(string_to_array(nullif(current_setting('hebo.fact_groups', true), ''), ','), '{}');
  own text[] := array['id', 'version', 'recorded_from', 'recorded_to', 'recorded_by', 'reason',
    'institution_id', 'department_id', 'employee_id', 'period'];
  former jsonb;
begin
  if nullif(current_setting('hebo.role', true), '') is distinct from 'DATA_OWNER' then
    return new;
  end if;
  if tg_table_name = 'department_year' then
    if 'STUDENTS' = any (groups) then own := own || array['students', 'common_course_share']; end if;
    if 'SCORES' = any (groups) then own := own || array['score', 'is_qualified', 'tie_order', 'indicators']; end if;
    select to_jsonb(y) into former from department_year y
      where y.institution_id = new.institution_id and y.department_id = new.department_id
        and y.period = new.period
      order by y.version desc limit 1;
  elsif tg_table_name = 'employee_year' then
    if 'SCORES' = any (groups) then
      own := own || array['assessment', 'assessment_issued', 'is_teaching_qualified'];
    end if;
    if 'RESEARCH' = any (groups) then
      own := own || array['research_workload', 'required_workload', 'core_papers', 'has_project',
        'has_impact', 'has_transfer', 'has_prize', 'has_patent', 'failing_years'];
    end if;
    select to_jsonb(y) into former from employee_year y
      where y.institution_id = new.institution_id and y.employee_id = new.employee_id
        and y.period = new.period
      order by y.version desc limit 1;
  elsif tg_table_name = 'employee_year_money' then
    perform set_config('hebo.role', 'PERSONNEL', true);
    select to_jsonb(m) into former
      from employee_year now
      join employee_year y on y.institution_id = now.institution_id and y.employee_id = now.employee_id
        and y.period = now.period and y.version = now.version - 1
      join employee_year_money m on m.institution_id = y.institution_id and m.id = y.id
      where now.institution_id = new.institution_id and now.id = new.id;
    perform set_config('hebo.role', 'DATA_OWNER', true);
  else
    own := case when 'POSTS' = any (groups) then array['post_kind', 'title_class'] else '{}' end;
    former := to_jsonb(old);
  end if;
  if jsonb_strip_nulls(to_jsonb(new) - own) <> jsonb_strip_nulls(coalesce(former, '{}') - own) then
    raise exception 'a data owner writes the own kind of fact only' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create trigger other_facts_stay before insert on department_year
  for each row execute function refuse_other_facts();
create trigger other_facts_stay before insert on employee_year
  for each row execute function refuse_other_facts();
create trigger other_facts_stay before insert on employee_year_money
  for each row execute function refuse_other_facts();
create trigger other_facts_stay before update on employee
  for each row execute function refuse_other_facts();
