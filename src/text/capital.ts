const FIRST_CAPITAL = 65;
const LAST_CAPITAL = 90;
const ASCII = 128;

/** Whether the text begins with a capital letter (Unicode `Lu`). */
export function startsCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII ? code >= FIRST_CAPITAL && code <= LAST_CAPITAL : /^\p{Lu}/u.test(text);
}
