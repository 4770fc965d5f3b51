/** How much of a page is searched for its charset (HTML Standard, 13.2.3.2: the first 1024 bytes; real pages put it later). */
const PRESCAN = 4_096;
const META = /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;
const XML = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})["']/i;

/** "<", which opens both declarations. */
const OPENING_BRACKET = 0x3c;

/** The charset that a page or an XML document declares in its first bytes; undefined where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  if (!bytes.subarray(0, PRESCAN).includes(OPENING_BRACKET)) return undefined;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN));
  return (XML.exec(head) ?? META.exec(head))?.[1]?.toLowerCase();
}
