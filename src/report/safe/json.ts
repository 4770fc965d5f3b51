/**
 * JSON that steers nothing it is shown on or embedded in: what a terminal, a browser or a CI log might take for a
 * command is written as an escape, which every reader turns back into the same text.
 */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * DEL and C1 controls, line separators, marks that turn the direction of a line; `<` for where JSON stands in a page; the
 * bracket of `##[command]`, which a GitHub runner reads wherever it stands in a line. JSON holds them in strings alone,
 * but for the bracket, which is only taken after `##`.
 */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff<]|(?<=##)\[/g;
