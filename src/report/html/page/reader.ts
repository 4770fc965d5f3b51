import type { Article } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import type { ArticlePayload } from '../payload.ts';
import { secureUrl } from '../secure-url.ts';
import type { Shown } from '../shown.ts';
import { h, type Tree, type TreeElement } from '../tree.ts';
import { badgeName, VERDICTS, verdictName } from '../words.ts';
import { toElement } from './dom.ts';
import type { Group } from './groups.ts';
import { paragraphs, type Stretch, stretches } from './highlight.ts';

/** The pane that shows an article with every claim marked. */
export interface Reader {
  /** Shows the group's article, and brings the finding's words into view. */
  readonly show: (group: Group, payload: ArticlePayload, at: { readonly id?: string; readonly start?: number }) => void;
  readonly article: () => string | null;
}

/** `across` are the findings across articles whose words stand in the article with this id. */
export function createReader(pane: HTMLElement, across: (article: Article['id']) => readonly Shown[]): Reader {
  let current: string | null = null;

  function show(group: Group, payload: ArticlePayload, at: { readonly id?: string; readonly start?: number }): void {
    if (current !== group.article) {
      const findings = [...payload.findings, ...across(group.article)];
      pane.replaceChildren(...articleTree(group, payload, findings).map((part) => toElement(part)));
      current = group.article;
      pane.hidden = false;
      pane.scrollTop = 0;
    }
    for (const mark of pane.querySelectorAll('.claim[aria-current]')) mark.removeAttribute('aria-current');
    const marks =
      at.id === undefined ? [] : [...pane.querySelectorAll<HTMLElement>(`[data-finding="${CSS.escape(at.id)}"]`)];
    for (const mark of marks) mark.setAttribute('aria-current', 'true');
    const target = marks[0] ?? paragraphAt(at.start);
    if (target !== undefined) centre(pane, target);
  }

  function paragraphAt(start: number | undefined): HTMLElement | undefined {
    if (start === undefined) return undefined;
    return [...pane.querySelectorAll<HTMLElement>('p[data-start]')].findLast(
      (paragraph) => Number(paragraph.dataset['start']) <= start,
    );
  }

  return { show, article: () => current };
}

function centre(pane: HTMLElement, target: HTMLElement): void {
  const box = target.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  pane.scrollTop += box.top - frame.top - frame.height / 3;
}

function articleTree(group: Group, payload: ArticlePayload, findings: readonly Shown[]): readonly TreeElement[] {
  const meta = [...group.section.querySelectorAll(':scope > header > .meta > :not(.flags)')].map((part) =>
    h('span', {}, part.textContent ?? ''),
  );
  const [first, ...others] = paragraphs(payload.text);
  const titled = first !== undefined && payload.text.slice(first.start, first.end).trim() === group.title;
  const headline = titled ? marked(payload, first, findings) : [group.title];
  const body = first === undefined || titled ? others : [first, ...others];
  const url = payload.url === undefined ? null : secureUrl(payload.url);
  return [
    h(
      'header',
      {},
      h('button', { type: 'button', class: 'back' }, 'Back to the findings'),
      h('h2', { dir: 'auto' }, ...headline),
      payload.byline.length === 0 ? null : h('p', { class: 'byline', dir: 'auto' }, `By ${payload.byline.join(', ')}`),
      h('p', { class: 'meta' }, ...meta),
      url === null
        ? null
        : h(
            'p',
            { class: 'meta' },
            h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, 'As published'),
          ),
      legend(),
    ),
    h(
      'div',
      { class: 'text', lang: payload.language, dir: 'auto' },
      ...body.map((span) =>
        h('p', { 'data-start': String(span.start), dir: 'auto' }, ...marked(payload, span, findings)),
      ),
    ),
  ];
}

function legend(): Tree {
  return h(
    'ul',
    { class: 'legend', 'aria-label': 'How claims are marked' },
    ...VERDICTS.map(({ verdict, name }) => h('li', {}, h('span', { class: `claim ${verdict}` }, name))),
    h('li', {}, h('span', { class: 'unchecked' }, 'Not checked')),
  );
}

function marked({ text, unchecked }: ArticlePayload, span: Span, findings: readonly Shown[]): readonly Tree[] {
  return stretches(span, findings, unchecked).map((stretch) => stretchTree(text, stretch));
}

function stretchTree(text: string, { start, end, finding, unchecked }: Stretch): Tree {
  const words = text.slice(start, end);
  if (finding === null) return unchecked ? h('span', { class: 'unchecked' }, words) : words;
  return h(
    'a',
    {
      href: `#${finding.id}`,
      class: `claim ${finding.verdict}${finding.severity === null ? '' : ' flagged'}`,
      'data-finding': finding.id,
      'aria-label': `${words} (${verdictName(finding.verdict).toLowerCase()}${finding.severity === null ? '' : `, ${badgeName(finding).toLowerCase()}`})`,
      title: finding.message,
    },
    words,
  );
}
