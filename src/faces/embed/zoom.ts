type ZoomView = readonly [x: number, y: number, width: number];

/**
 * The way between two views that seems smoothest, after van Wijk and Nuij, “Smooth and efficient zooming and panning”
 * (2003): `interpolateZoom` of `d3-interpolate` for two views of unlike widths, without its variants.
 */
export function interpolateZoom(
  [x0, y0, w0]: ZoomView,
  [x1, y1, w1]: ZoomView,
): (t: number) => [number, number, number] {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const way = Math.hypot(dx, dy);
  // Straight in or out, the formula would divide by nothing.
  if (way < 1e-6) return (t) => [x0 + dx * t, y0 + dy * t, w0 * (w1 / w0) ** t];
  // Its curvature ρ is √2: ρ² = 2, ρ⁴ = 4.
  const r = (w: number, sign: number) =>
    Math.asinh(-(w1 * w1 - w0 * w0 + sign * 4 * way * way) / (4 * w * way));
  const r0 = r(w0, 1);
  const length = r(w1, -1) - r0;
  return (t) => {
    const at = r0 + t * length;
    const u = (w0 / (2 * way)) * (Math.cosh(r0) * Math.tanh(at) - Math.sinh(r0));
    return [x0 + u * dx, y0 + u * dy, (w0 * Math.cosh(r0)) / Math.cosh(at)];
  };
}
