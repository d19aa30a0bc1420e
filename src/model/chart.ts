import type { SVGTemplateResult } from 'lit';
import type { Dataset, Lang, Text } from './types.ts';

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width in pixels of `text` set at `fontSize` pixels; an estimate, the same in Node and in every browser. */
export type Measure = (text: string, fontSize: number) => number;

/** What a picture depends on besides its data and view. */
export interface Frame {
  readonly size: Size;
  readonly lang: Lang;
  readonly measure: Measure;
}

/** The data behind a picture, for the table one key away. Cells are printed as they stand. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: ReadonlyArray<readonly string[]>;
}

/** Colours for a canvas: resolves a token of `theme/tokens.ts` in the reader's scheme. */
export type Palette = (token: string) => string;

/** What draws a chart, live or as a still: all that a reader's browser loads of it. Everything here is pure. */
export interface Picture<Data = unknown, View = unknown, Marks = unknown> {
  readonly id: string;
  readonly defaultView: string;
  /** The view a string names, or null where it names none. */
  parseView(raw: string): View | null;
  geometry(data: Data, view: View, frame: Frame): Marks;
  /** SVG content, without the `<svg>` element. `still` draws every mark; `live` leaves to the canvas what `paint` paints. */
  draw(marks: Marks, layer: 'still' | 'live'): SVGTemplateResult;
  /** For charts of more than some 200 moving marks: the same marks on a canvas. */
  paint?(context: CanvasRenderingContext2D, marks: Marks, palette: Palette): void;
  /** `interpolate(a, b)(0)` draws as a, `(1)` as b. */
  interpolate(from: Marks, to: Marks): (t: number) => Marks;
  /** CSS of this chart's marks, beside `theme/chart-css.ts`. */
  readonly css: string;
}

/**
 * Parts of charts' data that several charts have in common: `outline` is `cityOutline(topology)` of
 * `charts/shared/outline.ts`.
 */
export type SharedPart = 'outline';

/** All a face needs to know of a chart: its picture, and what is printed about it at build. */
export interface ChartDefinition<Data = unknown, View = unknown, Marks = unknown> extends Picture<
  Data,
  View,
  Marks
> {
  readonly title: Text;
  /** Every named view, canonical: the gallery, the goldens and the tests go through them. */
  readonly views: readonly string[];
  /** Height in pixels at a width, where the container does not set one. */
  height(width: number): number;
  /** What of the dataset the picture needs: plain JSON. */
  select(dataset: Dataset): Data;
  /**
   * Fields of the data that other charts have too. `select` returns them like any other; readers load each once for all
   * charts that name it here.
   */
  readonly shared?: ReadonlyArray<SharedPart & keyof Data>;
  /** The finding, as a sentence. */
  alt(data: Data, view: View, lang: Lang): string;
  /** The view that frames a district, with `*` for its adcode, where the chart can frame one. */
  readonly districtView?: string;
  /**
   * For an embed that would be too large: what of the data its own page does not hold already, and the still as that
   * page prints it. The chart's `whole.embed.ts` makes the data whole again.
   */
  readonly thin?: { data(data: Data): Record<string, unknown>; still(svg: string): string };
  /** Printed at build, so it may look up in the dataset what the picture does not need. */
  table(data: Data, view: View, lang: Lang, dataset: Dataset): Table;
  /** Ids of the report's figures the picture rests on. */
  readonly figures: readonly string[];
  /** One quiet line: whose numbers, what is computed, what is schematic. */
  readonly source: Text;
}

/** A chart whose data, view and marks only it knows: what the registry hands out. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the three types are one chart's own affair
export type AnyChart = ChartDefinition<any, any, any>;
