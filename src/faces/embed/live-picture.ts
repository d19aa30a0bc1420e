import { MotionController } from '../../controllers/motion.ts';
import { measureText } from '../../lib/measure-text.ts';
import type { Picture } from '../../model/chart.ts';
import type { Lang } from '../../model/types.ts';

export interface LivePicture {
  /** Shows a view the chart knows; `says` names it for screen readers. */
  show(view: unknown, says: string, animate: boolean): void;
  /** Draws again where the room is another. */
  resize(): void;
  /** Draws what is seen now once more, in the colours of now. */
  draw(): void;
}

/**
 * A chart drawn for the room that `box` gives it, in place of its still: `ui/chart-element.ts` without lit. `draw` gives
 * text here (`svg-text.ts`), so a picture is set whole, frame by frame. Until it is drawn the still stands.
 */
export function livePicture(box: HTMLElement, picture: Picture, data: unknown, lang: Lang): LivePicture {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('role', 'img');
  const canvas = picture.paint ? document.createElement('canvas') : null;
  let [width, height] = [0, 0];
  let shown: unknown = null;

  const paint = (context: CanvasRenderingContext2D, surface: HTMLCanvasElement, marks: unknown) => {
    const ratio = Math.min(2, devicePixelRatio);
    // Setting its size clears a canvas.
    surface.width = Math.round(width * ratio);
    surface.height = Math.round(height * ratio);
    context.scale(ratio, ratio);
    const style = getComputedStyle(box);
    picture.paint!(context, marks, (token) => style.getPropertyValue(`--${token}`).trim());
  };
  const draw = () => {
    const marks = motion.value;
    if (marks === undefined) return;
    svg.innerHTML = String(picture.draw(marks, canvas ? 'live' : 'still'));
    if (!svg.isConnected) box.replaceChildren(...(canvas ? [canvas, svg] : [svg]));
    const context = canvas?.getContext('2d');
    if (context) paint(context, canvas!, marks);
  };
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: draw,
    updateComplete: Promise.resolve(true),
  };
  const motion = new MotionController<unknown>(host, {
    interpolate: (from, to) => picture.interpolate(from, to),
  });
  const update = (animate: boolean) => {
    if (width === 0 || shown === null) return;
    motion.to(
      picture.geometry(data, shown, { size: { width, height }, lang, measure: measureText }),
      animate,
    );
    // The first picture is worked out apart from its drawing, so that neither is a long task; the still stands meanwhile.
    if (svg.isConnected) draw();
    else setTimeout(draw);
  };
  return {
    show(view, says, animate) {
      shown = view;
      svg.setAttribute('aria-label', says);
      update(animate);
    },
    resize() {
      const { clientWidth, clientHeight } = box;
      if (clientWidth === width && clientHeight === height) return;
      [width, height] = [clientWidth, clientHeight];
      svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
      update(false);
    },
    draw,
  };
}
