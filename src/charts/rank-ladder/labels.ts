import type { Frame } from '../../model/chart.ts';
import type { Label } from '../shared/label.ts';
import type { RankData, RankView, Stone } from './marks.ts';

/** Where words go: pixels, and the functions from a stone's index and from a rank to pixels. */
interface Placing {
  readonly stones: readonly Stone[];
  readonly middle: (i: number) => number;
  readonly level: (rank: number) => number;
  readonly text: number;
  readonly big: number;
  readonly ground: number;
}

/** The view's heading, numerals on the steps or at the left of them, names carved into the stones, words at their foot. */
export function placeLabels(
  { ranks, groups, sites, views }: RankData,
  view: RankView,
  { size, lang, measure }: Frame,
  { stones, middle, level, text, big, ground }: Placing,
): Label[] {
  const { name, said, foot } = views[view];
  const firsts = view === 'firsts';
  const label = (
    key: string,
    x: number,
    y: number,
    said: string,
    look = '',
    anchor: Label['anchor'] = 'start',
    fontSize = text,
  ): Label => ({
    key: view + key,
    opacity: 1,
    x,
    y,
    text: said,
    size: fontSize,
    anchor,
    look: `${look} ${anchor}`,
  });
  // One size for all that is carved: as large as the longest has room for.
  const carved = Math.min(
    stones[0]!.width * 0.54,
    text * 2,
    ...ranks.map((rank) => (ground - level(rank.value) - text * 1.2) / measure(rank.label[lang], 1)),
  );
  return [
    label('name', text, text * 1.25, name[lang], 'strong'),
    label('said', text, text * 1.5 + big * 0.9, said[lang], 'big one', 'start', big),
    label('foot', text, ground + text * 1.5, foot[lang]),
    label(
      'sites',
      size.width - text,
      level(1) - text * 2,
      view === 'heritage' ? sites.said[lang] : '',
      'strong',
      'end',
    ),
    ...ranks.flatMap((rank, i) => {
      const step = ranks.length - i;
      const numeral = (x: number, down: number, look: string) =>
        label(`${step}`, x, level(step) + text * down, `${step}`, look, 'middle');
      if (!firsts) return numeral(middle(i), 1.25, 'on');
      const { y, width } = stones[i]!;
      const within = rank.within[lang];
      const turned = measure(within, text) > width;
      return [
        numeral(text, 0.45, ''),
        label(`carved${i}`, middle(i), y + text * 0.6, rank.label[lang], 'on up', 'start', carved),
        label(
          'within',
          middle(i),
          (level(1) + y) / 2 + (turned ? 0 : text * 0.35),
          within,
          turned ? 'halo up' : 'halo',
          'middle',
        ),
      ];
    }),
    ...(firsts ? groups : []).flatMap((lines, i) =>
      lines.map((line, j) =>
        label(
          `group${i}${j}`,
          middle(i * 3 + 1),
          ground + text * (1.4 + j * 1.3),
          line[lang],
          j ? '' : 'strong',
          'middle',
        ),
      ),
    ),
  ].filter((each) => each.text);
}
