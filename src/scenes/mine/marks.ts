/** The reader's district in the page's text: a drop, the same in prose, strip and button. Drawn by a border: forced colours keep it. */
export const markCss = `
a.mine-number{position:relative}
a.mine-number::after,aside.mine h2::before,aside.mine .sign::before{content:'';inline-size:0;block-size:0;border:.27em solid var(--ink);border-radius:50% 50% 50% 0;transform:rotate(-45deg)}
a.mine-number::after{position:absolute;inset:-.18em -.42em auto auto;font-size:max(.75em,.75rem)}
.also a.mine-number::after{inset:1rem .1rem auto auto}
.number a.mine-number::after{font-size:1.25rem;inset:-.5rem -1rem auto auto}
.mine-said{position:absolute;inline-size:1px;block-size:1px;overflow:clip;clip-path:inset(50%)}`;

/**
 * Marks the links to a district's figures, and takes earlier marks away. A mark takes no room: no line of the text breaks
 * elsewhere for it.
 * @param words what the mark says, by id of the figure
 */
export function markNumbers(root: ParentNode, words: ReadonlyMap<string, string>): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a.mine-number')) {
    link.classList.remove('mine-number');
    link.querySelector('.mine-said')?.remove();
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="figures/#"]')) {
    const said = words.get(idOf(link));
    if (said === undefined) continue;
    link.classList.add('mine-number');
    const note = document.createElement('span');
    note.className = 'mine-said';
    note.textContent = said;
    link.append(note);
  }
}

/** How many of the numbers in a part of the page bear a mark, those in its tables left out. */
export function markedIn(root: ParentNode): number {
  return new Set([...root.querySelectorAll<HTMLAnchorElement>('a.mine-number:not(table a)')].map(idOf)).size;
}

function idOf(link: HTMLAnchorElement): string {
  return decodeURIComponent(link.hash.slice(1));
}
