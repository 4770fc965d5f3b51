import type { PackageContent } from '../../reference/describe-reference.ts';
import { hang } from '../../report/text/layout.ts';
import { printable } from '../../report/text/printable.ts';
import { count, spanText } from './reference-words.ts';

/** Each package with what it holds, in numbers. */
export function listText(packages: readonly PackageContent[], width: number): string {
  return packages.map((content) => packageText(content, width)).join('');
}

function packageText(content: PackageContent, width: number): string {
  const { name, version, hash, variables, observations, period, officeholders, organizations, events, places } =
    content;
  const holds = [
    ...(variables > 0 ? [count(variables, 'measure'), count(observations, 'figure')] : []),
    ...(period === undefined ? [] : [spanText(period)]),
    ...(officeholders > 0 ? [count(officeholders, 'term of office', 'terms of office')] : []),
    ...(organizations > 0 ? [count(organizations, 'organization')] : []),
    ...(events > 0 ? [count(events, 'event')] : []),
    ...(places > 0 ? [count(places, 'place')] : []),
  ];
  return `${printable(name)} ${printable(version)} (${hash.slice(0, 12)})\n${hang('  ', holds.join(', '), width)}\n`;
}
