/** Corners of every shape, so that one can become another. */
export const corners = 22;

/** As many corners as every shape has, the last repeated. */
export function padded(at: readonly number[]): number[] {
  return Array.from({ length: corners * 2 }, (_, i) => at[i] ?? at[at.length - 2 + (i % 2)]!);
}

/** A shape whose sides are 1, `lean` pixels to the right at its top, in pixels. */
export function placed(
  shape: readonly number[],
  x: number,
  y: number,
  width: number,
  height: number,
  lean = 0,
): number[] {
  return padded(
    shape.map((value, i) => (i % 2 ? y + value * height : x + value * width + lean * shape[i + 1]!)),
  );
}

const left = [
  -0.2, 0.14, -0.2, 0.22, -0.42, 0.3, -0.54, 0.46, -0.54, 0.64, -0.42, 0.8, -0.2, 0.88, -0.2, 0.96,
];
/** The left side from below, to the right. */
const right = left.map((_, i) => (i % 2 ? left[left.length - i]! : -left[left.length - 2 - i]!));

/** From where it hangs down its thread, around its body, with its tassel. */
export const lantern = [0, 0, 0, 0.14, ...left, 0, 0.96, 0, 1.2, 0, 0.96, ...right, 0, 0.14];
/** What glows within a lantern. */
export const light = [
  -0.26, 0.35, -0.4, 0.48, -0.4, 0.62, -0.26, 0.75, 0.26, 0.75, 0.4, 0.62, 0.4, 0.48, 0.26, 0.35,
];
/** A book's back from its foot: around it, and two bands across. */
export const book = [0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0.72, 1, 0.72, 1, 0.82, 0, 0.82];
