/** A problem in a text or record, with the place where an editor finds it. */
export class SourceError extends Error {
  constructor(file: string, where: string, reason: string) {
    super(`${file}: ${where}: ${reason}`);
  }
}
