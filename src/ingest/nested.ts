import type { Draft } from './draft.ts';
import { type Located, rebase, sourceOffset } from './located/located.ts';

/** A draft of a text that stands inside another (HTML in a JSON string or a feed), located in the outer one's source. */
export function rebaseDraft(draft: Draft, outer: Located): Draft {
  const move = <Item extends { readonly from: number }>(item: Item): Item => ({
    ...item,
    from: sourceOffset(outer, item.from),
  });
  return {
    blocks: draft.blocks.map(({ role, body }) => ({ role, body: rebase(body, outer) })),
    removals: draft.removals.map(move),
    metadata: draft.metadata,
    notes: draft.notes.map((note) =>
      note.from === undefined ? note : { ...note, from: sourceOffset(outer, note.from) },
    ),
    comments: draft.comments.map(move),
  };
}
