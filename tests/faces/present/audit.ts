import type { Page } from 'playwright-core';

/** The deck's element, as the tests speak to it. */
export interface DeckElement extends HTMLElement {
  readonly counts: readonly number[];
  readonly place: { readonly slide: number; readonly step: number };
  readonly sections: readonly HTMLElement[];
  readonly settled: boolean;
  goTo(place: { slide: number; step: number }): void;
}

/**
 * Walks through every step of every slide and says what cannot be read: text smaller than 2.5 % of the screen's height,
 * text that its slide or its picture cuts, blocks that overlap. The page is to be opened with `bypassCSP`.
 */
export async function auditSlides(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const deck = document.querySelector<DeckElement>('bj-deck')!;
    const found: string[] = [];

    const seen = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      for (let each: Element | null = element; each; each = each.parentElement)
        if (Number(getComputedStyle(each).opacity) < 0.1) return false;
      return true;
    };
    const textsIn = (root: Element | ShadowRoot): Text[] => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const parent = text.parentElement;
        if (text.data.trim() !== '' && parent && !parent.closest('title, style, desc') && seen(parent))
          texts.push(text);
      }
      for (const each of root.querySelectorAll('*'))
        if (each.shadowRoot) texts.push(...textsIn(each.shadowRoot));
      return texts;
    };
    const auditText = (text: Text, slide: DOMRect): string[] => {
      const parent = text.parentElement!;
      const name = `"${text.data.trim().slice(0, 16)}"`;
      const inPicture = parent instanceof SVGGraphicsElement;
      const matrix = inPicture ? parent.getScreenCTM() : null;
      const magnified = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
      const size = parseFloat(getComputedStyle(parent).fontSize) * magnified;
      const complaints =
        size < slide.height * 0.025 - 0.05 ? [`${name} is small: ${size.toFixed(1)} px`] : [];
      const root = parent.getRootNode();
      const frame = root instanceof ShadowRoot ? root.host.getBoundingClientRect() : slide;
      const range = document.createRange();
      range.selectNodeContents(text);
      const cut = [...range.getClientRects()].some((box) => {
        // Of a picture's text the line box is higher than its signs.
        const inset = inPicture ? box.height / 4 : 0;
        return (
          box.left < frame.left - 3 ||
          box.right > frame.right + 3 ||
          box.top + inset < frame.top - 3 ||
          box.bottom - inset > frame.bottom + 3
        );
      });
      return cut ? [...complaints, `${name} is cut`] : complaints;
    };
    const auditBlocks = (section: Element): string[] => {
      const blocks = [
        ...section.querySelectorAll(
          'header, .stage, .step.is-now > *, .source, .panel, :is(.of-chapter, .of-title) .sheet > *',
        ),
      ].filter(seen);
      return blocks.flatMap((block, index) =>
        blocks.slice(index + 1).flatMap((other) => {
          if (block.contains(other)) return [];
          const [a, b] = [block.getBoundingClientRect(), other.getBoundingClientRect()];
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          return across > 1 && down > 1
            ? [`${block.className} overlaps ${other.className || other.tagName}`]
            : [];
        }),
      );
    };

    for (const [slide, count] of deck.counts.entries()) {
      for (let step = 0; step < count; step++) {
        deck.goTo({ slide, step });
        for (let tries = 0; !deck.settled && tries < 400; tries++)
          await new Promise((done) => setTimeout(done, 15));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const section = deck.sections[slide]!;
        const box = section.getBoundingClientRect();
        const complaints = [
          ...(deck.settled ? [] : ['never rests']),
          ...textsIn(section).flatMap((text) => auditText(text, box)),
          ...auditBlocks(section),
        ];
        found.push(
          ...complaints.map((each) => `${slide + 1}.${step + 1} ${section.dataset.slide!}: ${each}`),
        );
      }
    }
    return found;
  });
}
