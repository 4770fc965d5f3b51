/**
 * What most packed articles begin with or hold, so that each costs only what is its own (RFC 1950, preset dictionary).
 * Packing and unpacking need the same text; later words are cheaper, so the most frequent stand last.
 */
export const DICTIONARY: string = [
  '{"text":"","byline":["],"language":"en","dateline":"","url":"https://www.","findings":[{"id":"find_',
  '","check":"organization-name","check":"office-holder","check":"weekday-date","check":"event-date","check":"text-arithmetic',
  '","check":"reference-change","check":"reference-comparison","verdict":"conflicting","severity":"note","severity":"warning"',
  ',"cause":{"code":"other-period","detail":"","code":"other-place","detail":"","evidence":[]},"suggestion":"',
  '"evidence":[{"type":"derivation","formula":"(","inputs":[{"type":"text","article":"article_","start":,"end":,"quote":"',
  ' said the of and to in that for on with was is were from by at as it this last year per cent million people said. ',
  '"evidence":[{"type":"reference","package":"","resource":"observations","row":,"field":"value","value":,"unit":"person",',
  '"variable":"","place":"CA","period":{"from":"2022-01-01","to":"2023-01-01"},"asOf":"2023-","source":{"id":"","title":"",',
  '"publisher":"","url":"https://"}}],"verdict":"refuted","severity":"error","message":"The record has ',
  '","stated":{"text":" · ","value":},"expected":{"text":" · "},"at":{"line":,"column":},"sentence":{"start":,"end":}},',
  '{"id":"find_","check":"reference-value","start":,"end":,"evidence":[],"verdict":"not-enough-evidence","severity":null,',
  '"message":"The record has no series that this number clearly belongs to","verdict":"supported","severity":null,',
  '"message":"The record bears this out","stated":{"text":"","value":},"at":{"line":,"column":},"sentence":{"start":,"end":}},',
].join('');
