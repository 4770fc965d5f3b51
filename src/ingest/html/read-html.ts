// The slim entry: the other brings a second parser and a network client, which pages that are parsed already do not need.
import { load } from 'cheerio/slim';
import { fold } from '../../text/fold.ts';
import { applyRules } from '../cleaning/clean.ts';
import { FURNITURE } from '../cleaning/contents.ts';
import { type Paragraph, paragraphOf } from '../cleaning/paragraph.ts';
import { readDateline } from '../cleaning/rules/dateline.ts';
import type { Draft, DraftNote, DraftRemoval, MetadataCandidate } from '../draft.ts';
import type { Limits } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import { blockRole, isNamedStandfirst } from './block-role.ts';
import { markHeadline } from './headline.ts';
import { locateTexts } from './locate-text.ts';
import { type DroppedBlock, type MainText, mainBlocks } from './main-text/main-blocks.ts';
import { flatText, type TextBlock } from './main-text/text-block.ts';
import { withoutHouseByline } from './metadata/house-byline.ts';
import { pageMetadata, shownMetadata } from './metadata/page-metadata.ts';
import type { ArticleBounds } from './metadata/visible.ts';
import { parseHtml } from './parse-html.ts';
import { statedBody } from './stated-body.ts';
import { HEADING } from './tags.ts';

const TITLE_HOLDERS = /^(?:h[1-3]|header|div)$/;
/** A whole page, not a piece of one. */
const PAGE = /<!doctype html|<html[\s>]|<body[\s>]/i;
/** Longest text that a removal shows. */
const SHOWN = 200;

/** Reads a saved page: its metadata, its main text by structure, then the rules that lines of text meet. */
export function readHtml(source: string, uri: string, limits: Limits): Draft | Refusal {
  const parsed = parseHtml(source, limits);
  if ('code' in parsed) return parsed;
  const $ = load(parsed.root);
  const candidates = pageMetadata($, uri);
  const main = mainBlocks(parsed.root);
  const title = candidates.find(({ field }) => field === 'title')?.values[0] ?? '';
  const paragraphs = main.blocks.flatMap((block) => toParagraph(block, source));
  const bounds = boundsOf(main, title);
  const shown = shownMetadata(parsed.root, bounds, linesNear(main, bounds));
  const headed = markHeadline(
    paragraphs,
    title,
    main.dropped.map(({ block }) => block),
    (block) => toParagraph(block, source),
  );
  const cleaned = applyRules(headed, FURNITURE);
  const dated = readDateline(cleaned.paragraphs);
  const stated = statedBody(parsed.root, source, limits, massOf(main));
  if (stated !== null)
    return {
      ...stated,
      metadata: [...candidates, ...shown, ...stated.metadata],
      notes: [...stated.notes, ...cutOff(source, parsed.cut)],
      comments: parsed.comments,
    };
  return {
    blocks: dated.paragraphs.map(({ role, body }) => ({ role, body })),
    removals: [...main.dropped.flatMap(toRemoval), ...cleaned.removals, ...dated.removals].toSorted(
      (a, b) => a.from - b.from,
    ),
    metadata: [...withoutHouseByline(candidates, shown), ...shown, ...weakened(cleaned.metadata), ...dated.metadata],
    notes: cutOff(source, parsed.cut),
    comments: parsed.comments,
  };
}

/** A page whose file ends before its `</html>`, in the middle of an element: what follows in the article is missing. */
function cutOff(source: string, cut: boolean): DraftNote[] {
  if (!cut || !PAGE.test(source.slice(0, 2_000)) || /<\/(?:body|html)\s*>/i.test(source.slice(-10_000))) return [];
  return [
    {
      code: 'truncated-page',
      message: 'The page ends in the middle of an element; the end of the article may be missing. Save the page again.',
      from: source.length,
    },
  ];
}

function massOf({ blocks }: MainText): number {
  return blocks.reduce((mass, block) => mass + block.mass, 0);
}

/** Where the headline and the prose of the article stand in the source. */
function boundsOf(main: MainText, title: string): ArticleBounds {
  const prose = main.blocks.filter(({ mass, element }) => mass >= 60 && !HEADING.test(element.name));
  const wanted = title === '' ? '' : fold(title);
  const all = [...main.blocks, ...main.dropped.map(({ block }) => block)];
  const headline = all.find(
    (block) =>
      block.chars < 400 && TITLE_HOLDERS.test(block.element.name) && wanted !== '' && fold(flatText(block)) === wanted,
  );
  return {
    headline: headline?.texts[0]?.startIndex ?? null,
    firstProse: prose[0]?.texts[0]?.startIndex ?? null,
    lastProse: prose.at(-1)?.texts[0]?.startIndex ?? null,
  };
}

/** Short lines between a little before the headline and a little after the first paragraph. */
function linesNear({ blocks, dropped }: MainText, { headline, firstProse }: ArticleBounds): string[] {
  if (firstProse === null) return [];
  const first = (headline !== null && headline < firstProse ? headline : firstProse) - 1_500;
  return [...blocks, ...dropped.map(({ block }) => block)]
    .filter(({ texts, chars }) => {
      const from = texts[0]?.startIndex ?? 0;
      return chars < 160 && from > first && from < firstProse + 1_500;
    })
    .map(flatText);
}

function toParagraph(block: TextBlock, source: string): Paragraph[] {
  const body = locateTexts(block.texts, source);
  if (body.text === '') return [];
  const role = blockRole(block);
  return [paragraphOf(body, role === 'prose' && isNamedStandfirst(block) ? 'standfirst' : role)];
}

function toRemoval({ block, reason }: DroppedBlock): DraftRemoval[] {
  const from = block.texts.find(({ data }) => /\S/.test(data))?.startIndex ?? 0;
  const text = flatText(block).slice(0, SHOWN);
  return text === '' ? [] : [{ reason, text, from }];
}

/** What stands in the running text of a page counts only where the page itself says nothing. */
function weakened(metadata: readonly MetadataCandidate[]): MetadataCandidate[] {
  return metadata.filter(({ field }) => field !== 'contributors');
}
