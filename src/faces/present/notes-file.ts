/** The speaker's notes of one slide, as markup. */
export interface SlideNotes {
  /** What to say at each step by its id, and how many seconds it takes; one entry `''` where the slide has no steps. */
  readonly steps: Readonly<Record<string, { readonly say: string; readonly seconds: number }>>;
  /** List items: the words behind each number, and behind each target without one. */
  readonly rests: string;
  /** List items: what may be asked, and where the answer stands. */
  readonly questions: string;
}

/** `data/briefing/notes.<lang>.json`: by name of the slide. */
export type NotesFile = Readonly<Record<string, SlideNotes>>;
