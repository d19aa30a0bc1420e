import { unpack } from '../../lib/packed.ts';
import { beginBriefing } from './begin.ts';

/**
 * The entry of the briefing that is one file: its stills are packed in a block of the page, where images and steps name them
 * by their number (`data:,7`).
 */
function placeStills(): void {
  const stills = unpack(document.getElementById('stills')!.textContent) as readonly string[];
  const addresses = stills.map((svg) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })));
  for (const name of ['src', 'srcset', 'data-still']) {
    for (const element of document.querySelectorAll(`[${name}^="data:,"]`))
      element.setAttribute(name, addresses[Number(element.getAttribute(name)!.slice('data:,'.length))]!);
  }
}

placeStills();
void beginBriefing();
