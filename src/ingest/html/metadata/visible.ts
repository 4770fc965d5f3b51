import type { MetadataCandidate } from '../../draft.ts';
import { authorNames } from '../../metadata/authors.ts';
import { readDate, searchDate } from '../../metadata/dates.ts';
import { isPersonName, readByline } from '../../metadata/names.ts';
import type { Sign } from './signs.ts';

/** Offsets in the source between which the article stands: its headline, its first and its last paragraph. */
export interface ArticleBounds {
  readonly headline: number | null;
  readonly firstProse: number | null;
  readonly lastProse: number | null;
}

const LEAD =
  /^(?:(?:written|posted|published|reported|story|text|words|interview|review|report|eingestellt|geschrieben|veröffentlicht) )?(?:by|von|vom|par|por|text|autor(?:in)?|author|auteur|di|door|redaktion)\s*:?\s+|^(?:by|von|par|por|autor(?:in)?|author|text)\s*:?$|^©\s*/iu;
const OTHER_WORDS =
  /^(?:more|all|view|see|follow|about|profile|posts?|articles?|zeige|alle|mehr|ver|voir|author|autor(?:in)?|byline|by|von|share|print|read|email|login|min\b|comments?|kommentare?|editor|admin)\b|^\d+ min|\d{2,}|[@#]|https?:|[.!?]\s+\p{Lu}/iu;

/** The author that readers see, by how plainly the page says it and how near to the headline it stands. */
export function visibleAuthors(signs: readonly Sign[], bounds: ArticleBounds): MetadataCandidate[] {
  let best: { names: string[]; score: number; sign: Sign } | null = null;
  for (const sign of signs) {
    if (sign.kind !== 'author') continue;
    const names = namesIn(sign.texts);
    if (names.length === 0) continue;
    const said = LEAD.test(sign.texts.join(' ')) ? 1 : 0;
    const score =
      sign.plainness +
      nearness(sign.from, bounds) +
      said -
      (sign.elsewhere ? 2 : 0) +
      (names.every(isPersonName) ? 1.5 : 0);
    if (score < 2) continue;
    if (best === null || score > best.score) best = { names, score, sign };
    else if (score === best.score && sign.says === best.sign.says && isBeside(sign, best.sign))
      best.names.push(...names);
  }
  if (best === null) return [];
  const names = authorNames(best.names);
  return names.length === 0
    ? []
    : [{ field: 'byline', values: names, source: best.sign.plainness === 3 ? 'microdata' : 'text' }];
}

/** Several authors stand in elements of one class under one parent. */
function isBeside(one: Sign, other: Sign): boolean {
  if (one.element.parent === other.element.parent) return true;
  const [first, second] = [one.element.parent?.parent, other.element.parent?.parent];
  return first !== null && first !== undefined && first === second;
}

function namesIn(texts: readonly string[]): string[] {
  const parts = texts
    .map((text) => text.replace(LEAD, '').replace(/^[\s|,·•–—:-]+|[\s|,·•–—:-]+$/gu, ''))
    .filter((text) => text !== '');
  const named: string[] = [];
  for (const part of parts) {
    const byline = part.length <= 120 && !OTHER_WORDS.test(part) ? readByline(part) : null;
    if (byline !== null && byline.names.length > 0) named.push(...byline.names);
    else if (named.length > 0 && !/^(?:and|und|et|y|&|,)$/i.test(part)) break;
  }
  if (named.length > 0) return named;
  const first = parts.find(
    (part) =>
      !OTHER_WORDS.test(part) &&
      part.length >= 2 &&
      part.length <= 50 &&
      part.split(' ').length <= 5 &&
      readDate(part) === null,
  );
  return first === undefined ? [] : [first];
}

/** Between the headline and the first paragraph is where authors and dates are shown. */
function nearness(from: number, { headline, firstProse, lastProse }: ArticleBounds): number {
  if (headline !== null && firstProse !== null && from > headline && from < firstProse) return 2;
  if (lastProse !== null && from > lastProse) return from < lastProse + 4_000 ? 0.5 : -1.5;
  if (firstProse !== null && from >= firstProse) return 0;
  return headline !== null && from < headline ? (from > headline - 6_000 ? 0.5 : -1) : 0;
}

/** The days of publication and of the last change that readers see, or that `time` elements and microdata state. */
export function visibleDates(signs: readonly Sign[], bounds: ArticleBounds): MetadataCandidate[] {
  const best: Record<'published' | 'modified', { date: string; score: number; sign: Sign } | null> = {
    published: null,
    modified: null,
  };
  for (const sign of signs) {
    if (sign.kind !== 'date') continue;
    const shown = sign.texts.join(' ');
    const date = readDate(sign.stated) ?? searchDate(shown);
    if (date === null) continue;
    const field =
      /modif|update|aktualisiert|geändert/.test(sign.says) ||
      /^(?:last )?(?:updated|modified|aktualisiert|mis à jour|zuletzt)/i.test(shown)
        ? 'modified'
        : 'published';
    const exact = sign.stated !== '' ? 0.5 : 0;
    const score =
      sign.plainness +
      nearness(sign.from, bounds) +
      exact -
      (sign.elsewhere ? 2 : 0) +
      (/publi/.test(sign.says) ? 1 : 0);
    if (score < 1) continue;
    const known = best[field];
    if (known === null || score > known.score) best[field] = { date, score, sign };
  }
  return (['published', 'modified'] as const).flatMap((field): MetadataCandidate[] => {
    const found = best[field];
    if (found === null) return [];
    const source =
      found.sign.plainness === 3 ? 'microdata' : found.sign.element.name === 'time' ? 'time-element' : 'text';
    return [{ field, values: [found.date], source }];
  });
}

/** "By Ana Roy" as a line of its own near the headline, where no element says what it shows. */
export function bylineAmong(lines: readonly string[]): MetadataCandidate[] {
  for (const line of lines) {
    const said =
      line.length <= 160
        ? /^(?:by|von|par|por|di|door|text|texto|autor|author)\b:?\s+(.+)$/iu.exec(line)?.[1]
        : undefined;
    const byline =
      said === undefined
        ? null
        : readByline(
            said
              .replace(/^by\s+/i, '')
              .replace(
                /\s*(?:[|•·]|\bpublished\b|\bupdated\b|\b\d{1,2}[./]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d).*$/iu,
                '',
              ),
          );
    if (byline !== null && byline.names.length > 0) return [{ field: 'byline', values: byline.names, source: 'text' }];
  }
  return [];
}
