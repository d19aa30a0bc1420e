/** White space between tags removed; text keeps its own. */
export function squeeze(markup: string): string {
  return markup.replace(/>\s*\n\s*</g, '><').replace(/\s*\n\s*/g, ' ');
}
