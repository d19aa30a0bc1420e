/** A chart's slice of the dataset, selected at build by its definition. */
declare module 'virtual:chart-data/*' {
  const data: never;
  export default data;
}

/** The 16 districts as they are offered for choice. */
declare module 'virtual:districts' {
  const districts: never;
  export default districts;
}

/** What the map of places knows beyond the story's map. */
declare module 'virtual:places-map' {
  const extras: never;
  export default extras;
}

/** What `embed.js` reserves each chart's height by. */
declare module 'virtual:embed-rules' {
  const rules: never;
  export default rules;
}

/** What the briefing's offline copy holds. */
declare module 'virtual:kept-files' {
  const files: Array<{ url: string; revision: string | null }>;
  export default files;
}

declare module 'subset-font' {
  /** `font` reduced to the characters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'woff' | 'sfnt'; noLayoutClosure?: boolean },
  ): Promise<Uint8Array>;
}

/** scrollama 3.2; its own typings lack what we pass. */
declare module 'scrollama' {
  export interface Scroller {
    setup(options: { step: readonly HTMLElement[]; offset: number }): Scroller;
    onStepEnter(callback: () => void): Scroller;
    onStepExit(callback: () => void): Scroller;
    resize(): Scroller;
    destroy(): void;
  }
  export default function scrollama(): Scroller;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  /** What the analyzer has to know of Lit's decorators and statics. */
  export function litPlugin(): object[];
}

/** The analyzer as it is called from code; its own typings hold the plugins alone. */
declare module '@custom-elements-manifest/analyzer' {
  interface Entry {
    readonly name: string;
    readonly description?: string;
    readonly type?: { readonly text: string };
  }
  interface Declaration extends Entry {
    readonly summary?: string;
    readonly attributes: readonly Entry[];
    readonly members: ReadonlyArray<Entry & { readonly kind: string; readonly privacy?: string }>;
    readonly events: readonly Entry[];
    readonly slots: readonly Entry[];
    readonly cssParts: readonly Entry[];
    readonly cssProperties: readonly Entry[];
  }
  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number };
    createSourceFile(file: string, source: string, target: number, setParentNodes: boolean): object;
  };
  export function create(options: {
    modules: readonly object[];
    plugins: readonly object[];
    context: { dev: boolean };
  }): { readonly modules: ReadonlyArray<{ readonly declarations: readonly Declaration[] }> };
}
