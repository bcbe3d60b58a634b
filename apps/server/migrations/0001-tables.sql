-- The tables of step 1. Institution first in every key. Exact decimals are numeric without a scale, so
-- that a figure comes back as it was written. Each statement ends with a semicolon at the end of a line.

create table account (
  institution_id uuid not null,
  id uuid not null,
  account_name text not null,
  display_name text not null,
  password_hash text not null,
  employee_number text null,
  is_disabled boolean not null,
  created_at timestamptz not null,
  primary key (institution_id, id)
);
alter table account add constraint account_name_unique unique (institution_id, account_name);

create table account_role (
  institution_id uuid not null,
  account_id uuid not null,
  role text not null,
  department_id uuid null,
  primary key (institution_id, account_id, role)
);
alter table account_role add constraint account_role_role_check check (role in (
  'LEADERSHIP', 'PERSONNEL', 'FINANCE', 'DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD', 'DATA_OWNER', 'EMPLOYEE', 'AUDITOR', 'SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'
));

create table api_token (
  institution_id uuid not null,
  id uuid not null,
  name text not null,
  token_hash text not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz null,
  primary key (institution_id, id)
);
alter table api_token add constraint api_token_hash_unique unique (institution_id, token_hash);

create table department (
  institution_id uuid not null,
  id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  primary key (institution_id, id)
);
alter table department add constraint department_code_unique unique (institution_id, code);
alter table department add constraint department_kind_check check (kind in ('COLLEGE', 'TEACHING_DEPARTMENT', 'OFFICE', 'AFFILIATED'));

create table department_year (
  institution_id uuid not null,
  id uuid not null,
  department_id uuid not null,
  period text not null,
  version int not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz null,
  recorded_by text null,
  reason text null,
  headcount_senior numeric null,
  headcount_associate numeric null,
  headcount_intermediate numeric null,
  headcount_junior numeric null,
  headcount_untitled_doctor numeric null,
  headcount_untitled_master numeric null,
  headcount_untitled_other numeric null,
  agency_headcount_senior numeric null,
  agency_headcount_associate numeric null,
  agency_headcount_intermediate numeric null,
  agency_headcount_junior numeric null,
  agency_headcount_untitled_doctor numeric null,
  agency_headcount_untitled_master numeric null,
  agency_headcount_untitled_other numeric null,
  cadre_headcount_senior numeric null,
  cadre_headcount_associate numeric null,
  cadre_headcount_intermediate numeric null,
  cadre_headcount_junior numeric null,
  cadre_headcount_untitled_doctor numeric null,
  cadre_headcount_untitled_master numeric null,
  cadre_headcount_untitled_other numeric null,
  excluded_headcount_senior numeric null,
  excluded_headcount_associate numeric null,
  excluded_headcount_intermediate numeric null,
  excluded_headcount_junior numeric null,
  excluded_headcount_untitled_doctor numeric null,
  excluded_headcount_untitled_master numeric null,
  excluded_headcount_untitled_other numeric null,
  month_mean_headcount_senior numeric null,
  month_mean_headcount_associate numeric null,
  month_mean_headcount_intermediate numeric null,
  month_mean_headcount_junior numeric null,
  month_mean_headcount_untitled_doctor numeric null,
  month_mean_headcount_untitled_master numeric null,
  month_mean_headcount_untitled_other numeric null,
  cadre_coefficients numeric null,
  establishment numeric null,
  variance_year int null,
  variance_year_any_direction int null,
  students numeric null,
  common_course_share numeric null,
  score numeric null,
  is_qualified boolean null,
  tie_order int null,
  office_headcount numeric null,
  coefficients numeric null,
  has_own_accounts boolean null,
  primary key (institution_id, id)
);
alter table department_year add constraint department_year_version_unique unique (institution_id, department_id, period, version);

create table employee (
  institution_id uuid not null,
  id uuid not null,
  employee_number text not null,
  name text not null,
  name_pinyin text not null,
  pinyin_initials text not null,
  department_id uuid not null,
  post_kind text not null,
  title_class text not null,
  primary key (institution_id, id)
);
create index employee_department_index on employee (institution_id, department_id, employee_number);
alter table employee add constraint employee_number_unique unique (institution_id, employee_number);
alter table employee add constraint employee_post_kind_check check (post_kind in (
  'MANAGEMENT', 'TEACHING', 'RESEARCH', 'DUAL_ROLE', 'COUNSELLOR', 'OTHER_PROFESSIONAL', 'WORKER'
));
alter table employee add constraint employee_title_class_check check (title_class in (
  'SENIOR', 'ASSOCIATE', 'INTERMEDIATE', 'ASSISTANT', 'TECHNICIAN', 'UNTITLED'
));

create table idempotency_record (
  institution_id uuid not null,
  account_id uuid not null,
  key text not null,
  operation text not null,
  input_hash text not null,
  result_id uuid not null,
  created_at timestamptz not null,
  primary key (institution_id, account_id, key)
);

create table institution (
  id uuid not null,
  name text not null,
  is_demo boolean not null,
  created_at timestamptz not null,
  primary key (id)
);

create table institution_year (
  institution_id uuid not null,
  id uuid not null,
  period text not null,
  count_date date not null,
  is_published boolean not null,
  general_pool numeric null,
  research_headcount numeric null,
  research_coefficients numeric null,
  base_scenario_id uuid null,
  primary key (institution_id, id)
);
alter table institution_year add constraint institution_year_period_unique unique (institution_id, period);

create table scenario (
  institution_id uuid not null,
  id uuid not null,
  name text not null,
  period text not null,
  base_id uuid null,
  is_base boolean not null,
  status text not null,
  lock_mode text not null,
  decision jsonb null,
  overrides jsonb not null,
  version int not null,
  owner_id uuid null,
  owner_name text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (institution_id, id)
);
create index scenario_period_index on scenario (institution_id, period, updated_at);
alter table scenario add constraint scenario_decision_check check (is_base = (decision is not null));
alter table scenario add constraint scenario_status_check check (status in (
  'DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'FROZEN', 'SUPERSEDED'
));
alter table scenario add constraint scenario_lock_mode_check check (lock_mode in ('POOL', 'RATES', 'STAFF_RATE', 'STUDENT_RATE'));

create table session (
  institution_id uuid not null,
  id uuid not null,
  token_hash text not null,
  account_id uuid not null,
  acting_as text not null,
  created_at timestamptz not null,
  idle_until timestamptz not null,
  expires_at timestamptz not null,
  primary key (institution_id, id)
);
alter table session add constraint session_hash_unique unique (institution_id, token_hash);
alter table session add constraint session_acting_as_check check (acting_as in (
  'LEADERSHIP', 'PERSONNEL', 'FINANCE', 'DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD', 'DATA_OWNER', 'EMPLOYEE', 'AUDITOR', 'SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'
));

create table setup_token (
  id uuid not null,
  token_hash text not null,
  expires_at timestamptz not null,
  used_at timestamptz null,
  primary key (id)
);

create table sign_in_attempt (
  institution_id uuid not null,
  id uuid not null,
  account_name text not null,
  address text not null,
  is_success boolean not null,
  at timestamptz not null,
  primary key (institution_id, id)
);
create index sign_in_attempt_address_index on sign_in_attempt (institution_id, address, at);
create index sign_in_attempt_account_index on sign_in_attempt (institution_id, account_name, at);

-- Foreign keys, institution first: a row can only point at a row of its own institution.
-- Deferred, because a unit of work writes its rows in an order of its own.
alter table account add constraint account_institution_foreign
  foreign key (institution_id) references institution (id) deferrable initially deferred;
alter table api_token add constraint api_token_institution_foreign
  foreign key (institution_id) references institution (id) deferrable initially deferred;
alter table department add constraint department_institution_foreign
  foreign key (institution_id) references institution (id) deferrable initially deferred;
alter table institution_year add constraint institution_year_institution_foreign
  foreign key (institution_id) references institution (id) deferrable initially deferred;
alter table scenario add constraint scenario_institution_foreign
  foreign key (institution_id) references institution (id) deferrable initially deferred;
alter table sign_in_attempt add constraint sign_in_attempt_institution_foreign
  foreign key (institution_id) references institution (id) deferrable initially deferred;
alter table idempotency_record add constraint idempotency_record_institution_foreign
  foreign key (institution_id) references institution (id) deferrable initially deferred;
alter table account_role add constraint account_role_account_foreign
  foreign key (institution_id, account_id) references account (institution_id, id) deferrable initially deferred;
alter table account_role add constraint account_role_department_foreign
  foreign key (institution_id, department_id) references department (institution_id, id) deferrable initially deferred;
alter table session add constraint session_account_foreign
  foreign key (institution_id, account_id) references account (institution_id, id) deferrable initially deferred;
alter table department_year add constraint department_year_department_foreign
  foreign key (institution_id, department_id) references department (institution_id, id) deferrable initially deferred;
alter table employee add constraint employee_department_foreign
  foreign key (institution_id, department_id) references department (institution_id, id) deferrable initially deferred;
alter table institution_year add constraint institution_year_base_scenario_foreign
  foreign key (institution_id, base_scenario_id) references scenario (institution_id, id) deferrable initially deferred;
alter table scenario add constraint scenario_base_foreign
  foreign key (institution_id, base_id) references scenario (institution_id, id) deferrable initially deferred;
alter table idempotency_record add constraint idempotency_record_account_foreign
  foreign key (institution_id, account_id) references account (institution_id, id) deferrable initially deferred;
