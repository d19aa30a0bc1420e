/** `value` rounded for a drawing: at most `digits` decimals, no trailing zeros. */
export function trimNumber(value: number, digits = 1): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
