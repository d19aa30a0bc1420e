import type { ScriptWords } from './words.ts';

/**
 * Previous and next, with the arrow keys too, and where the reader is. Returns what says so: `index` is -1 where the
 * picture is none of the steps, and next then leads to the first; `says` is announced unless the page began with it.
 */
export function stepper(
  box: HTMLElement,
  total: number,
  words: ScriptWords,
  go: (index: number) => void,
): (index: number, says: string, announce: boolean) => void {
  let at = -1;
  const by = (step: number) => {
    const to = at + step;
    if (to >= 0 && to < total) go(to);
  };
  const button = (label: string, path: string, step: number) => {
    const made = document.createElement('button');
    made.setAttribute('aria-label', label);
    made.innerHTML = `<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path d="${path}"/></svg>`;
    made.addEventListener('click', () => by(step));
    return made;
  };
  const previous = button(words.previous, 'M9 2L4 7l5 5', -1);
  const next = button(words.next, 'M5 2l5 5-5 5', 1);
  const count = document.createElement('span');
  const said = document.createElement('p');
  said.className = 'said';
  said.setAttribute('role', 'status');
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') by(-1);
    if (key === 'ArrowRight') by(1);
  });
  box.append(previous, count, next, said);
  return (index, says, announce) => {
    at = index;
    count.textContent = `${index < 0 ? '–' : index + 1} / ${total}`;
    // A disabled button would lose the focus.
    previous.setAttribute('aria-disabled', String(index <= 0));
    next.setAttribute('aria-disabled', String(index >= total - 1));
    if (announce) said.textContent = says;
  };
}
