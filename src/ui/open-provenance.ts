import type { Lang } from '../model/types.ts';
import type { BjProvenance } from './bj-provenance.ts';

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
 * its digits among the links that the chart's scene lists as its figures.
 */
export function openNumbersInPlace(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>('a[href*="figures/#"]') ?? drawnNumber(target, event);
    if (!link) return;
    event.preventDefault();
    void openProvenance(link.href);
  });
}

/** The link whose number is drawn in the chart text that was clicked, the longest where several are. */
function drawnNumber(target: Element, event: Event): HTMLAnchorElement | null {
  const text = target.closest('text')?.textContent?.replace(/\s/g, '') ?? '';
  if (!/\d/.test(text)) return null;
  const host = event
    .composedPath()
    .find((each) => each instanceof HTMLElement && each.matches('.scene, .chart-live'));
  if (!(host instanceof HTMLElement)) return null;
  const scope = host.matches('.scene') ? host : document;
  const links = [...scope.querySelectorAll<HTMLAnchorElement>('.numbers a[data-digits]')];
  const found = links.filter(({ dataset }) => digitsIn(text).includes(dataset.digits!));
  return found.sort((a, b) => b.dataset.digits!.length - a.dataset.digits!.length)[0] ?? null;
}

function digitsIn(text: string): string[] {
  return text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
}
