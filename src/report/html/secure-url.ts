/** The address where it may be linked: https, and without a user name in it. Null for anything else. */
export function secureUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
}
