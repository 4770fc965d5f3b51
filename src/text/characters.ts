/** What a code unit is to the scan of a text. `other` also stands for the end of the text. */
export const CLASS = { other: 0, letter: 1, digit: 2, underscore: 3, space: 4, joiner: 5, beyond: 6 } as const;

const ASCII = 0x80;
const BY_CODE = Uint8Array.from({ length: ASCII }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(character: string): number {
  if (/[a-z]/i.test(character)) return CLASS.letter;
  if (/\d/.test(character)) return CLASS.digit;
  if (/\s/.test(character)) return CLASS.space;
  if (/[-'&]/.test(character)) return CLASS.joiner;
  return character === '_' ? CLASS.underscore : CLASS.other;
}

/** The class of the code unit at the offset; `beyond` for all beyond ASCII. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= ASCII ? CLASS.beyond : (BY_CODE[code] ?? CLASS.other);
}

export function isSpace(text: string, at: number): boolean {
  const found = classAt(text, at);
  return found === CLASS.beyond ? /\s/.test(text.charAt(at)) : found === CLASS.space;
}
