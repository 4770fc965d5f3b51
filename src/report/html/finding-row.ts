import type { Finding, Reading, ReferenceEvidence } from '../../model/finding.ts';
import { describeEvidence, referenceCells } from '../text/evidence.ts';
import { secureUrl } from './secure-url.ts';
import { type Context, contextOf, type Shown } from './shown.ts';
import { h, type Tree, type TreeElement } from './tree.ts';
import { badgeName, reviewState, verdictName } from './words.ts';

/** A finding in its list: what an editor needs to decide, without opening anything. `text` is its article's. */
export function findingRow(finding: Shown, text: string): TreeElement {
  const { id, verdict, severity, check, message, cause, suggestion, stated } = finding;
  const state = reviewState(finding);
  return h(
    'article',
    {
      id,
      class: `finding ${severity ?? 'unflagged'} ${verdict}${state === 'open' || state === 'accepted' ? '' : ' settled'}`,
      'data-verdict': verdict,
      'data-severity': severity ?? 'none',
      'data-check': check,
      'data-review': state,
    },
    h(
      'h3',
      {},
      h(
        'button',
        { type: 'button', class: 'opener' },
        h('span', { class: 'badge' }, badgeName(finding)),
        h('span', { class: 'message' }, message),
      ),
    ),
    contextLine(contextOf(finding, text)),
    h(
      'dl',
      { class: 'facts' },
      reading('Stated', 'stated', stated),
      record(finding),
      cause === undefined ? null : fact('Likely', 'cause', cause.detail),
      suggestion === undefined ? null : fact('Instead', 'suggestion', suggestion),
      ...reviewFacts(finding),
    ),
    h(
      'p',
      { class: 'meta' },
      severity === null ? null : h('span', { class: 'verdict' }, verdictName(verdict)),
      h('span', {}, check),
      positionOf(finding),
    ),
  );
}

function contextLine({ before, quote, after }: Context): Tree {
  return h('p', { class: 'context', dir: 'auto' }, before, h('mark', {}, quote), after);
}

function positionOf({ at }: Shown): Tree | null {
  return at === undefined ? null : h('span', {}, `line ${at.line}:${at.column}`);
}

/** A reading with its first part large: "39,171" above "Quebec · 2022". */
function reading(label: string, kind: string, { text }: Pick<Reading, 'text'>): TreeElement {
  const cut = text.indexOf(' · ');
  return h(
    'div',
    { class: `reading ${kind}` },
    h('dt', {}, label),
    h(
      'dd',
      { dir: 'auto' },
      h('b', {}, cut === -1 ? text : text.slice(0, cut)),
      cut === -1 ? null : h('span', {}, text.slice(cut + 3)),
    ),
  );
}

function record({ expected, evidence }: Shown): Tree | null {
  const cell = referenceCells(evidence)[0];
  const source = cell === undefined ? null : h('span', { class: 'source' }, ...sourceLine(cell));
  const first = evidence[0];
  const shown = expected?.text ?? (first === undefined ? undefined : describeEvidence(first));
  if (shown === undefined) return null;
  const part = reading(cell === undefined ? 'Expected' : 'Record', 'expected', { text: shown });
  if (source === null) return part;
  const [label, value] = part.children;
  if (value === undefined || typeof value === 'string') return part;
  return { ...part, children: [label ?? '', { ...value, children: [...value.children, source] }] };
}

/** Publisher and title, linked where the address is a secure one. */
export function sourceLine({ source }: ReferenceEvidence): readonly Tree[] {
  const { publisher, title, url } = source;
  const words = title.startsWith(publisher) || publisher === '' ? title : `${publisher}, ${title}`;
  const href = secureUrl(url);
  return [href === null ? words : h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, words)];
}

function fact(label: string, kind: string, text: string): Tree {
  return h('div', { class: kind }, h('dt', {}, label), h('dd', { dir: 'auto' }, text));
}

function reviewFacts({ suppressed, decision }: Pick<Finding, 'suppressed' | 'decision'>): readonly Tree[] {
  return [
    ...(decision === undefined
      ? []
      : [
          fact(
            'Review',
            'review',
            `${decision.status} by ${decision.reviewer}, ${decision.at.slice(0, 10)}${decision.note === '' ? '' : `: ${decision.note}`}`,
          ),
        ]),
    ...(suppressed === undefined
      ? []
      : [
          fact(
            'Suppressed',
            'review',
            `by a ${suppressed.by === 'comment' ? 'comment in the file' : 'baseline'}: ${suppressed.reason}`,
          ),
        ]),
  ];
}
