import { maySave } from '../../scenes/take/may-save.ts';
import { offer } from '../../scenes/take/offer.ts';

/** From now on the way to the texts on this page opens the dialog instead, in the view that is shown. */
export function offerChart(): void {
  if (!maySave()) openInPlace();
  const live = document.querySelector<HTMLElement>('bj-chart');
  const link = document.querySelector<HTMLAnchorElement>('a.take');
  if (!live || !link) return;
  const chart = live.getAttribute('chart')!;
  offer({
    link,
    chart,
    view: () => live.querySelector<HTMLElement & { view: string }>(`bj-${chart}`)?.view ?? '',
    lang: live.lang === 'en' ? 'en' : 'zh',
    base: link.dataset.base!,
  });
}

/** Files that open where they cannot be saved; a table is no page, and this one stands above. */
function openInPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.take-section a[download]')) {
    if (link.href.endsWith('.csv')) link.parentElement!.remove();
    else link.removeAttribute('download');
  }
}
