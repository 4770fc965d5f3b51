import type { Element } from 'domhandler';

/** Longest part of class and id that is looked at. */
const LONGEST = 400;
const MOST_REMEMBERED = 5_000;

/** The class and the id of an element in one text, '' where it has none. */
export function nameOf({ attribs }: Element): string {
  const { class: classes = '', id = '' } = attribs;
  return `${classes} ${id}`.trim().slice(0, LONGEST);
}

/** A judgement of names that is made once for each: pages repeat the same few hundred classes. */
export function judgeByName<Judgement>(judge: (name: string) => Judgement): (name: string) => Judgement {
  const known = new Map<string, Judgement>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const judgement = judge(name);
    known.set(name, judgement);
    return judgement;
  };
}
