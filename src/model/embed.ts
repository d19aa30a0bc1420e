/** What an embed's page holds already, for a chart that reads it instead of having it twice. */
export interface EmbedPage {
  /** The path data of the still's first path of a class. */
  path(name: string): string;
  /** The cells of the table's body. */
  rows(): ReadonlyArray<readonly string[]>;
  /** Runs a task by itself after the first paint, before the picture is worked out. */
  later(task: () => void): void;
}
