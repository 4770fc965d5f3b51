import { printable } from '../text/printable.ts';

/**
 * One line of text as a SARIF message that is shown as it stands: `[words](target)` would be a link (SARIF 2.1.0,
 * 3.11.6), and `{0}` a place for an argument (3.11.5).
 */
export function plainMessage(text: string): string {
  return printable(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/\{(\d+)\}/g, '{{$1}}');
}
