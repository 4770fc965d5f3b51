import { createRequire } from 'node:module';
import type { DraftNote, MetadataCandidate, MetadataField } from '../draft.ts';
import { authorNames } from '../metadata/authors.ts';

/** The keys that static site generators and newsrooms use, the first that is given counts. */
const KEYS: Readonly<Record<Exclude<MetadataField, 'dateline' | 'contributors'>, readonly string[]>> = {
  title: ['title', 'headline', 'hed'],
  byline: ['byline', 'author', 'authors', 'by', 'writer', 'writers', 'reporter', 'reporters'],
  publisher: ['publisher', 'publication', 'site', 'newspaper', 'outlet', 'source'],
  published: [
    'published',
    'date',
    'publishedat',
    'published_at',
    'publishdate',
    'publish_date',
    'pubdate',
    'datepublished',
    'date_published',
    'publication_date',
  ],
  modified: [
    'modified',
    'updated',
    'lastmod',
    'last_modified',
    'modifiedat',
    'updatedat',
    'updated_at',
    'datemodified',
  ],
  language: ['language', 'lang', 'locale'],
  canonicalUrl: ['canonical', 'canonicalurl', 'canonical_url', 'url', 'link', 'permalink'],
};

export interface FrontMatter {
  readonly candidates: readonly MetadataCandidate[];
  readonly notes: readonly DraftNote[];
  /** Offset after the closing fence. */
  readonly end: number;
}

const FENCED = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/;
const LONGEST = 64_000;

/** The block between `---` (YAML) or `+++` (TOML) at the head of a draft; null where there is none. */
export function readFrontMatter(source: string): FrontMatter | null {
  const match = FENCED.exec(source.slice(0, LONGEST));
  if (match === null) return null;
  const [whole, fence, body = ''] = match;
  const end = whole.length;
  const read = fence === '---' ? readYaml(body) : readTomlLines(body);
  if (typeof read === 'string') {
    const message = `The front matter cannot be read (${read}); it was left out. Mend it, or give the date with --published.`;
    return { candidates: [], notes: [{ code: 'unreadable-front-matter', message, from: 0 }], end };
  }
  const given = new Map(Object.entries(read).map(([key, value]) => [key.toLowerCase().replace(/-/g, '_'), value]));
  const candidates = Object.entries(KEYS).flatMap(([field, keys]): MetadataCandidate[] => {
    const key = keys.find((name) => valuesOf(given.get(name)).length > 0);
    if (key === undefined) return [];
    const values = valuesOf(given.get(key));
    return [
      {
        field: field as MetadataField,
        values: field === 'byline' ? authorNames(values) : values.slice(0, 1),
        source: 'front-matter',
      },
    ];
  });
  return { candidates, notes: [], end };
}

function readYaml(body: string): Readonly<Record<string, unknown>> | string {
  try {
    // Here and not above: only front matter needs it, and it is 70 modules.
    const { parse }: typeof import('yaml') = createRequire(import.meta.url)('yaml');
    const value: unknown = parse(body, { schema: 'failsafe', maxAliasCount: 20, logLevel: 'error' });
    if (value === null || value === undefined) return {};
    return typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : 'it is no list of keys and values';
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'no YAML';
  }
}

/** `key = "value"` lines: all that drafts keep in TOML at the top level. */
function readTomlLines(body: string): Readonly<Record<string, unknown>> {
  const pairs = body.split(/\r?\n/).flatMap((line): [string, unknown][] => {
    const [, key, value] = /^\s*([\w-]{1,40})\s*=\s*(.{1,2000})$/.exec(line) ?? [];
    if (key === undefined || value === undefined) return [];
    const listed = value.startsWith('[')
      ? [...value.matchAll(/"([^"]*)"|'([^']*)'/g)].map((match) => match[1] ?? match[2] ?? '')
      : null;
    return [[key, listed ?? value.trim().replace(/^(["'])(.*)\1$/, '$2')]];
  });
  return Object.fromEntries(pairs);
}

/** A text, a list of texts, or objects with a name. */
function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (typeof value === 'object' && value !== null && 'name' in value) return valuesOf(value.name);
  return [];
}
