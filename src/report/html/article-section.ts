import { addDays } from '../../calendar/calendar-date.ts';
import { describeInterval } from '../../calendar/interval.ts';
import type { Article } from '../../model/article.ts';
import type { CheckedArticle } from '../../model/output.ts';
import { findingRow } from './finding-row.ts';
import { pack } from './pack.ts';
import { type ArticlePayload, articlePayload } from './payload.ts';
import type { Shown } from './shown.ts';
import { h, type Tree, type TreeElement } from './tree.ts';
import { countOf, rankOf, SEVERITIES } from './words.ts';
import { writeTree } from './write-tree.ts';

/** One article in the list: its flagged findings as plain HTML, everything else packed until it is asked for. */
export function articleSection(checked: CheckedArticle): string {
  const payload = articlePayload(checked);
  const flagged = flaggedFirst(payload);
  return `${writeTree(group(checked, flagged))}${payloadElement(payload)}\n`;
}

/** The packed data of the section that stands before it. */
export function payloadElement(payload: object): string {
  return `<template>${pack(payload)}</template>`;
}

function flaggedFirst({ findings }: ArticlePayload): readonly Shown[] {
  return findings
    .filter((finding) => finding.severity !== null)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || a.start - b.start || a.end - b.end);
}

function group({ article, claims }: CheckedArticle, flagged: readonly Shown[]): TreeElement {
  const rank = flagged[0] === undefined ? 4 : rankOf(flagged[0]);
  return h(
    'section',
    {
      class: `group rank-${rank}${flagged.length === 0 ? '' : ` n-${Math.min(9, flagged.length)}`}`,
      'data-article': article.id,
      'aria-labelledby': `t-${article.id}`,
      hidden: flagged.length === 0 ? '' : undefined,
    },
    h(
      'header',
      {},
      h('h2', { id: `t-${article.id}`, dir: 'auto' }, titleOf(article)),
      h(
        'p',
        { class: 'meta' },
        ...articleMeta(article),
        h('span', {}, countOf(claims.length, 'claim')),
        flagCounts(flagged),
      ),
    ),
    ...flagged.map((finding) => findingRow(finding, article.text)),
  );
}

function titleOf({ title, uri }: Article): string {
  return title === undefined || title.trim() === '' ? (uri.split('/').at(-1) ?? uri) : title;
}

function articleMeta({ publisher, publishedAt, uri }: Article): readonly Tree[] {
  return [
    ...(publisher === undefined ? [] : [h('span', {}, publisher)]),
    publishedAt === undefined
      ? h('span', { class: 'undated' }, 'no date')
      : h('time', { datetime: publishedAt }, dayOf(publishedAt)),
    h('span', { class: 'uri' }, uri),
  ];
}

/** "10 February 2023". */
function dayOf(published: string): string {
  const day = published.slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? describeInterval({ from: day, to: addDays(day, 1) }) : published;
}

function flagCounts(flagged: readonly Shown[]): Tree | null {
  const parts = SEVERITIES.flatMap(({ severity, name }) => {
    const number = flagged.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [countOf(number, name.toLowerCase())];
  });
  return parts.length === 0 ? null : h('span', { class: 'flags' }, parts.join(', '));
}
