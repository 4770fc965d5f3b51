import { printable } from '../text/printable.ts';

/** One line of text for XML 1.0, in an element or in double quotes. */
export function xmlText(text: string): string {
  // `##[` is a workflow command wherever it stands in the log of a GitHub runner.
  return printable(text).replace(/[&<>"']|(?<=##)\[|[\ufffe\uffff]/g, (character) => ENTITIES[character] ?? '\ufffd');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '[': '&#91;',
};
