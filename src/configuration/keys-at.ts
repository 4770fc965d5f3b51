/** As much of a JSON Schema as is walked here. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** The keys that an object at `path` may have, by a JSON Schema; the steps of a path are keys and places in lists. */
export function keysAt(schema: Schema, path: readonly (string | number)[]): readonly string[] {
  const branches = [schema, ...(schema.anyOf ?? [])];
  const [step, ...rest] = path;
  if (step === undefined) return branches.flatMap(({ properties = {} }) => Object.keys(properties));
  return branches.flatMap(({ properties = {}, items }) => {
    const inner = typeof step === 'number' ? items : properties[step];
    return inner === undefined ? [] : keysAt(inner, rest);
  });
}
