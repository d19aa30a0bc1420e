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
