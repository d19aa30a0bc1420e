/** The dot that points, in shares of the slide; null hides it. */
export function showPointer(area: HTMLElement, at: readonly [number, number] | null): void {
  let dot = area.querySelector<HTMLElement>(':scope > .pointer');
  area.classList.toggle('is-pointing', at !== null);
  if (!at) return dot?.remove();
  if (!dot) {
    dot = document.createElement('div');
    dot.className = 'pointer';
    area.append(dot);
  }
  dot.style.left = `${at[0] * 100}%`;
  dot.style.top = `${at[1] * 100}%`;
}

/** Follows the mouse over `area` while the dot is there, once a frame. */
export function listenToPointer(area: HTMLElement, move: (at: readonly [number, number]) => void): void {
  let frame = 0;
  area.addEventListener('pointermove', (event) => {
    if (!area.classList.contains('is-pointing') || event.pointerType === 'touch') return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const box = area.getBoundingClientRect();
      move([(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height]);
    });
  });
}
