const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ' ': (index) => index,
  Home: () => 0,
  End: (_, count) => count - 1,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  ArrowRight: (index, count) => (index + 1) % count,
};

/** The element that a tab shows: what its link leads to. */
export function panelOf(tab: HTMLAnchorElement): HTMLElement {
  return document.getElementById(tab.hash.slice(1))!;
}

/** Makes links to parts of the page its tabs, by pointer and by keys; with a modifier a link remains a link. */
export function makeTabs(
  list: Element,
  tabs: readonly HTMLAnchorElement[],
  turnTo: (index: number) => void,
): void {
  list.setAttribute('role', 'tablist');
  tabs.forEach((tab, index) => {
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', tab.hash.slice(1));
    panelOf(tab).setAttribute('role', 'tabpanel');
    tab.addEventListener('click', (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      turnTo(index);
    });
    tab.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      if (!step) return;
      event.preventDefault();
      turnTo(step(index, tabs.length));
    });
  });
}
