import type { Lang } from '../model/types.ts';
import type { BjProvenance } from './bj-provenance.ts';

/** Leads to a figure's entry, on the page of figures or, in a page that holds them itself, within it. */
const numberLink = 'a[href*="figures/#"], a[data-number]';

let dialog: Promise<BjProvenance> | undefined;

/** The page's one dialog, loaded with the first number that is opened. */
function provenance(): Promise<BjProvenance> {
  dialog ??= import('./bj-provenance.ts').then(() => {
    const element = document.createElement('bj-provenance');
    element.lang = document.documentElement.lang.startsWith('en') ? ('en' satisfies Lang) : 'zh';
    document.body.append(element);
    return element;
  });
  return dialog;
}

/** Opens the provenance that `href` leads to; without the dialog the link is followed. */
export async function openProvenance(href: string): Promise<void> {
  try {
    await (await provenance()).open(href);
  } catch {
    dialog = undefined;
    location.assign(href);
  }
}

/**
 * From now on every link to a figure opens its provenance in place. A number drawn in a chart does so too: it is found by
 * its amount among the links in its scene's prose, or in the list on the chart's own page.
 */
export function openNumbersInPlace(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const target = event.composedPath()[0];
    // What the dialog itself does not open in place is to be followed.
    if (!(target instanceof Element) || target.closest('dialog')) return;
    const link = target.closest<HTMLAnchorElement>(numberLink) ?? drawnNumber(target, event);
    if (!link) return;
    event.preventDefault();
    void openProvenance(link.href);
  });
}

/** The link whose number is drawn in the chart text that was clicked; null where none or more than one could be meant. */
function drawnNumber(target: Element, event: Event): HTMLAnchorElement | null {
  const drawn = amountsIn(target.closest('text')?.textContent ?? '');
  if (drawn.length === 0) return null;
  const host = event
    .composedPath()
    .find((each) => each instanceof HTMLElement && each.matches('.scene, .chart-live'));
  if (!(host instanceof HTMLElement)) return null;
  const scope = host.matches('.scene') ? host : document;
  const links = [...scope.querySelectorAll<HTMLAnchorElement>('.step a.fig, .numbers a')];
  const held = (link: HTMLAnchorElement) => amountsIn((link.querySelector('b') ?? link).textContent)[0];
  const found = links.filter((link) => drawn.includes(held(link) ?? ''));
  return new Set(found.map(({ href }) => href)).size === 1 ? found[0]! : null;
}

/** Numbers as they are written, each with its power of ten: 3 and 3万 are two. */
function amountsIn(text: string): string[] {
  return (
    text.replace(/[\s余多]/g, '').match(/\d[\d,]*(?:\.\d+)?(?:万亿|[万亿]|million|billion|trillion)?/g) ?? []
  );
}
