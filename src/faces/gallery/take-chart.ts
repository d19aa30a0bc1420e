import { offer } from '../../scenes/take/offer.ts';

/** From now on the way to the texts on this page opens the dialog instead, in the view that is shown. */
export function offerChart(): void {
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
