/**
 * The first tables: one for each record of the model. Columns hold what people ask for; `record` holds the whole record
 * as JSON, so that nothing is lost (an article's lacks only `text`, which has its own column).
 *
 * Ids are hashes of content: two copies of a story have the same, so `articles` are numbered, and the tables below are
 * keyed by that number and the record's id. `position` is a record's place in its list. Offsets are UTF-16, half-open, into `articles.text`; intervals are half-open dates.
 * `decisions` hangs on no other table: a decision outlives the article's next edit.
 */
export const records = `
create table runs (
  id integer primary key,
  started_at text not null,
  finished_at text,
  version text not null,
  command text not null,
  reference_hash text not null,
  reference text not null check (json_valid(reference)),
  summary text check (summary is null or json_valid(summary))
) strict;

create table reference_packages (
  hash text not null primary key,
  name text not null,
  version text not null
) strict, without rowid;

create table articles (
  number integer primary key,
  id text not null,
  file text not null,
  position integer not null,
  uri text not null,
  title text,
  byline text not null,
  publisher text,
  published_at text,
  published_from text,
  modified_at text,
  canonical_url text,
  dateline text,
  language text not null,
  text text not null,
  run integer not null references runs (id),
  reference_hash text not null,
  fingerprint text not null,
  record text not null check (json_valid(record)),
  unique (file, position)
) strict;
create index articles_by_id on articles (id);
create index articles_by_date on articles (published_at);

create table entities (
  article integer not null references articles (number) on delete cascade,
  id text not null,
  position integer not null,
  kind text not null,
  name text not null,
  record text not null check (json_valid(record)),
  primary key (article, id)
) strict, without rowid;
create index entities_by_name on entities (name);

create table mentions (
  article integer not null references articles (number) on delete cascade,
  id text not null,
  position integer not null,
  kind text not null,
  start_offset integer not null,
  end_offset integer not null,
  quote text not null,
  name text,
  entity text,
  place_id text,
  value real,
  low real,
  high real,
  hedge text,
  bound text,
  unit_kind text,
  unit text,
  timex_type text,
  timex_value text,
  period_from text,
  period_to text,
  record text not null check (json_valid(record)),
  primary key (article, id)
) strict, without rowid;
create index mentions_by_kind on mentions (kind, name);

create table claims (
  article integer not null references articles (number) on delete cascade,
  id text not null,
  position integer not null,
  kind text not null,
  start_offset integer not null,
  end_offset integer not null,
  quote text not null,
  sentence_start integer not null,
  sentence_end integer not null,
  certainty text not null,
  measure text,
  measure_head text,
  value real,
  low real,
  high real,
  hedge text,
  bound text,
  unit_kind text,
  unit text,
  direction text,
  relation text,
  place text,
  place_id text,
  period_from text,
  period_to text,
  person text,
  office text,
  organization text,
  event text,
  attribution_kind text,
  attribution text,
  record text not null check (json_valid(record)),
  primary key (article, id)
) strict, without rowid;
create index claims_by_kind on claims (kind);

create table findings (
  article integer not null references articles (number) on delete cascade,
  id text not null,
  position integer not null,
  check_name text not null,
  verdict text not null check (verdict in ('supported', 'refuted', 'conflicting', 'not-enough-evidence')),
  severity text check (severity in ('error', 'warning', 'note')),
  message text not null,
  stated text not null,
  stated_value real,
  expected text,
  expected_value real,
  cause text,
  cause_detail text,
  suggestion text,
  start_offset integer not null,
  end_offset integer not null,
  quote text not null,
  start_line integer,
  start_column integer,
  record text not null check (json_valid(record)),
  primary key (article, id)
) strict, without rowid;
create index findings_by_id on findings (id);
create index findings_by_severity on findings (severity, check_name);

create table finding_claims (
  article integer not null,
  finding text not null,
  position integer not null,
  claim text not null,
  primary key (article, finding, position),
  foreign key (article, finding) references findings (article, id) on delete cascade,
  foreign key (article, claim) references claims (article, id) on delete cascade
) strict, without rowid;
create index finding_claims_by_claim on finding_claims (article, claim);

create table evidence (
  article integer not null,
  finding text not null,
  path text not null,
  type text not null check (type in ('reference', 'text', 'derivation')),
  package text,
  resource text,
  row_number integer,
  field text,
  value real,
  value_text text,
  unit text,
  variable text,
  place text,
  period_from text,
  period_to text,
  as_of text,
  source text,
  source_title text,
  source_publisher text,
  source_url text,
  other_article text,
  start_offset integer,
  end_offset integer,
  quote text,
  formula text,
  record text not null check (json_valid(record)),
  primary key (article, finding, path),
  foreign key (article, finding) references findings (article, id) on delete cascade
) strict, without rowid;
create index evidence_by_row on evidence (package, resource, row_number);

create table failures (
  file text not null,
  position integer not null,
  code text not null,
  message text not null,
  line integer,
  record text not null check (json_valid(record)),
  primary key (file, position)
) strict, without rowid;

create table decisions (
  finding text not null primary key,
  status text not null check (status in ('accepted', 'dismissed', 'fixed')),
  reviewer text not null,
  at text not null,
  note text not null,
  basis text not null
) strict, without rowid;

create view flagged_claims as
  select
    articles.file, articles.uri, articles.title as article_title, articles.publisher, articles.published_at,
    findings.start_line, findings.start_column, findings.severity, findings.verdict, findings.check_name,
    findings.message, findings.quote, findings.stated, findings.expected, findings.cause, findings.cause_detail,
    findings.suggestion, decisions.status as decision, decisions.reviewer,
    articles.id as article, findings.id as finding
  from findings
  join articles on articles.number = findings.article
  left join decisions on decisions.finding = findings.id
  where findings.severity is not null
  order by articles.file, articles.position, findings.position;

create view flagged_by_check as
  select check_name, severity, count(*) as findings, count(distinct article) as articles
  from findings where severity is not null group by check_name, severity order by check_name, severity;

create view flagged_by_publisher as
  select articles.publisher, count(distinct articles.number) as articles, count(findings.id) as findings,
    coalesce(sum(findings.severity = 'error'), 0) as errors
  from articles
  left join findings on findings.article = articles.number and findings.severity is not null
  group by articles.publisher order by articles.publisher;

create view compared_rows as
  select evidence.package, evidence.resource, evidence.row_number, evidence.field, evidence.source_title,
    findings.verdict, count(*) as findings
  from evidence join findings on findings.article = evidence.article and findings.id = evidence.finding
  where evidence.type = 'reference'
  group by evidence.package, evidence.resource, evidence.row_number, evidence.field, findings.verdict
  order by evidence.package, evidence.resource, evidence.row_number, evidence.field, findings.verdict;
`;
