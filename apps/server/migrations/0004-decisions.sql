-- From a draft to a number in force: who submitted, approved and froze a scenario, what was frozen by
-- value, the resolutions behind it, the steps of a year, amended numbers of an edition. A statement ends
-- with a semicolon at the end of a line.

alter table scenario
  add submitted_by uuid null,
  add submitted_by_name text null,
  add submitted_at timestamptz null,
  add approved_by uuid null,
  add approved_by_name text null,
  add approved_at timestamptz null,
  add approved_summary_hash text null,
  add comment text null,
  add document_number text null,
  add frozen_at timestamptz null,
  add superseded_by_id uuid null;
alter table scenario add constraint scenario_four_eyes_check check (approved_by is null or approved_by <> submitted_by);

alter table institution_year
  add published_scenario_id uuid null,
  add published_at timestamptz null,
  add published_by_name text null;

create table scenario_event (
  institution_id uuid not null,
  id uuid not null,
  scenario_id uuid not null,
  place int not null,
  action text not null,
  at timestamptz not null,
  by_id uuid not null,
  by_name text not null,
  comment text null,
  document_number text null,
  primary key (institution_id, id)
);
alter table scenario_event add constraint scenario_event_place_unique unique (institution_id, scenario_id, place);
alter table scenario_event add constraint scenario_event_action_check check (action in (
  'EDIT', 'SUBMIT', 'WITHDRAW', 'RETURN', 'REJECT', 'APPROVE', 'FREEZE'
));

create table frozen_scenario (
  institution_id uuid not null,
  id uuid not null,
  edition text not null,
  engine_version text not null,
  inputs text not null,
  summary text not null,
  input_hash text not null,
  summary_hash text not null,
  result_hash text not null,
  computed_at timestamptz not null,
  primary key (institution_id, id)
);

create table frozen_people (
  institution_id uuid not null,
  id uuid not null,
  inputs text not null,
  primary key (institution_id, id)
);

create table resolution (
  institution_id uuid not null,
  id uuid not null,
  period text not null,
  body text not null,
  subject text not null,
  held_on date not null,
  document_number text not null,
  title text not null,
  votes_for int null,
  votes_against int null,
  abstained int null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (institution_id, id)
);
create index resolution_period_index on resolution (institution_id, period, held_on);
alter table resolution add constraint resolution_body_check check (body in (
  'LEADING_GROUP', 'PARTY_COMMITTEE', 'STAFF_CONGRESS', 'PRESIDENTS_MEETING', 'DEPARTMENT_MEETING', 'SUPERIOR_APPROVAL'
));
alter table resolution add constraint resolution_subject_check check (subject in ('SCENARIO', 'EDITION', 'READING', 'UNIT_SCHEME'));

create table scenario_resolution (
  institution_id uuid not null,
  scenario_id uuid not null,
  resolution_id uuid not null,
  primary key (institution_id, scenario_id, resolution_id)
);

create table edition_amendment (
  institution_id uuid not null,
  id uuid not null,
  edition text not null,
  key text not null,
  value numeric not null,
  from_month text not null,
  reason text not null,
  status text not null,
  drafted_by uuid not null,
  drafted_by_name text not null,
  drafted_at timestamptz not null,
  published_by uuid null,
  published_by_name text null,
  published_at timestamptz null,
  version int not null,
  primary key (institution_id, id)
);
alter table edition_amendment add constraint edition_amendment_four_eyes_check check (published_by is null or published_by <> drafted_by);
alter table edition_amendment add constraint edition_amendment_status_check check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN'));

create table amendment_resolution (
  institution_id uuid not null,
  amendment_id uuid not null,
  resolution_id uuid not null,
  primary key (institution_id, amendment_id, resolution_id)
);

create table year_step (
  institution_id uuid not null,
  id uuid not null,
  period text not null,
  key text not null,
  due_on date null,
  done_at timestamptz null,
  done_by_name text null,
  primary key (institution_id, id)
);
alter table year_step add constraint year_step_key_unique unique (institution_id, period, key);
alter table year_step add constraint year_step_key_check check (key in (
  'open', 'countDate', 'facts', 'scores', 'scenario', 'resolutions', 'publication', 'objections', 'schemes', 'settlement'
));

-- A row points only at rows of its own institution; deferred as in 0001.
alter table scenario add constraint scenario_superseded_by_foreign
  foreign key (institution_id, superseded_by_id) references scenario (institution_id, id) deferrable initially deferred;
alter table institution_year add constraint institution_year_published_scenario_foreign
  foreign key (institution_id, published_scenario_id) references frozen_scenario (institution_id, id) deferrable initially deferred;
alter table scenario_event add constraint scenario_event_scenario_foreign
  foreign key (institution_id, scenario_id) references scenario (institution_id, id) deferrable initially deferred;
alter table frozen_scenario add constraint frozen_scenario_scenario_foreign
  foreign key (institution_id, id) references scenario (institution_id, id) deferrable initially deferred;
alter table frozen_people add constraint frozen_people_scenario_foreign
  foreign key (institution_id, id) references frozen_scenario (institution_id, id) deferrable initially deferred;
alter table resolution add constraint resolution_institution_foreign
  foreign key (institution_id) references institution (id) deferrable initially deferred;
alter table scenario_resolution add constraint scenario_resolution_scenario_foreign
  foreign key (institution_id, scenario_id) references scenario (institution_id, id) deferrable initially deferred;
alter table scenario_resolution add constraint scenario_resolution_resolution_foreign
  foreign key (institution_id, resolution_id) references resolution (institution_id, id) deferrable initially deferred;
alter table edition_amendment add constraint edition_amendment_institution_foreign
  foreign key (institution_id) references institution (id) deferrable initially deferred;
alter table amendment_resolution add constraint amendment_resolution_amendment_foreign
  foreign key (institution_id, amendment_id) references edition_amendment (institution_id, id) deferrable initially deferred;
alter table amendment_resolution add constraint amendment_resolution_resolution_foreign
  foreign key (institution_id, resolution_id) references resolution (institution_id, id) deferrable initially deferred;
alter table year_step add constraint year_step_institution_foreign
  foreign key (institution_id) references institution (id) deferrable initially deferred;

-- What was frozen, decided or told stays as it is, whoever writes, the owner of the tables included.
create function refuse_change() returns trigger language plpgsql as $$ begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation'; end $$;

create trigger never_changed before update or delete on scenario_event
  for each row execute function refuse_change();
create trigger never_changed before update or delete on frozen_scenario
  for each row execute function refuse_change();
create trigger never_changed before update or delete on frozen_people
  for each row execute function refuse_change();
create trigger never_changed before update or delete on resolution
  for each row execute function refuse_change();
create trigger never_changed before update or delete on scenario_resolution
  for each row execute function refuse_change();
create trigger never_changed before update or delete on amendment_resolution
  for each row execute function refuse_change();

-- Of a frozen scenario one thing can still be said: which one took its place.
create function refuse_frozen() returns trigger language plpgsql as $$ begin
  if old.status = 'SUPERSEDED' or (old.status = 'FROZEN' and (tg_op = 'DELETE' or new.status <> 'SUPERSEDED'
    or to_jsonb(new) - array['status', 'superseded_by_id', 'version', 'updated_at']
      <> to_jsonb(old) - array['status', 'superseded_by_id', 'version', 'updated_at']))
  then raise exception 'a frozen scenario is never changed' using errcode = 'restrict_violation'; end if; if
    tg_op = 'DELETE' then return old; end if; return new; end $$;
create trigger frozen_stays before update or delete on scenario
  for each row execute function refuse_frozen();

-- A published or withdrawn amendment is not changed either.
create function refuse_settled_amendment() returns trigger language plpgsql as $$ begin
  if old.status <> 'DRAFT'
  then raise exception 'an amendment is settled once' using errcode = 'restrict_violation'; end if; if
    tg_op = 'DELETE' then return old; end if; return new; end $$;
create trigger settled_stays before update or delete on edition_amendment
  for each row execute function refuse_settled_amendment();

-- Who may touch which row; the same policies stand beside each entity.

alter table scenario_event enable row level security;
alter table scenario_event force row level security;
create policy scenario_event_institution on scenario_event as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy scenario_event_read on scenario_event for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text]));
create policy scenario_event_insert on scenario_event for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text]));

alter table frozen_scenario enable row level security;
alter table frozen_scenario force row level security;
create policy frozen_scenario_institution on frozen_scenario as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy frozen_scenario_read on frozen_scenario for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text]));
create policy frozen_scenario_insert on frozen_scenario for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text]));
create policy frozen_scenario_compute on frozen_scenario for select to hebo_compute
  using (true);

alter table frozen_people enable row level security;
alter table frozen_people force row level security;
create policy frozen_people_institution on frozen_people as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy frozen_people_read on frozen_people for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['PERSONNEL'::text, 'AUDITOR'::text]));
create policy frozen_people_insert on frozen_people for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text]));
create policy frozen_people_compute on frozen_people for select to hebo_compute
  using (true);

alter table resolution enable row level security;
alter table resolution force row level security;
create policy resolution_institution on resolution as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy resolution_read on resolution for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text]));
create policy resolution_insert on resolution for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text]));

alter table scenario_resolution enable row level security;
alter table scenario_resolution force row level security;
create policy scenario_resolution_institution on scenario_resolution as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy scenario_resolution_read on scenario_resolution for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text]));
create policy scenario_resolution_insert on scenario_resolution for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text]));

alter table edition_amendment enable row level security;
alter table edition_amendment force row level security;
create policy edition_amendment_institution on edition_amendment as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy edition_amendment_read on edition_amendment for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text]));
create policy edition_amendment_insert on edition_amendment for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text]));
create policy edition_amendment_update on edition_amendment for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text]));
create policy edition_amendment_compute on edition_amendment for select to hebo_compute
  using (true);

alter table amendment_resolution enable row level security;
alter table amendment_resolution force row level security;
create policy amendment_resolution_institution on amendment_resolution as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy amendment_resolution_read on amendment_resolution for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text]));
create policy amendment_resolution_insert on amendment_resolution for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text]));

alter table year_step enable row level security;
alter table year_step force row level security;
create policy year_step_institution on year_step as restrictive
  using (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid)
  with check (institution_id = nullif(current_setting('hebo.institution', true), '')::uuid);
create policy year_step_read on year_step for select to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text, 'AUDITOR'::text]));
create policy year_step_insert on year_step for insert to hebo_rw
  with check (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text]));
create policy year_step_update on year_step for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text]));

-- Publishing is for the leadership group, so it may write the year's row as well.
drop policy institution_year_update on institution_year;
create policy institution_year_update on institution_year for update to hebo_rw
  using (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text]))
  with check (nullif(current_setting('hebo.role', true), '') = any (array['LEADERSHIP'::text, 'PERSONNEL'::text]));

grant select, insert on scenario_event, frozen_scenario, frozen_people, resolution,
  scenario_resolution, amendment_resolution to hebo_rw;
grant select, insert, update on edition_amendment, year_step to hebo_rw;
grant select on frozen_scenario, frozen_people, edition_amendment to hebo_compute;
