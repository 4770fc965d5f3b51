/**
 * Article text made safe to print: control characters and escape sequences become visible pictures (Unicode block
 * "Control Pictures"), and characters that turn the direction of a line or hide it become their code points. White
 * space, tabs and line breaks among it, becomes one space. An article must never steer the terminal it is shown on.
 */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** C0, DEL and C1 controls; directional marks, embeddings, overrides and isolates; invisible separators; lone surrogates. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}/gu;
