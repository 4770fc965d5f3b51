import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDocument } from '../../src/extract/document/document.ts';
import type { MentionDraft } from '../../src/extract/mentions/draft.ts';
import { extractNames } from '../../src/extract/mentions/name/names.ts';
import { type GoldName, type GoldText, type Kind, readTokens, rebuild } from './conll.ts';

export interface EntityRow {
  readonly data: string;
  readonly system: string;
  readonly person: number;
  readonly location: number;
  readonly organization: number;
}

const KINDS: Readonly<Record<string, Kind>> = {
  Person: 'person',
  Location: 'location',
  Organization: 'organization',
  person: 'person',
  politician: 'person',
  location: 'location',
  country: 'location',
  organisation: 'organization',
  politicalparty: 'organization',
};

/** Rows of others, measured with compromise 14 on the same data with the same scorer rules. */
const PEERS: readonly EntityRow[] = [
  { data: 'newswire', system: 'compromise', person: 39, location: 66, organization: 32 },
  { data: 'crossner-politics', system: 'compromise', person: 63, location: 44, organization: 21 },
];

/** Exact span F1 of persons, locations and organizations over `<folder>/entities`; prints the rows beside those of others. */
export function scoreEntities(folder: string): readonly EntityRow[] {
  const root = join(folder, 'entities');
  if (!existsSync(root)) {
    console.log(`entities: skipped, ${root} is missing`);
    return [];
  }
  const rows = ['newswire', 'crossner-politics'].flatMap((data) => {
    const counts = tally(readTexts(join(root, data)));
    const own = { data, system: 'deskcheck', ...f1s(counts) };
    return [...PEERS.filter((peer) => peer.data === data), own];
  });
  console.table(rows);
  return rows;
}

export function readTexts(folder: string): GoldText[] {
  const articles = join(folder, 'articles');
  if (existsSync(articles)) {
    return readdirSync(articles)
      .sort()
      .map((file) => rebuild(readTokens(join(articles, file)), KINDS));
  }
  return readdirSync(folder)
    .filter((file) => /^(?:dev|train|test)\.txt$/.test(file))
    .sort()
    .flatMap((file) => readTokens(join(folder, file)).map((sentence) => rebuild([sentence], KINDS)));
}

export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export function tally(texts: readonly GoldText[]): Record<Kind, Tally> {
  const counts = { person: zero(), location: zero(), organization: zero() };
  for (const text of texts) {
    const found = namesOf(text.text);
    for (const kind of ['person', 'location', 'organization'] as const) {
      const gold = new Set(text.names.filter((name) => name.kind === kind).map(spanKey));
      const own = found.filter((name) => name.kind === kind).map(spanKey);
      counts[kind].gold += gold.size;
      counts[kind].found += own.length;
      counts[kind].right += own.filter((key) => gold.has(key)).length;
    }
  }
  return counts;
}

export function namesOf(text: string): GoldName[] {
  const blocks = paragraphs(text);
  const document = openDocument({ article: { id: 'bench', uri: 'bench', byline: [], language: 'en', text }, blocks });
  return extractNames(document, []).flatMap(goldOf);
}

function paragraphs(text: string) {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'prose' as const,
  }));
}

function goldOf(draft: MentionDraft): GoldName[] {
  const { start, end } = draft;
  if (draft.kind === 'person' || draft.kind === 'organization') return [{ kind: draft.kind, start, end }];
  return draft.kind === 'place' ? [{ kind: 'location', start, end }] : [];
}

function f1s(counts: Record<Kind, Tally>) {
  return { person: f1(counts.person), location: f1(counts.location), organization: f1(counts.organization) };
}

function f1({ right, found, gold }: Tally): number {
  return found + gold === 0 ? 0 : Math.round((2000 * right) / (found + gold)) / 10;
}

function zero() {
  return { right: 0, found: 0, gold: 0 };
}

function spanKey(name: GoldName): string {
  return `${name.start}-${name.end}`;
}
