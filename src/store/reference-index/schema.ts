/** "dskr": tells an index of a reference package from any other database (sqlite.org/pragma.html#pragma_application_id). */
export const INDEX_APPLICATION_ID = 0x64736b72;

/** Rises with every change to the tables or to the content of `package`: an index of another version is made anew. */
export const INDEX_VERSION = 1;

/** Stands for "no period", before every day that a calendar date can name. */
export const NO_DAY = -800_000;

/**
 * Ten million rows make it worth to write each text once: `variables`, `places`, `vintages` (source and day of publication) and `forms` (how the value is written) number them.
 * Days are counted from 1970-01-01. `line` is the line of the CSV file, so that the order of rows is the order of the file.
 */
export const INDEX_TABLES = `
create table package (hash text not null, name text not null, content text not null) strict;
create table variables (number integer primary key, id text not null unique) strict;
create table places (number integer primary key, id text not null unique) strict;
create table vintages (number integer primary key, source text not null, as_of text not null, unique (source, as_of)) strict;
create table forms (
  number integer primary key, resource text not null, unit text not null, decimals integer not null, flags text not null,
  unique (resource, unit, decimals, flags)
) strict;
create table observations (
  variable integer not null,
  place integer not null,
  from_day integer not null,
  to_day integer not null,
  vintage integer not null,
  form integer not null,
  value real not null,
  note text,
  line integer not null,
  primary key (variable, place, from_day, to_day, vintage)
) strict, without rowid;
create temp table staged as select * from observations;
`;

/** Rows come in any order; sorted once, a series lies on one or two pages. Fails where one source has two values for a cell at one vintage. */
export const SORT_ROWS = `
insert into observations select * from staged order by variable, place, from_day, to_day, vintage;
drop table staged;
`;

export const LOOK_UP_TABLES = `
create index by_period on observations (variable, from_day, to_day);
create table series (
  variable integer not null, place integer not null, first_line integer not null, rows integer not null,
  primary key (variable, place)
) strict, without rowid;
insert into series
  select variable, place, min(line), count(*) from observations group by variable, place;
create virtual table names using fts5(words, content='', columnsize=0, detail=none, tokenize='ascii');
`;
