import type { Reference } from '../../model/reference.ts';
import type { ReferenceDescription } from '../../reference/describe-reference.ts';
import { hang } from '../../report/text/layout.ts';
import { printable } from '../../report/text/printable.ts';
import { count, spanText, widestSpan } from './reference-words.ts';

/** Each package with what it holds, in numbers. A place or a measure that two packages have counts for the first. */
export function listText(reference: Reference, { variables }: ReferenceDescription, width: number): string {
  const lines = reference.packages.map(({ name, version, hash }) => {
    const of = (rows: readonly { readonly package: string }[]) => rows.filter((row) => row.package === name).length;
    const own = variables.filter((variable) => variable.package === name);
    const span = widestSpan(own);
    const holds = [
      [own.length, count(own.length, 'measure')],
      [
        own.length,
        count(
          own.reduce((sum, { rows }) => sum + rows, 0),
          'figure',
        ),
      ],
      [own.length, span === undefined ? 'no periods' : spanText(span)],
      [of(reference.officeholders), count(of(reference.officeholders), 'term of office', 'terms of office')],
      [of(reference.organizations), count(of(reference.organizations), 'organization')],
      [of(reference.events), count(of(reference.events), 'event')],
      [of(reference.places), count(of(reference.places), 'place')],
    ] as const;
    const texts = holds.filter(([many]) => many > 0).map(([, text]) => text);
    return `${printable(name)} ${printable(version)} (${hash.slice(0, 12)})\n${hang('  ', texts.join(', '), width)}`;
  });
  return `${lines.join('\n')}\n`;
}
