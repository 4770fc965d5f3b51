/**
 * Nothing is kept twice: the JSON of mentions, entities, findings and evidence stood beside the columns that say the
 * same. It is packed now, an article in a row, for reports, exports and later runs; what columns cannot hold (the sides of a
 * claim) stays with the claims as JSON.
 *
 * `claims` has row numbers: without them SQLite puts all of a row but its first thousand bytes on a page of its own
 * (sqlite.org/fileformat2.html, cell payload overflow), and half of the table was empty space. Mentions and entities are keyed
 * by their place in the article, in the order in which they come. Indexes go that no question of the program or of the page on the
 * database asks for.
 *
 * `packed(text)` is a function of the program: Zstandard.
 */
export const packedRecords = `
create table packed_records (
  article integer not null primary key references articles (number) on delete cascade,
  content blob not null
) strict;
insert into packed_records (article, content)
select number, packed(
  '[' || (select coalesce(group_concat(record, ',' order by position), '') from mentions where article = number) || ']'
  || char(10) ||
  '[' || (select coalesce(group_concat(record, ',' order by position), '') from entities where article = number) || ']'
  || char(10) ||
  '[' || (select coalesce(group_concat(record, ',' order by position), '') from findings where article = number) || ']'
) from articles;

alter table evidence drop column record;
alter table findings drop column record;

drop index findings_by_severity;
create index findings_by_severity on findings (severity, check_name) where severity is not null;
drop index finding_claims_by_claim;

create table new_entities (
  article integer not null references articles (number) on delete cascade,
  id text not null,
  position integer not null,
  kind text not null,
  name text not null,
  primary key (article, position)
) strict, without rowid;
insert into new_entities select article, id, position, kind, name from entities order by article, position;
drop table entities;
alter table new_entities rename to entities;
create index entities_by_name on entities (name);

create table new_mentions (
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
  primary key (article, position)
) strict, without rowid;
insert into new_mentions select article, id, position, kind, start_offset, end_offset, quote, name, entity, place_id,
  value, low, high, hedge, bound, unit_kind, unit, timex_type, timex_value, period_from, period_to
  from mentions order by article, position;
drop table mentions;
alter table new_mentions rename to mentions;

create table new_claims (
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
) strict;
insert into new_claims select article, id, position, kind, start_offset, end_offset, quote, sentence_start, sentence_end,
  certainty, measure, measure_head, value, low, high, hedge, bound, unit_kind, unit, direction, relation, place, place_id,
  period_from, period_to, person, office, organization, event, attribution_kind, attribution, record
  from claims order by article, position;
drop table claims;
alter table new_claims rename to claims;
`;
