/**
 * What a later run needs in order to do again only what changed, and findings across articles.
 *
 * A row of `files` says that a file was worked on to its end with this input; it goes as soon as work on another input
 * begins. The hashes of an article say what it was made of: its reading, its settings, the program, and the tables of
 * the reference; `article_reads` lists the questions about observations that its verdicts rest on, with hashes of the answers.
 * What a view computes is cast: DuckDB knows a column by its declared type, and an expression has none.
 */
export const runsAgain = `
create table files (
  file text not null primary key,
  input_hash text,
  skipped text,
  run integer not null references runs (id)
) strict, without rowid;

alter table articles add column notices text check (notices is null or json_valid(notices));
alter table articles add column reading_hash text;
alter table articles add column settings_hash text;
alter table articles add column program_hash text;
alter table articles add column tables_hash text;

create table readings (
  article integer not null primary key references articles (number) on delete cascade,
  content blob not null
) strict;

create table reference_reads (
  number integer primary key,
  variable text not null,
  place text not null,
  question text not null,
  answer text not null,
  unique (question, answer)
) strict;

create table article_reads (
  article integer not null references articles (number) on delete cascade,
  read integer not null references reference_reads (number),
  primary key (article, read)
) strict, without rowid;

create table across_records (
  article integer not null references articles (number) on delete cascade,
  position integer not null,
  key text not null,
  payload text not null,
  primary key (article, position)
) strict, without rowid;

create table batch_findings (
  id text not null primary key,
  position integer not null,
  run integer not null references runs (id),
  check_name text not null,
  verdict text not null check (verdict in ('supported', 'refuted', 'conflicting', 'not-enough-evidence')),
  severity text check (severity in ('error', 'warning', 'note')),
  message text not null,
  article text,
  quote text not null,
  stated text not null,
  expected text,
  cause text,
  record text not null check (json_valid(record))
) strict, without rowid;

create table batch_finding_articles (
  finding text not null references batch_findings (id) on delete cascade,
  article text not null,
  primary key (finding, article)
) strict, without rowid;
create index batch_finding_articles_by_article on batch_finding_articles (article);

drop view flagged_by_check;
create view flagged_by_check as
  select check_name, severity, cast(count(*) as integer) as findings,
    cast(count(distinct article) as integer) as articles
  from findings where severity is not null group by check_name, severity order by check_name, severity;

drop view flagged_by_publisher;
create view flagged_by_publisher as
  select articles.publisher, cast(count(distinct articles.number) as integer) as articles,
    cast(count(findings.id) as integer) as findings,
    cast(coalesce(sum(findings.severity = 'error'), 0) as integer) as errors
  from articles
  left join findings on findings.article = articles.number and findings.severity is not null
  group by articles.publisher order by articles.publisher;

drop view compared_rows;
create view compared_rows as
  select evidence.package, evidence.resource, evidence.row_number, evidence.field, evidence.source_title,
    findings.verdict, cast(count(*) as integer) as findings
  from evidence join findings on findings.article = evidence.article and findings.id = evidence.finding
  where evidence.type = 'reference'
  group by evidence.package, evidence.resource, evidence.row_number, evidence.field, findings.verdict
  order by evidence.package, evidence.resource, evidence.row_number, evidence.field, findings.verdict;

create view flagged_by_office as
  select claims.office, claims.organization, findings.severity, cast(count(*) as integer) as findings,
    cast(count(distinct findings.article) as integer) as articles
  from findings
  join finding_claims on finding_claims.article = findings.article and finding_claims.finding = findings.id
  join claims on claims.article = finding_claims.article and claims.id = finding_claims.claim
  where findings.severity is not null and claims.office is not null
  group by claims.office, claims.organization, findings.severity
  order by claims.office, claims.organization, findings.severity;

create view flagged_by_source as
  select evidence.source_title as source, evidence.source_publisher as publisher, evidence.source_url as url,
    findings.severity, cast(count(distinct findings.article || ' ' || findings.id) as integer) as findings,
    cast(count(distinct findings.article) as integer) as articles
  from findings
  join evidence on evidence.article = findings.article and evidence.finding = findings.id
  where findings.severity is not null and evidence.type = 'reference'
  group by evidence.source_title, evidence.source_publisher, evidence.source_url, findings.severity
  order by evidence.source_title, evidence.source_url, findings.severity;

create view flagged_by_attribution as
  select claims.attribution_kind, claims.attribution, findings.severity, cast(count(*) as integer) as findings,
    cast(count(distinct findings.article) as integer) as articles
  from findings
  join finding_claims on finding_claims.article = findings.article and finding_claims.finding = findings.id
  join claims on claims.article = finding_claims.article and claims.id = finding_claims.claim
  where findings.severity is not null and claims.attribution is not null
  group by claims.attribution_kind, claims.attribution, findings.severity
  order by claims.attribution, claims.attribution_kind, findings.severity;

create view flagged_by_desk as
  select desk, severity, cast(count(*) as integer) as findings, cast(count(distinct article) as integer) as articles
  from (
    select cast(rtrim(articles.file, replace(articles.file, '/', '')) as text) as desk, findings.severity, findings.article
    from findings join articles on articles.number = findings.article
    where findings.severity is not null
  )
  group by desk, severity order by desk, severity;
`;
