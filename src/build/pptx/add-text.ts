import type PptxGenJS from 'pptxgenjs';
import { ink } from './look.ts';
import { boxes, plain } from './masters.ts';

/** The line above a slide's title: where in the story it stands. */
export function addOver(slide: PptxGenJS.Slide, text: string): void {
  const style = { fontSize: 18, color: ink.red, bold: true, valign: 'top' } as const;
  slide.addText(text, { ...plain, ...boxes.over, ...style });
}

/** Lines below one another in one box. */
export function addLines(
  slide: PptxGenJS.Slide,
  lines: readonly string[],
  box: PptxGenJS.TextPropsOptions,
  line: PptxGenJS.TextPropsOptions = {},
): void {
  slide.addText(
    lines.map((text) => ({ text, options: { breakLine: true, ...line } })),
    { ...plain, valign: 'top', ...box },
  );
}
