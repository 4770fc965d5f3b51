/** Makes a thing when it is first asked for: what is dear to make, and often not needed, costs no start. */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
