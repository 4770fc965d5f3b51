import type { UncheckedClaims, UncheckedGroup } from '../../batch/unchecked-claims.ts';
import { hang, widthOf } from '../../report/text/layout.ts';
import { printable } from '../../report/text/printable.ts';
import { count } from './reference-words.ts';

const SHOWN_GROUPS = 25;
const LONGEST_QUOTE = 160;

const KINDS: readonly (readonly [UncheckedGroup['kind'], string])[] = [
  ['figure', 'Figures'],
  ['office', 'Offices'],
  ['event', 'Events'],
];

/** Which claims of a batch no reference was found for, by what they are about and where, the most frequent first. */
export function uncheckedText({ articles, claims, checked, groups }: UncheckedClaims, width: number): string {
  const open = claims - checked;
  return `${[
    hang(
      '',
      `${count(articles, 'article')}, ${count(claims, 'claim')} that reference data could decide: ${checked} held against it, ${open} without.`,
      width,
    ),
    ...KINDS.flatMap(([kind, title]) =>
      groupLines(
        title,
        groups.filter((group) => group.kind === kind),
        width,
      ),
    ),
  ].join('\n')}\n`;
}

function groupLines(title: string, groups: readonly UncheckedGroup[], width: number): readonly string[] {
  if (groups.length === 0) return [];
  const shown = groups.slice(0, SHOWN_GROUPS);
  const hidden = groups.slice(SHOWN_GROUPS);
  const longest = Math.max(...shown.map((group) => String(group.claims).length));
  return [
    '',
    `${title} without reference data`,
    ...shown.flatMap((group) => {
      const label = `  ${String(group.claims).padStart(longest)}  `;
      return [hang(label, aboutText(group), width), hang(' '.repeat(widthOf(label)), exampleText(group), width)];
    }),
    ...(hidden.length === 0
      ? []
      : [
          `  and ${count(
            hidden.reduce((sum, group) => sum + group.claims, 0),
            'claim',
          )} on ${count(hidden.length, 'other subject')}`,
        ]),
  ];
}

function aboutText({ subject, place, articles, nearby }: UncheckedGroup): string {
  const where = place === null ? 'no place named' : place;
  const near = nearby === 0 ? '' : `; ${nearby} where a package has the measure, but not this place or period`;
  return `${printable(subject)} · ${printable(where)} (${count(articles, 'article')}${near})`;
}

function exampleText({ example: { uri, quote } }: UncheckedGroup): string {
  const text = printable(quote).trim();
  return `${printable(uri)}: ${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()} …` : text}`;
}
