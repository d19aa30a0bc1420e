/** A text cut from its end until it fits, with `…` for what is gone; never shorter than `least` characters. */
export function shorten(text: string, fits: (text: string) => boolean, least = 4): string {
  let kept = text;
  while (kept.length > least && !fits(kept)) kept = `${kept.replace(/…$/, '').slice(0, -1)}…`;
  return kept;
}
