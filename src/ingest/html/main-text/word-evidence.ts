import { flatText, type TextBlock } from './text-block.ts';

/** Words that furniture is made of, in the languages of the web's larger newspapers: one row gives the name of the evidence and its pattern. */
const SHORT_LINES: readonly (readonly [string, RegExp])[] = [
  [
    'says-related',
    /^(?:related|read (?:more|also|next)|more (?:on|from|about|stories|news)|see also|also (?:read|on)|you (?:may|might) (?:also )?(?:like|be interested)|recommended|trending|most (?:read|popular)|latest|popular|top stories|up next|don.t miss|mehr (?:zum|zu|von|aus|über|themen)|das könnte|auch interessant|lesen sie (?:auch|mehr|hier)|weitere(?:s| artikel| beiträge| infos| informationen|führende)|weiterlesen|verwandte|ähnliche|meistgelesen|empfohlen|empfehlung|passend (?:zum|dazu)|schon gelesen|zum thema|themen|à lire|lire (?:aussi|la suite)|voir aussi|sur le même|lee (?:también|más)|leer más|te puede|más (?:sobre|de|noticias)|relacionad|noticias relacionadas|leggi anche|potrebbe interessarti|zobacz|czytaj|polecane|leia (?:também|mais)|veja (?:também|mais)|lees (?:ook|meer)|okumaya)/i,
  ],
  [
    'says-share',
    /\b(?:share|tweet|facebook|twitter|whatsapp|pinterest|instagram|teilen|partager|compartir|condividi|newsletter|abonnieren|abonnez|suscríb|subscribe|sign up|log ?in|anmelden|registrier|follow us|folgen|cookies?|datenschutz|privacy|impressum|agb|kontakt|rss)\b/i,
  ],
  [
    'says-comment',
    /\b(?:comments?|kommentare?|kommentieren|commentaires?|comentarios?|komentarz|reply|antworten|leave a|login to|bewert|rating|votes?|likes?|gefällt)\b/i,
  ],
  [
    'says-photo',
    /(?:^|[(\s])(?:foto|photo|image|picture|bild|quelle|source|credit|crédit|fotografía|abbildung|grafik|screenshot|symbolbild|archiv)s?\s?(?:credit|by|von|de)?\s?[:©/]|©|\(c\)|\b(?:getty|shutterstock|istock|pixabay|unsplash|imago|dpa|reuters|afp)\b.{0,40}$/i,
  ],
  ['says-copyright', /©|\(c\) ?\d|all rights reserved|alle rechte|copyright|tous droits|derechos reservados/i],
  [
    'says-ad',
    /^[-–—\s*]*(?:advertisement|anzeige|werbung|publicité|publicidad|reklama|sponsored|ad)\b[-–—\s:*]*$|affiliate|gesponsert/i,
  ],
  [
    'says-author',
    /^(?:by|von|par|por|autor(?:in)?|author|auteur|text|redaktion|written by|di|door)\b[\s:]|\b(?:redakteur(?:in)?|journalist(?:in)?|reporter|correspondent|is an? (?:writer|editor|journalist|author))\b/i,
  ],
  [
    'says-date',
    /\b\d{1,2}[./]\s?(?:\d{1,2}[./]|jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zé]*\.?\s?(?:19|20)?\d{2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? (?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|\b\d{1,2}:\d{2}\b|\d+ (?:min|hours?|days?|stunden|tage)\b/i,
  ],
  [
    'says-tags',
    /^(?:tags?|schlagwörter|schlagworte|kategorien?|categor(?:y|ies)|filed under|topics?|etiquetas|stichworte|posted in|veröffentlicht (?:in|unter))\b/i,
  ],
  ['says-price', /[€$£]\s?\d|\d\s?(?:€|eur|euro)\b|\bchf \d/i],
  [
    'says-page',
    /^(?:page|seite|página|teil) \d|^\d+ ?(?:\/|von|of) ?\d+$|^(?:next|previous|zurück|weiter|vor|nächste|vorherige|back|top|nach oben|home|start(?:seite)?|menu|menü|suche|search)$/i,
  ],
];
const FIRST_PERSON = /\b(?:ich|wir|mir|uns|je|nous|yo|we|my|our)\b/i;
const QUOTED = /["“„«»”]/;
const NUMBER = /\d/;
const SHORT = 200;

/** What the words of a block say; furniture's words count in short blocks only. */
export function wordEvidence(block: TextBlock): string[] {
  const { chars } = block;
  const text = flatText(block).slice(0, 600);
  const evidence: string[] = [];
  const size = chars < 60 ? 'short' : 'middle';
  if (chars < SHORT)
    for (const [name, pattern] of SHORT_LINES) if (pattern.test(text)) evidence.push(`${name}:${size}`);
  if (
    chars >= SHORT &&
    /cookies?|newsletter|copyright|all rights reserved|alle rechte|subscribe|abonn|datenschutz|affiliate/i.test(text)
  )
    evidence.push('says-site:long');
  if (FIRST_PERSON.test(text)) evidence.push('first-person');
  if (QUOTED.test(text)) evidence.push('quotes');
  if (NUMBER.test(text)) evidence.push(`number:${size}`);
  if (/^[\p{Ll}]/u.test(text)) evidence.push('starts-low');
  if (/:$/.test(text)) evidence.push('ends-colon');
  if (/(?:…|\.\.\.|»|›|>)$/.test(text)) evidence.push('ends-cut');
  if (/\?$/.test(text)) evidence.push(`asks:${size}`);
  if (text === text.toUpperCase() && /\p{Lu}/u.test(text)) evidence.push('capitals');
  return evidence;
}
