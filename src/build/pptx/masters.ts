import type PptxGenJS from 'pptxgenjs';
import { faces, ink, slide } from './look.ts';

/** Inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The axis that the story hangs on runs down the left of every slide. */
export const spine = 0.45;

const left = 0.85;
const right = slide.width - 0.55;

/** Where a scene's parts stand; a table of many columns takes from the picture. */
export function sceneBoxes(wide: boolean): { readonly picture: Box; readonly side: Box } {
  const column = wide ? 5.5 : 4.15;
  const [y, h] = [1.55, 4.9];
  const gap = 0.35;
  const w = right - left - column - gap;
  return { picture: { x: left, y, w, h }, side: { x: left + w + gap, y, w: column, h } };
}

export const boxes = {
  over: { x: left, y: 0.32, w: right - left, h: 0.36 },
  headline: { x: left, y: 0.66, w: right - left, h: 0.75 },
  whole: { x: left, y: 1.55, w: right - left, h: 4.9 },
  source: { x: left, y: 6.55, w: right - left - 1, h: 0.75 },
  number: { x: right - 0.9, y: 6.95, w: 0.9, h: 0.35 },
  coverTitle: { x: left, y: 1.2, w: 7.2, h: 1.5 },
  coverText: { x: left, y: 2.85, w: 7.2, h: 1.6 },
  contents: { x: left + 7.4, y: 0.9, w: right - left - 7.4, h: 5 },
  coverSource: { x: left, y: 5.9, w: 10.5, h: 1.2 },
  openerTitle: { x: left, y: 1.0, w: right - left, h: 0.9 },
  openerNumber: { x: left, y: 2.05, w: right - left, h: 1.85 },
  openerLabel: { x: left, y: 4.1, w: 9.8, h: 0.5 },
  openerText: { x: left, y: 4.75, w: 9.8, h: 1.6 },
} satisfies Record<string, Box>;

/** Text without the boxes' own margins, so that all of it stands on one edge. */
export const plain = { fontFace: faces.latin, color: ink.ink, margin: 0 } as const;

/** Two masters, so that the outline has titles and the look can be changed in one place. */
export function defineMasters(deck: PptxGenJS): void {
  const axis = {
    line: { x: spine, y: 0, w: 0, h: slide.height, line: { color: ink.line, width: 1.5 } },
  } as const;
  const placed = (box: Box, size: number, valign: 'top' | 'bottom') => ({
    placeholder: {
      text: '',
      options: {
        name: 'title',
        type: 'title' as const,
        ...box,
        ...plain,
        fontSize: size,
        bold: true,
        align: 'left' as const,
        valign,
      },
    },
  });
  const common = { background: { color: ink.paper }, margin: 0 } as const;
  deck.defineSlideMaster({
    ...common,
    title: 'cover',
    objects: [axis, placed(boxes.coverTitle, 54, 'bottom')],
  });
  deck.defineSlideMaster({
    ...common,
    title: 'opener',
    objects: [axis, placed(boxes.openerTitle, 34, 'top')],
    slideNumber: {
      ...boxes.number,
      fontFace: faces.latin,
      fontSize: 14,
      color: ink['ink-2'],
      align: 'right',
    },
  });
  deck.defineSlideMaster({
    ...common,
    title: 'scene',
    objects: [axis, placed(boxes.headline, 30, 'top')],
    slideNumber: {
      ...boxes.number,
      fontFace: faces.latin,
      fontSize: 14,
      color: ink['ink-2'],
      align: 'right',
    },
  });
}
