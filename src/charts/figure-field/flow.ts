import { range } from 'd3-array';

/**
 * Circles set like characters on manuscript paper, one a cell: a cell stays empty before each section of the report, and
 * each part begins a new line, the second after half a line.
 */

export interface Word {
  /** The first figure of a section. */
  readonly opens: boolean;
  readonly done: boolean;
}

export interface Flow {
  /** Pixels from one centre to the next. */
  readonly pitch: number;
  readonly columns: number;
  readonly lines: number;
  readonly cells: ReadonlyArray<{ readonly column: number; readonly line: number }>;
}

/** The flow with the largest cells that fits a box in pixels. */
export function fitFlow(words: readonly Word[], width: number, height: number): Flow {
  return range(1, words.length + 1)
    .map((columns) => {
      const { cells, lines } = set(words, columns);
      return { cells, lines, columns, pitch: Math.min(width / columns, height / lines) };
    })
    .reduce((best, each) => (each.pitch > best.pitch ? each : best));
}

function set(words: readonly Word[], columns: number): Pick<Flow, 'cells' | 'lines'> {
  let [column, line] = [0, 0];
  const cells = words.map(({ opens, done }, i) => {
    const part = i > 0 && done !== words[i - 1]!.done;
    if (opens && column > 0) column += 1;
    if (part || column >= columns) {
      line += part ? 1.5 : 1;
      column = 0;
    }
    return { column: column++, line };
  });
  return { cells, lines: line + 1 };
}
