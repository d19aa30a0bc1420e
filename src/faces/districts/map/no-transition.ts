/**
 * Stands in for `d3-transition`, which `d3-zoom` asks for this alone: our flights are no transitions of D3, so there is
 * nothing to interrupt. See `vite.config.ts`.
 */
export function interrupt(): void {
  // Nothing runs.
}
