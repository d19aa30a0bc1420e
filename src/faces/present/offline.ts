import { unpack } from '../../lib/packed.ts';
import { openNumbersInPlace } from '../../ui/open-provenance.ts';
import { beginBriefing } from './begin.ts';

/** The entry of the briefing that is one file: its stills are packed in a block, and images name them by number (`data:,7`). */
function placeStills(): void {
  const stills = unpack(document.getElementById('stills')!.textContent) as readonly string[];
  const addresses = stills.map((svg) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })));
  for (const name of ['src', 'srcset']) {
    for (const element of document.querySelectorAll(`[${name}^="data:,"]`))
      element.setAttribute(name, addresses[Number(element.getAttribute(name)!.slice('data:,'.length))]!);
  }
}

placeStills();
openNumbersInPlace();
void beginBriefing();
