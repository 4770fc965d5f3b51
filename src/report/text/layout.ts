import stringWidth from 'string-width';

/** Columns that a terminal gives to the text: wide characters take two, combining ones none. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The text cut at spaces into lines of at most `width` columns; a longer word is cut between its characters. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    for (const [index, piece] of pieces(word, width).entries()) {
      const length = widthOf(piece);
      const gap = line === '' || index > 0 ? 0 : 1;
      if (line !== '' && (index > 0 || used + gap + length > width)) {
        lines.push(line);
        line = piece;
        used = length;
      } else {
        line += gap === 1 ? ` ${piece}` : piece;
        used += gap + length;
      }
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** A hanging paragraph: `label` before the first line, as many spaces before the others. */
export function hang(label: string, text: string, width: number): string {
  const indent = widthOf(label);
  const lines = wrap(text, Math.max(20, width - indent));
  return lines.map((line, index) => (index === 0 ? label : ' '.repeat(indent)) + line).join('\n');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters as a reader counts them. */
export function characters(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const result: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of characters(word)) {
    const length = widthOf(character);
    if (piece !== '' && used + length > width) {
      result.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += length;
  }
  return [...result, piece];
}
