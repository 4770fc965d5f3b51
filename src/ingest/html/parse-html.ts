import { Document, DomHandler, Element, Text } from 'domhandler';
import { Parser } from 'htmlparser2';
import type { Limits } from '../limits.ts';
import type { Refusal } from '../refusal.ts';

/** A parsed page. Its text nodes are never merged, so that each holds one stretch of source or one character reference. */
export interface ParsedHtml {
  readonly root: Document;
  readonly comments: readonly HtmlComment[];
}

/** A comment with its text and the offset of `<!--` in the source. */
export interface HtmlComment {
  readonly text: string;
  readonly from: number;
}

/**
 * Parses HTML, or XML with `xmlMode`, in one linear pass and without recursion. Refused, not cut, beyond the limits: half an article would be
 * worse than none.
 */
export function parseHtml(source: string, limits: Limits, xmlMode = false): ParsedHtml | Refusal {
  const handler = new LocatingHandler(limits);
  const parser = new Parser(handler, { xmlMode, decodeEntities: true, recognizeCDATA: xmlMode });
  try {
    parser.end(source);
  } catch (error) {
    if (error instanceof LimitReached) return error.refusal;
    throw error;
  }
  return { root: xmlMode ? handler.root : underOneElement(handler.root), comments: handler.comments };
}

/** Selectors are matched in time quadratic in the number of nodes at the top; a page has one or two there, a fragment may have thousands. */
const MOST_AT_TOP = 8;

function underOneElement(root: Document): Document {
  if (root.children.length <= MOST_AT_TOP) return root;
  const body = new Element('body', {}, root.children);
  for (const child of root.children) child.parent = body;
  const wrapped = new Document([body]);
  body.parent = wrapped;
  return wrapped;
}

class LimitReached extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Keeps where in the source each text and comment began, and stops at the limits. */
class LocatingHandler extends DomHandler {
  readonly comments: HtmlComment[] = [];
  readonly #limits: Limits;
  #source: Parser | null = null;
  #elements = 0;

  constructor(limits: Limits) {
    super(undefined, { withStartIndices: true, withEndIndices: true });
    this.#limits = limits;
  }

  override onparserinit(parser: Parser): void {
    super.onparserinit(parser);
    this.#source = parser;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    this.#elements += 1;
    if (this.#elements > this.#limits.elements) {
      throw new LimitReached({
        code: 'too-many-elements',
        message: `The page has more than ${this.#limits.elements} elements. Save the article alone, or raise the limit.`,
      });
    }
    if (this.tagStack.length > this.#limits.depth + 1) {
      throw new LimitReached({
        code: 'too-deep',
        message: `The page has elements nested more than ${this.#limits.depth} deep. It is damaged or no article; save it again.`,
      });
    }
  }

  override ontext(data: string): void {
    this.addNode(new Text(data));
  }

  override oncomment(data: string): void {
    const from = this.#source?.startIndex ?? 0;
    this.comments.push({ text: data, from });
    super.oncomment(data);
  }
}
