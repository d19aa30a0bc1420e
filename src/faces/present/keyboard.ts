import { commandOf, type Command } from '../../story/remote.ts';

/** Where a key is a letter, not a command. */
const writing = 'input, textarea, select, [contenteditable]';

/**
 * Turns the keys of this window into commands. Keys that a field, a dialog or a focused control wants are left alone, and
 * so are those of the browser and the system.
 * @param showTyped is told the digits that wait for Enter
 */
export function listenToKeys(
  perform: (command: Command) => void,
  showTyped: (typed: string) => void = () => undefined,
): void {
  let typed = '';
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const way = event.composedPath().filter((each): each is Element => each instanceof Element);
    // A field in a dialog just closed keeps the focus until the next frame: it wants nothing any more.
    const wants = (each: Element) => each.matches(`${writing}, dialog[open]`) && each.checkVisibility();
    if (way.some(wants)) return;
    // A link takes no space: behind a number that was looked at, it goes on.
    const takers = { Enter: 'a[href], button, summary', ' ': 'button, summary' }[event.key];
    if (takers && typed === '' && way[0]?.matches(takers)) return;
    const asked = commandOf(event, typed);
    if (asked.typed !== typed) showTyped(asked.typed);
    typed = asked.typed;
    if (!asked.command) return;
    // F5 would load the page anew; Escape is also the browser's way out of full screen.
    if (asked.command.do !== 'close') event.preventDefault();
    perform(asked.command);
  });
}
