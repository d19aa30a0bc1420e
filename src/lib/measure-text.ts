/**
 * Estimated width in pixels of `text` at `fontSize` pixels: a full em for East Asian characters, typical widths of a
 * sans face for the rest. Deterministic, so that a picture is the same at build and in every browser.
 */
export function measureText(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += widthInEms(character);
  return ems * fontSize;
}

function widthInEms(character: string): number {
  const code = character.codePointAt(0)!;
  if (code >= 0x2e80) return 1;
  if (/[ilI.,:;'|!]/.test(character)) return 0.3;
  if (/[mwMW%]/.test(character)) return 0.86;
  if (/[A-Z]/.test(character)) return 0.66;
  if (character === ' ') return 0.28;
  return 0.56;
}
