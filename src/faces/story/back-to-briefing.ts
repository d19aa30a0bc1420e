import type { Lang } from '../../model/types.ts';
import { briefingAddress } from '../../story/way-back.ts';

const label: Record<Lang, string> = { zh: '回到演示', en: 'Back to the briefing' };

/** Offers the way back to the slide that a reader came from. */
export function offerWayBack(): void {
  const header = document.querySelector('.masthead');
  const story = document.querySelector('bj-story');
  // The site's base is where its front page is.
  const home = new URL('present/', new URL(header?.querySelector('a')?.href ?? '/', location.href)).pathname;
  const address = briefingAddress(new URLSearchParams(location.search), home);
  if (!header || !story || address === null) return;
  const link = document.createElement('a');
  link.className = 'back-to-briefing';
  link.href = address;
  link.textContent = label[story.lang.startsWith('en') ? 'en' : 'zh'];
  document.body.append(link);
}
