import type { Article } from '../../model/article.ts';
import type { ReadingNote } from '../../model/reading.ts';
import { fold } from '../../text/fold.ts';
import type { MetadataCandidate, MetadataField } from '../draft.ts';
import type { ReadOptions } from '../options.ts';
import { readDate } from './dates.ts';
import { strengthOf } from './strength.ts';

type Fields = Partial<Omit<Article, 'id' | 'uri' | 'text'>>;

const ORDER: readonly MetadataField[] = [
  'title',
  'byline',
  'contributors',
  'publisher',
  'published',
  'modified',
  'canonicalUrl',
  'dateline',
  'language',
];

/** For each field the strongest candidate; what another place says differently is kept as a note. */
export function settleMetadata(
  candidates: readonly MetadataCandidate[],
  options: ReadOptions,
): { readonly fields: Fields; readonly notes: readonly ReadingNote[] } {
  const notes: ReadingNote[] = [];
  const usable = [...givenByUser(options), ...candidates].flatMap((candidate) => normalised(candidate, notes));
  const fields: Fields = {};
  for (const field of ORDER) {
    const rivals = usable.filter((candidate) => candidate.field === field);
    const winner = strongest(rivals);
    if (winner === undefined) continue;
    notes.push(...disagreements(winner, rivals));
    setField(fields, winner);
  }
  return { fields, notes };
}

function givenByUser({ published, manifest }: ReadOptions): MetadataCandidate[] {
  const candidates: MetadataCandidate[] = [];
  const add = (field: MetadataField, values: readonly (string | undefined)[], source: 'flag' | 'manifest'): void => {
    const given = values.filter((value): value is string => value !== undefined && value.trim() !== '');
    if (given.length > 0) candidates.push({ field, values: given, source });
  };
  add('published', [published], 'flag');
  add('published', [manifest?.published], 'manifest');
  add('publisher', [manifest?.publisher], 'manifest');
  add('title', [manifest?.title], 'manifest');
  add('byline', manifest?.byline ?? [], 'manifest');
  add('language', [manifest?.language], 'manifest');
  return candidates;
}

function normalised(candidate: MetadataCandidate, notes: ReadingNote[]): MetadataCandidate[] {
  if (candidate.field !== 'published' && candidate.field !== 'modified') return [candidate];
  const date = readDate(candidate.values[0] ?? '');
  if (date !== null) return [{ ...candidate, values: [date] }];
  notes.push({
    code: 'unreadable-date',
    message: `The ${candidate.source} gives "${candidate.values[0]}" as a date, which is none; it was not used. Write YYYY-MM-DD.`,
  });
  return [];
}

function strongest(rivals: readonly MetadataCandidate[]): MetadataCandidate | undefined {
  let best: MetadataCandidate | undefined;
  for (const rival of rivals) {
    if (best === undefined || strengthOf(rival.source) < strengthOf(best.source)) best = rival;
  }
  return best;
}

const COMPARED: ReadonlySet<MetadataField> = new Set(['title', 'byline', 'publisher', 'published', 'modified']);

/** Only fields in which a difference matters to a reader: another spelling of the language tag does not. */
function disagreements(winner: MetadataCandidate, rivals: readonly MetadataCandidate[]): ReadingNote[] {
  if (!COMPARED.has(winner.field)) return [];
  const seen = new Set([essence(winner)]);
  const notes: ReadingNote[] = [];
  for (const rival of rivals) {
    if (seen.has(essence(rival))) continue;
    seen.add(essence(rival));
    notes.push({
      code: 'metadata-disagrees',
      message: `${winner.field}: the ${winner.source} gives "${winner.values.join(', ')}", the ${rival.source} "${rival.values.join(', ')}"; the ${winner.source} was believed.`,
    });
  }
  return notes;
}

/** What of a value counts when two are compared: the day of a date, the letters of a name. */
function essence({ field, values }: MetadataCandidate): string {
  if (field === 'published' || field === 'modified') return (values[0] ?? '').slice(0, 10);
  return values.map((value) => fold(value).replace(/[^\p{L}\p{N}]+/gu, ' ')).join('|');
}

function setField(fields: Fields, { field, values, source }: MetadataCandidate): void {
  const value = values[0] ?? '';
  switch (field) {
    case 'byline':
      fields.byline = [...values];
      break;
    case 'contributors':
      fields.byline ??= [...values];
      break;
    case 'published':
      fields.publishedAt = value;
      fields.publishedFrom = source;
      break;
    case 'modified':
      fields.modifiedAt = value;
      break;
    default:
      fields[field] = value;
  }
}
