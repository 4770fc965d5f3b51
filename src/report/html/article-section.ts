import { addDays } from '../../calendar/calendar-date.ts';
import { describeInterval } from '../../calendar/interval.ts';
import type { Article } from '../../model/article.ts';
import type { Finding } from '../../model/finding.ts';
import type { CheckedArticle } from '../../model/output.ts';
import { findingRow } from './finding-row.ts';
import { pack } from './pack.ts';
import { type ArticlePayload, articlePayload } from './payload.ts';
import type { Shown } from './shown.ts';
import { h, type Tree, type TreeElement } from './tree.ts';
import { countOf, rankOf, reviewState, SEVERITIES } from './words.ts';
import { writeTree } from './write-tree.ts';

/**
 * One article in the list. Its flagged findings stand there as HTML for a browser without scripts; to the others they
 * cost nothing, and are drawn from the packed data when somebody comes near.
 */
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

function group(checked: CheckedArticle, flagged: readonly Shown[]): TreeElement {
  const { article, claims } = checked;
  const rank = flagged[0] === undefined ? 4 : rankOf(flagged[0]);
  return h(
    'section',
    {
      class: `group rank-${rank}`,
      'data-article': article.id,
      'aria-labelledby': `t-${article.id}`,
      'data-kinds': kindsOf(checked.findings),
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
    h('noscript', {}, ...flagged.map((finding) => findingRow(finding, article.text))),
  );
}

/**
 * How many findings there are of each kind, so that the page can filter before it unpacks anything: verdict, check,
 * severity, state of review and number, as in "refuted reference-value error open 2;supported office-holder none open 1".
 */
export function kindsOf(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const { verdict, check, severity } = finding;
    const kind = [verdict, check, severity ?? 'none', reviewState(finding)].join(' ');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Array.from(counts, ([kind, count]) => `${kind} ${count}`).join(';');
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
