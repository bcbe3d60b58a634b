-- What was done by whom, chained by hashes, and the feed of what changed. Triggers of the audited tables
-- write both in the transaction that makes the change. A statement ends with a semicolon at the end of a
-- line; inside the body of a function it does not.

create table audit_entry (
  institution_id uuid not null,
  number bigint not null,
  content text not null,
  previous_hash text not null,
  hash text not null,
  at text null generated always as ((content::jsonb ->> 'at')) stored,
  actor text null generated always as ((content::jsonb ->> 'actor')) stored,
  acting_as text null generated always as ((content::jsonb ->> 'actingAs')) stored,
  action text null generated always as ((content::jsonb ->> 'action')) stored,
  object_type text null generated always as ((content::jsonb ->> 'objectType')) stored,
  object_id text null generated always as ((content::jsonb ->> 'objectId')) stored,
  period text null generated always as ((content::jsonb ->> 'period')) stored,
  employees jsonb null generated always as ((content::jsonb -> 'employees')) stored,
  departments jsonb null generated always as ((content::jsonb -> 'departments')) stored,
  primary key (institution_id, number)
);
create index audit_entry_employees_index on audit_entry using gin (employees);

-- The end of the chain.
create table audit_head (
  institution_id uuid not null,
  number bigint not null,
  hash text not null,
  primary key (institution_id)
);

-- What a transaction has told and its commit will chain. Empty between transactions.
create table audit_staged (
  institution_id uuid not null,
  id uuid not null,
  content jsonb not null,
  objects jsonb null,
  is_due boolean not null,
  primary key (institution_id, id)
);

-- One row for each object that an entry changed, in the order of the chain.
create table changed_object (
  institution_id uuid not null,
  number bigint not null,
  place int not null,
  at text not null,
  type text not null,
  kind text not null,
  object_id uuid not null,
  employee_id uuid null,
  department_id uuid null,
  natural_key text null,
  period text null,
  primary key (institution_id, number, place)
);

alter table audit_head add constraint audit_head_institution_foreign
  foreign key (institution_id) references institution (id) deferrable initially deferred;

-- Only the functions below write these tables, and they run as the owner of the tables, whom the policies
-- bind as well.
create function acts_as_owner() returns boolean language sql stable as $$
  select pg_get_userbyid(relowner) = current_user from pg_class where oid = 'public.audit_head'::regclass
$$;

-- Adds what is known of the occasion: who, in which role, by which operation, from where.
create function append_audit(told jsonb, objects jsonb default null) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  insert into audit_staged (institution_id, id, content, objects, is_due)
  values (
    nullif(current_setting('hebo.institution', true), '')::uuid,
    gen_random_uuid(),
    jsonb_build_object('outcome', 'DONE', 'source', 'SYSTEM')
      || coalesce(nullif(current_setting('hebo.occasion', true), '')::jsonb, '{}')
      || jsonb_strip_nulls(told)
      || jsonb_build_object('at',
        to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
    objects,
    false
  );
end $$;

-- The head is locked last: what is deferred runs in rounds, so a row that becomes due in the first round,
-- where foreign keys take their locks, is chained in the second, after them. No writer waits for a row
-- while it holds the head, and a reader who sees a number sees every number before it.
create function make_audit_due() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$ begin
  update audit_staged set is_due = true
  where institution_id = new.institution_id and id = new.id;
  return null;
end $$;

create function chain_audit() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  head audit_head;
  entry jsonb;
  -- Taken out once: a large document would be unpacked again for every row.
  at constant text := new.content ->> 'at';
  type constant text := new.objects ->> 'type';
  kind constant text := new.objects ->> 'kind';
  objects constant jsonb := new.objects -> 'rows';
begin
  insert into audit_head (institution_id, number, hash) values (new.institution_id, 0, '')
  on conflict do nothing;
  select * into head from audit_head where institution_id = new.institution_id for update;
  head.number := head.number + 1;
  entry := new.content
    || jsonb_build_object('number', head.number, 'institution', new.institution_id);
  insert into audit_entry (institution_id, number, content, previous_hash, hash)
  values (new.institution_id, head.number, entry::text, head.hash,
    encode(sha256(convert_to(head.hash || entry::text, 'UTF8')), 'hex'))
  returning hash into head.hash;
  insert into changed_object (institution_id, number, place, at, type, kind, object_id, employee_id,
    department_id, natural_key, period)
  select new.institution_id, head.number, o.place, at, type, kind,
    (o.row ->> 0)::uuid, (o.row ->> 1)::uuid, (o.row ->> 2)::uuid, o.row ->> 3, o.row ->> 4
  from jsonb_array_elements(objects) with ordinality as o (row, place);
  update audit_head set number = head.number, hash = head.hash
  where institution_id = new.institution_id;
  delete from audit_staged where institution_id = new.institution_id and id = new.id;
  return null;
end $$;

create constraint trigger made_due after insert on audit_staged deferrable initially deferred
  for each row execute function make_audit_due();
create constraint trigger chained after update on audit_staged deferrable initially deferred
  for each row execute function chain_audit();

create trigger never_changed before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger never_emptied before truncate on audit_entry
  for each statement execute function refuse_change();
create trigger never_changed before update or delete on changed_object
  for each row execute function refuse_change();
create trigger never_emptied before truncate on changed_object
  for each statement execute function refuse_change();
create trigger never_deleted before delete on audit_head
  for each row execute function refuse_change();
create trigger never_emptied before truncate on audit_head
  for each statement execute function refuse_change();

-- Secrets and files never enter the audit; when and by whom is told once for the whole entry.
create function audit_hides(name text) returns boolean language sql immutable as $$
  select name like '%hash' or name = any (array[
    'id', 'institution_id', 'version', 'replaces_id', 'recorded_from', 'recorded_by', 'reason',
    'created_at', 'updated_at', 'last_used_at', 'last_sign_in_at', 'enabled_at', 'password', 'secret',
    'nonce', 'code_verifier', 'bytes'
  ])
$$;

-- A text too long to read is told by its hash.
create function audit_value(value jsonb) returns jsonb language sql immutable as $$
  select case when length(value::text) <= 2000 then value
    else to_jsonb('sha256:' || encode(sha256(convert_to(value::text, 'UTF8')), 'hex')) end
$$;

create function audit_differences(former jsonb, latter jsonb, columns text[]) returns jsonb
language sql immutable as $$
  select coalesce(
    jsonb_object_agg(key, jsonb_build_array(audit_value(former -> key), audit_value(latter -> key))),
    '{}')
  from unnest(columns) key
  where coalesce(former -> key, 'null') <> coalesce(latter -> key, 'null')
$$;

-- Which of the rows about one person or department it is.
create function audit_which(told jsonb) returns jsonb language sql immutable as $$
  select jsonb_strip_nulls(jsonb_build_object('kind', told -> 'kind', 'type', told -> 'type',
    'period', told -> 'period', 'month', told -> 'month', 'component', told -> 'component',
    'valid_from', told -> 'valid_from', 'starts', told -> 'starts', 'role', told -> 'role'))
$$;

-- The row that a new one takes the place of: the one it replaces, or the version before it.
create function audit_earlier(name text, latter jsonb) returns jsonb language plpgsql stable as $$
declare
  institution constant uuid := latter ->> 'institution_id';
  subject constant text := case name when 'department_year' then 'department_id' else 'employee_id' end;
  former jsonb;
begin
  if latter ->> 'replaces_id' is not null then
    execute format('select to_jsonb(t) from %I t where institution_id = $1 and id = $2', name)
    into former using institution, (latter ->> 'replaces_id')::uuid;
  elsif name = 'employee_year_money' then
    select audit_earlier('employee_year', to_jsonb(y)) into former from employee_year y
    where y.institution_id = institution and y.id = (latter ->> 'id')::uuid;
    select to_jsonb(m) into former from employee_year_money m
    where m.institution_id = institution and m.id = (former ->> 'id')::uuid;
  elsif name in ('department_year', 'employee_year') and (latter ->> 'version')::int > 1 then
    execute format('select to_jsonb(t) from %I t
      where institution_id = $1 and %I = $2 and period = $3 and version = $4', name, subject)
    into former using institution, (latter ->> subject)::uuid, latter ->> 'period',
      (latter ->> 'version')::int - 1;
  end if;
  return former;
end $$;

-- Whom and which departments the rows of a statement are about, by id. One look at each table: a join
-- would take many rows through the policies once for each other.
create function audit_people(ids uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_object_agg(id,
    jsonb_build_object('number', employee_number, 'name', name, 'unit', department_id)), '{}')
  from employee where id = any (ids)
$$;

create function audit_units(ids uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_object_agg(id, jsonb_build_object('code', code, 'name', name)), '{}')
  from department where id = any (ids)
$$;

-- How the rows of a table name their person, their department and themselves: $1 are the people, $2 the
-- departments found by the two functions above.
create function audit_subjects(relation regclass, rows_of text) returns text language plpgsql stable as $$
declare
  name constant text := (select relname from pg_class where oid = relation);
  columns constant text[] := (select array_agg(attname::text) from pg_attribute
    where attrelid = relation and attnum > 0 and not attisdropped);
  person constant text := case when name = 'employee' then 'r.id'
    when 'employee_id' = any (columns) then 'r.employee_id' else 'null::uuid' end;
  unit constant text := case when name = 'department' then 'r.id'
    when 'department_id' = any (columns) then 'r.department_id'
    else format('($1 -> %s::text ->> ''unit'')::uuid', person) end;
  number constant text := case when 'employee_number' = any (columns) then 'r.employee_number'
    else format('($1 -> %s::text ->> ''number'')', person) end;
  code constant text := case name when 'department' then 'r.code'
    else format('($2 -> (%s)::text ->> ''code'')', unit) end;
begin
  return format(
    'select %s as id, %s as employee_id, %s as department_id, %s as employee, %s as department,
       %s as period, %s as reason, coalesce(%s) as label, to_jsonb(r) as row from %I r',
    case when 'id' = any (columns) then 'r.id' else 'null::uuid' end,
    person, unit, number, code,
    case when 'period' = any (columns) then 'r.period' else 'null::text' end,
    case when 'reason' = any (columns) then 'r.reason' else 'null::text' end,
    concat_ws(', ',
      case when name = 'employee' then 'r.employee_number || '' '' || r.name'
        else format('%s || '' '' || ($1 -> %s::text ->> ''name'')', number, person) end,
      case when name = 'department' then 'r.code || '' '' || r.name'
        else format('%s || '' '' || ($2 -> (%s)::text ->> ''name'')', code, unit) end,
      (select string_agg('r.' || word, ', ' order by place)
       from unnest(array['title', 'name', 'account_name', 'key', 'period']) with ordinality as w (word, place)
       where word = any (columns))),
    rows_of);
end $$;

-- The types of the feed; every other table is in the log only.
create function feed_type(name text) returns text language sql immutable as $$
  select upper(name) where name in ('department', 'department_year', 'employee', 'employee_fact',
    'employee_event', 'employee_year', 'institution_year', 'scenario')
$$;

-- One entry for each statement that changed a row, with the writer's own rights: the changes of the first
-- fifty rows, the numbers of all the people and departments concerned, every object for the feed.
create function audit_change() returns trigger language plpgsql as $$
declare
  rows_of constant text := case tg_op when 'DELETE' then 'old_rows' else 'new_rows' end;
  subjects constant text := audit_subjects(tg_relid, rows_of);
  former constant text := case tg_op when 'INSERT' then 'audit_earlier($3, k.row)'
    when 'UPDATE' then '(select to_jsonb(o) from old_rows o where o.id = k.id)' else 'k.row' end;
  shown constant text[] := (select array_agg(attname::text) from pg_attribute
    where attrelid = tg_relid and attnum > 0 and not attisdropped and not audit_hides(attname::text));
  total int;
  ids uuid[];
  people jsonb := '{}';
  units jsonb := '{}';
  told jsonb;
  changes jsonb;
  objects jsonb;
begin
  execute format('select count(*) from %I', rows_of) into total;
  if total = 0 then return null; end if;
  if tg_table_name <> 'employee' and has_table_privilege('employee', 'select') then
    execute format('select array_agg(distinct employee_id) from (%s) k', subjects)
    into ids using people, units;
    people := audit_people(ids);
  end if;
  if tg_table_name <> 'department' and has_table_privilege('department', 'select') then
    execute format('select array_agg(distinct department_id) from (%s) k', subjects)
    into ids using people, units;
    units := audit_units(ids);
  end if;
  execute format(
    'select jsonb_build_object(''count'', count(*), ''period'', min(period), ''reason'', min(reason),
       ''employees'', jsonb_agg(distinct employee) filter (where employee is not null),
       ''departments'', jsonb_agg(distinct department) filter (where department is not null),
       ''objectId'', case when count(*) = 1 then min(id::text) end,
       ''label'', case when min(label) = max(label) then min(label) end) from (%s) k', subjects)
  into told using people, units;
  execute format(
    'select jsonb_agg(jsonb_build_object(''id'', id, ''label'', label, ''of'', which, ''changes'', changes))
     from (select id, label, audit_which(k.row) as which, audit_differences(%s, %s, $4) as changes
       from (%s limit 50) k) c
     where changes <> ''{}''',
    former, case when tg_op = 'DELETE' then 'null' else 'k.row' end, subjects)
  into changes using people, units, tg_table_name::text, shown;
  if tg_op = 'UPDATE' and changes is null then return null; end if;
  if tg_op <> 'DELETE' and feed_type(tg_table_name) is not null then
    execute format(
      'select jsonb_agg(jsonb_build_array(id, employee_id, department_id,
         coalesce(employee, department, period), period)) from (%s) k', subjects)
    into objects using people, units;
    objects := jsonb_build_object(
      'type', feed_type(tg_table_name), 'rows', objects,
      'kind', case tg_op when 'INSERT' then 'CREATED' else 'UPDATED' end);
  end if;
  perform append_audit(told || jsonb_build_object(
    'action', case tg_table_name when 'api_token' then 'TOKEN' else 'CHANGE' end,
    'change', tg_op,
    'objectType', replace(initcap(replace(tg_table_name, '_', ' ')), ' ', ''),
    'rows', changes), objects);
  return null;
end $$;

create function audit_table(name text) returns void language plpgsql as $$ begin
  execute format('create trigger audit_insert after insert on %I
    referencing new table as new_rows for each statement execute function audit_change()', name);
  execute format('create trigger audit_update after update on %I
    referencing old table as old_rows new table as new_rows for each statement execute function audit_change()', name);
  execute format('create trigger audit_delete after delete on %I
    referencing old table as old_rows for each statement execute function audit_change()', name);
end $$;

select audit_table(name) from unnest(array[
  'account', 'account_password', 'account_role', 'amendment_resolution', 'api_token', 'department',
  'department_year', 'edition_amendment', 'employee', 'employee_event', 'employee_fact',
  'employee_payment', 'employee_year', 'employee_year_money', 'frozen_people', 'frozen_scenario',
  'institution_year', 'regulation_document', 'resolution', 'scenario', 'scenario_event',
  'scenario_resolution', 'year_step'
]) as name;

-- Who may read: the auditor everything, the personnel office what it did itself, the security
-- administrator who signed in, was refused or was given a role.
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_institution on audit_entry as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy audit_entry_read on audit_entry for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['AUDITOR'::text])
    or (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text]) and acting_as = 'PERSONNEL'::text)
    or (nullif(current_setting('hebo.role', true), '') = any (array['SECURITY_ADMINISTRATOR'::text])
      and (action = any (array['SIGN_IN'::text, 'SIGN_OUT'::text, 'ROLE_SWITCH'::text, 'REFUSED'::text])
        or object_type = any (array['Account'::text, 'AccountPassword'::text, 'AccountRole'::text]))));
create policy audit_entry_append on audit_entry
  using (acts_as_owner())
  with check (acts_as_owner());

alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy audit_head_institution on audit_head as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy audit_head_read on audit_head for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['AUDITOR'::text]));
create policy audit_head_append on audit_head
  using (acts_as_owner())
  with check (acts_as_owner());

alter table audit_staged enable row level security;
alter table audit_staged force row level security;
create policy audit_staged_append on audit_staged
  using (acts_as_owner())
  with check (acts_as_owner());

-- A change shows to whoever may see the object.
alter table changed_object enable row level security;
alter table changed_object force row level security;
create policy changed_object_institution on changed_object as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy changed_object_read on changed_object for select to hebo_rw
  using ((type = 'DEPARTMENT'::text and (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'FINANCE'::text, 'DEPARTMENT_SECRETARY'::text, 'DEPARTMENT_HEAD'::text, 'DATA_OWNER'::text, 'EMPLOYEE'::text, 'AUDITOR'::text, 'SYSTEM_ADMINISTRATOR'::text, 'SECURITY_ADMINISTRATOR'::text])
      or string_to_array(nullif(current_setting('hebo.scopes', true), ''), ',') && array['reference:read'::text, 'allocations:read'::text]))
    or (type = 'DEPARTMENT_YEAR'::text and exists (select 1 from department_year o where o.institution_id = changed_object.institution_id and o.id = changed_object.object_id))
    or (type = 'EMPLOYEE'::text and exists (select 1 from employee o where o.institution_id = changed_object.institution_id and o.id = changed_object.object_id))
    or (type = 'EMPLOYEE_FACT'::text and exists (select 1 from employee_fact o where o.institution_id = changed_object.institution_id and o.id = changed_object.object_id))
    or (type = 'EMPLOYEE_EVENT'::text and exists (select 1 from employee_event o where o.institution_id = changed_object.institution_id and o.id = changed_object.object_id))
    or (type = 'EMPLOYEE_YEAR'::text and exists (select 1 from employee_year o where o.institution_id = changed_object.institution_id and o.id = changed_object.object_id))
    or (type = 'INSTITUTION_YEAR'::text and exists (select 1 from institution_year o where o.institution_id = changed_object.institution_id and o.id = changed_object.object_id))
    or (type = 'SCENARIO'::text and exists (select 1 from scenario o where o.institution_id = changed_object.institution_id and o.id = changed_object.object_id)));
create policy changed_object_append on changed_object
  using (acts_as_owner())
  with check (acts_as_owner());

revoke execute on function append_audit(jsonb, jsonb) from public;
grant execute on function append_audit(jsonb, jsonb) to hebo_rw, hebo_auth;
grant select on audit_entry, audit_head, changed_object to hebo_rw;
