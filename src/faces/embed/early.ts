/**
 * What an embed does before its first paint, printed into its head as text: the theme asked for, and the way to the
 * other language's page. Parts of the address that it does not know it leaves to `query.ts`, which says so.
 */
export const earlyScript = `(() => {
  const root = document.documentElement;
  const ask = new URLSearchParams(location.search);
  const theme = ask.get('theme');
  const other = document.querySelector('link[hreflang="' + ask.get('lang') + '"]');
  if (['light', 'dark', 'transparent'].includes(theme)) root.dataset.theme = theme;
  if (other && location.protocol !== 'file:')
    location.replace(other.getAttribute('href') + location.search + location.hash);
})()`.replace(/\n +/g, '');
