import type { Node } from 'jsonc-parser';

/** Keys that stand twice in one object: of two values JSON keeps one, and nobody knows which was meant. */
export function repeatedKeys(root: Node): readonly { readonly key: string; readonly offset: number }[] {
  const found: { key: string; offset: number }[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const seen = new Set<string>();
    for (const child of node.children ?? []) {
      open.push(child);
      const key = node.type === 'object' ? child.children?.[0] : undefined;
      if (key === undefined) continue;
      // Assigned as any other key, this one would set the prototype of the object that is read.
      if (seen.has(key.value) || key.value === '__proto__') found.push({ key: key.value, offset: key.offset });
      seen.add(key.value);
    }
  }
  return found;
}
