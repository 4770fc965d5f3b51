/** Elements whose content no reader sees as text. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style noscript template svg math canvas iframe frame object embed applet audio video map head select option optgroup datalist button input textarea progress meter dialog'.split(
    ' ',
  ),
);

/** Elements that begin and end a block of text (HTML Standard, 15.3: those displayed as block, list item or part of a table). */
export const BLOCK: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table caption colgroup thead tbody tfoot tr td th ul xmp'.split(
    ' ',
  ),
);

export const HEADING = /^h[1-6]$/;
