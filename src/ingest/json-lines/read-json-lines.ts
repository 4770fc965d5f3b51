import { assemble } from '../assemble.ts';
import type { Draft, MetadataCandidate, MetadataField } from '../draft.ts';
import { readFragment } from '../html/read-fragment.ts';
import type { Limits } from '../limits.ts';
import { lineIndex } from '../located/line-index.ts';
import type { Located } from '../located/located.ts';
import { authorNames } from '../metadata/authors.ts';
import { rebaseDraft } from '../nested.ts';
import type { FieldMapping, PendingArticle, ReadOptions, ReadResult } from '../options.ts';
import { readPlain } from '../plain/read-plain.ts';
import { failed, pendingFailure, type Refusal } from '../refusal.ts';
import { jsonArrayElements, locateJsonString, valueAt } from './json-scanner.ts';

/** Under which names dumps keep the parts of an article, the usual first. */
const USUAL: Readonly<Record<keyof FieldMapping, readonly string[]>> = {
  text: [
    'text',
    'body',
    'content',
    'articleBody',
    'article_body',
    'maintext',
    'full_text',
    'fulltext',
    'article',
    'story',
    'article.body',
    'article.text',
    'fields.bodyText',
  ],
  html: ['html', 'content_html', 'body_html', 'bodyHtml', 'fields.body', 'content.rendered'],
  title: ['title', 'headline', 'article.title', 'headline.main', 'webTitle'],
  byline: ['byline', 'author', 'authors', 'creator', 'article.author', 'byline.original'],
  publisher: [
    'publisher',
    'source',
    'publication',
    'outlet',
    'site',
    'sitename',
    'site_name',
    'newspaper',
    'source.name',
    'publisher.name',
  ],
  published: [
    'published',
    'published_at',
    'publishedAt',
    'date_published',
    'datePublished',
    'date',
    'date_publish',
    'publish_date',
    'publication_date',
    'pub_date',
    'pubDate',
    'webPublicationDate',
    'timestamp',
  ],
  modified: [
    'modified',
    'updated',
    'updated_at',
    'updatedAt',
    'modified_at',
    'date_modified',
    'dateModified',
    'date_modify',
  ],
  language: ['language', 'lang'],
  url: ['url', 'link', 'canonical_url', 'webUrl', 'web_url', 'uri'],
  id: ['id', '_id', 'guid', 'uuid'],
};

/** The records of a dump with an article on each line, or of a JSON array. Each bad line is a failure of its own. */
export function* openJsonLines(source: string, options: ReadOptions, limits: Limits): Generator<PendingArticle> {
  const { positionAt } = lineIndex(source);
  const seen = new Set<string>();
  for (const [index, { from, to }] of recordsOf(source).entries()) {
    const { line } = positionAt(from);
    if (index >= limits.articles) {
      const message = `The file holds more than ${limits.articles} articles; the rest was not read. Split it.`;
      yield pendingFailure(options.uri, { code: 'too-many-articles', message, line });
      return;
    }
    const read = (): ReadResult => {
      const record = readRecord(source, from, to, options, limits);
      if ('code' in record) return failed(options.uri, { ...record, line });
      const name = seen.has(record.name) || record.name === '' ? String(line) : record.name;
      seen.add(name);
      const reading = assemble(record.draft, { ...options, uri: `${options.uri}#${name}` }, positionAt);
      return { readings: [reading], failures: [] };
    };
    yield { uri: options.uri, line, read };
  }
}

function recordsOf(source: string): { readonly from: number; readonly to: number }[] {
  const first = /\S/.exec(source)?.index ?? 0;
  if (source[first] === '[') return jsonArrayElements(source, first);
  const records: { from: number; to: number }[] = [];
  for (const match of source.matchAll(/[^\r\n]+/g)) {
    if (/\S/.test(match[0])) records.push({ from: match.index, to: match.index + match[0].length });
  }
  // One object may be printed over many lines.
  return records.length > 1 && /^\s*\{\s*$/.test(source.slice(records[0]?.from, records[0]?.to))
    ? [{ from: first, to: source.length }]
    : records;
}

function readRecord(
  source: string,
  from: number,
  to: number,
  options: ReadOptions,
  limits: Limits,
): { readonly draft: Draft; readonly name: string } | Refusal {
  if (to - from > limits.characters) {
    return {
      code: 'too-long',
      message: `The line has ${to - from} characters, more than the limit of ${limits.characters} for one article.`,
    };
  }
  const record = parseRecord(source.slice(from, to));
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return {
      code: 'invalid-json',
      message: 'The line is no JSON object. Each line must hold one article as {"text": …}.',
    };
  }
  const paths = { text: pathOf(record, 'text', options.fields), html: pathOf(record, 'html', options.fields) };
  const path = paths.html ?? paths.text;
  const body = path === null ? null : locateJsonString(source, from, path);
  if (path === null || body === null || !/\S/.test(body.text)) {
    return {
      code: 'no-text-field',
      message:
        'The record has no text under a usual name (text, body, content, html …). Name the field in the mapping.',
    };
  }
  const draft = readBody(body, path === paths.html, limits);
  if ('code' in draft) return draft;
  const id = valueAt(record, pathOf(record, 'id', options.fields) ?? ['']);
  return {
    draft: { ...draft, metadata: [...metadataOf(record, options.fields), ...draft.metadata] },
    name: typeof id === 'string' || typeof id === 'number' ? String(id) : '',
  };
}

function parseRecord(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function readBody(body: Located, isHtml: boolean, limits: Limits): Draft | Refusal {
  const marked = isHtml || /<(?:p|br|div|h[1-6]|a|em|strong|figure|ul)\b[^<>]{0,400}>/i.test(body.text);
  const draft = marked ? readFragment(body.text, limits) : readPlain(body.text);
  return 'code' in draft ? draft : rebaseDraft(draft, body);
}

function pathOf(record: unknown, field: keyof FieldMapping, mapping: FieldMapping | undefined): string[] | null {
  const named = mapping?.[field];
  for (const name of named === undefined ? USUAL[field] : [named]) {
    for (const path of [[name], name.split('.')]) {
      const value = valueAt(record, path);
      if (
        value !== undefined &&
        value !== null &&
        value !== '' &&
        (field !== 'text' && field !== 'html' ? true : typeof value === 'string')
      )
        return path;
    }
  }
  return null;
}

function metadataOf(record: unknown, mapping: FieldMapping | undefined): MetadataCandidate[] {
  const fields: readonly (readonly [keyof FieldMapping, MetadataField])[] = [
    ['title', 'title'],
    ['byline', 'byline'],
    ['publisher', 'publisher'],
    ['published', 'published'],
    ['modified', 'modified'],
    ['language', 'language'],
    ['url', 'canonicalUrl'],
  ];
  return fields.flatMap(([name, field]): MetadataCandidate[] => {
    const path = pathOf(record, name, mapping);
    const given = path === null ? [] : textsOf(valueAt(record, path));
    const values = field === 'byline' ? authorNames(given) : given.slice(0, 1);
    return values.length === 0 ? [] : [{ field, values, source: 'feed' }];
  });
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.replace(/\s+/g, ' ').trim()];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'object' && value !== null && 'name' in value) return textsOf(value.name);
  return [];
}
