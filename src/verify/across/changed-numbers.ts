import { inCodeUnitOrder } from '../../text/code-unit-order.ts';
import type { ArticleRow } from './article-row.ts';
import { isWithinDays } from './days.ts';
import type { AcrossDraft } from './draft.ts';
import type { SentenceRow } from './sentences.ts';

export const CHANGED_NUMBER = 'changed-number';

/** Copies and versions of a story appear within days of each other; a template is filled in again after weeks. */
const APART_DAYS = 7;
const MOST_SHOWN = 12;

/**
 * One sentence of one story with two numbers: it was changed between versions of the article, or in a copy. The finding
 * stands at the latest; the others are its evidence. Between versions of one article it is a note, as a correction is
 * as likely as a slip.
 */
export function changedNumbers(
  rows: readonly SentenceRow[],
  storyOf: (article: string) => string,
  articleOf: (id: string) => ArticleRow | undefined,
): readonly AcrossDraft[] {
  const byStory = Map.groupBy(rows, ({ article }) => storyOf(article));
  return [...byStory.values()].flatMap((same) => changeIn(same, articleOf) ?? []);
}

function changeIn(rows: readonly SentenceRow[], articleOf: (id: string) => ArticleRow | undefined): AcrossDraft | null {
  const dated = rows.map((row) => ({ row, article: articleOf(row.article) }));
  const ordered = dated.toSorted((a, b) => inCodeUnitOrder(a.article?.publishedAt ?? '', b.article?.publishedAt ?? ''));
  const last = ordered.at(-1);
  if (last?.article === undefined) return null;
  const { row, article } = last;
  const earlier = ordered.filter(
    (other) =>
      other.row.number !== row.number &&
      other.row.article !== row.article &&
      isWithinDays(other.article?.publishedAt, article.publishedAt, APART_DAYS),
  );
  const first = earlier.at(-1);
  if (first === undefined) return null;
  const version = isVersion(first.article, article);
  return {
    check: CHANGED_NUMBER,
    passage: row,
    claims: row.claims,
    severity: version ? 'note' : 'warning',
    message: version
      ? `Another version of this article has ${first.row.quote} in this sentence`
      : `A copy of this story has ${first.row.quote} in this sentence`,
    stated: { text: row.quote, value: row.quote },
    evidence: earlier.slice(-MOST_SHOWN).map((other) => other.row),
  };
}

/** One article twice: its address is the same, or its publisher and title are. */
function isVersion(a: ArticleRow | undefined, b: ArticleRow): boolean {
  if (a === undefined) return false;
  if (a.canonicalUrl !== undefined && a.canonicalUrl === b.canonicalUrl) return true;
  return a.publisher !== undefined && a.publisher === b.publisher && a.title !== undefined && a.title === b.title;
}
