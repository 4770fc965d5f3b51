import type { Run } from './runs.ts';
import type { NameSpan, Scene } from './scene.ts';

/** Finds names in one run of capitalised words (and the words around it). Pure: the caller claims what it returns. */
export type NameRule = (scene: Scene, run: Run) => readonly NameSpan[];
