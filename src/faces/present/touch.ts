/** Of a finger on the slides, in pixels: what is shorter is a tap. */
const swipe = 40;

export interface TouchOptions {
  readonly move: (by: number) => void;
  /** The middle was tapped. */
  readonly middle: () => void;
}

/** Swipes and taps on `area`: the left quarter goes back, the right goes on. Links and buttons keep theirs; a mouse clicks. */
export function listenToTouch(area: HTMLElement, { move, middle }: TouchOptions): void {
  let start: PointerEvent | undefined;
  area.addEventListener('pointerdown', (event) => {
    start = event.pointerType === 'mouse' || !event.isPrimary ? undefined : event;
  });
  area.addEventListener('pointercancel', () => (start = undefined));
  area.addEventListener('pointerup', (event) => {
    if (!start || !event.isPrimary) return;
    const [across, down] = [event.clientX - start.clientX, event.clientY - start.clientY];
    start = undefined;
    if (Math.abs(across) > swipe && Math.abs(across) > Math.abs(down)) return move(across < 0 ? 1 : -1);
    if (Math.max(Math.abs(across), Math.abs(down)) > swipe / 4) return;
    if (event.composedPath().some((each) => each instanceof Element && each.matches('a, button'))) return;
    const at = (event.clientX - area.getBoundingClientRect().left) / area.clientWidth;
    if (at < 0.25) move(-1);
    else if (at > 0.75) move(1);
    else middle();
  });
}
