import type { Lang } from '../../model/types.ts';

export interface Offer {
  /** A link to the chart's own page, which is followed where the dialog cannot be loaded. */
  readonly link: HTMLAnchorElement;
  readonly chart: string;
  /** The view that is shown at the time. */
  readonly view: () => string;
  readonly lang: Lang;
  /** Address of the site, with a slash at its end. */
  readonly base: string;
}

/** From now on a link to a chart's page opens the dialog in its place; all that follows is loaded with the first press. */
export function offer({ link, chart, view, lang, base }: Offer): void {
  link.setAttribute('aria-haspopup', 'dialog');
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import('./take.ts')
      .then(({ take }) => take(chart, view(), lang, base))
      .catch(() => location.assign(link.href));
  });
}
