import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';
import { extentOf, landOf, type Point } from '../shared/project.ts';
import { mixDots, sunflower } from './dots.ts';
import type { Camera, PeopleData, PeopleMarks, PeopleView, Scene } from './marks.ts';
import { names, notice, panelOf, title } from './words.ts';

/** The camera that shows points as large as a box of the stage holds them, in its middle. */
function fit(points: readonly Point[], left: number, top: number, right: number, bottom: number): Camera {
  const { x0, y0, x1, y1 } = extentOf(points);
  const scale = Math.min((right - left) / (x1 - x0), (bottom - top) / (y1 - y0));
  return { scale, x: (left + right - scale * (x0 + x1)) / 2, y: (top + bottom - scale * (y0 + y1)) / 2 };
}

/** The camera close by: it draws back as far as the core's name, left below, keeps clear of the notice under it. */
function closeBy(
  points: readonly Point[],
  scene: Scene,
  edge: number,
  top: number,
  under: number,
  frame: Frame,
): Camera {
  const { width, height } = frame.size;
  let camera = fit(points, edge, top, width - edge, height - edge);
  for (let bottom = height - edge; bottom > top + edge;) {
    const { y, size } = names(scene, camera, frame)[0]!;
    const over = y + size * 1.4 - under;
    if (over < 1) break;
    bottom -= over;
    camera = fit(points, edge, top, width - edge, bottom);
  }
  return camera;
}

/**
 * The dots gathered in the core, or settled in the sub-centre. The camera stands close while they move east; for Xiong'an
 * it draws back, and the panel takes the south-west.
 */
export function geometry(data: PeopleData, view: PeopleView, frame: Frame): PeopleMarks {
  const { width, height } = frame.size;
  const scene = data.views[view];
  const { close, spot, filled } = scene;
  const land = landOf(data.outline);
  const head = title(scene, frame);
  const { panel, words } = panelOf(data, frame);
  const edge = Math.min(width, height) * 0.03;
  const said = notice(data, frame, !close);
  const camera = close
    ? closeBy(
        close,
        scene,
        edge,
        Math.max(...head.map(({ y }) => y)),
        Math.min(...said.map(({ y }) => y)),
        frame,
      )
    : fit(land, width * 0.25, edge, width - 3 * edge, panel.y - edge);
  return {
    size: frame.size,
    camera,
    land,
    districts: data.districts,
    aim: data.aim,
    aiming: { opacity: scene.aim },
    dots: sunflower(spot, camera.scale, data.dots, filled),
    panel: close ? [] : [panel],
    words: [...head, ...said, ...names(scene, camera, frame), ...(close ? [] : words)],
  };
}

/** The camera glides, dots move along their arcs; what a view alone has fades. */
export function interpolate(from: PeopleMarks, to: PeopleMarks): (t: number) => PeopleMarks {
  const dots = interpolateKeyed(from.dots, to.dots, mixDots);
  const panel = interpolateKeyed(from.panel, to.panel, mixFields);
  const words = interpolateKeyed(from.words, to.words, mixFields);
  return (t) => ({
    ...to,
    camera: mixFields(from.camera, to.camera, t),
    aiming: mixFields(from.aiming, to.aiming, t),
    dots: dots(t),
    panel: panel(t),
    words: words(t),
  });
}
