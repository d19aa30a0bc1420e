import type { Table } from '../../model/chart.ts';
import { formatValue } from '../../model/format.ts';
import type { Lang } from '../../model/types.ts';
import { counted, placesOf } from './places.ts';
import type { MapData, MapPlace, Status } from './marks.ts';
import { placeName } from './names.ts';
import type { MapView } from './view.ts';

/** How the two kinds of places are said. */
export const when: Record<Status, Record<Lang, string>> = {
  done: { zh: '2024年', en: '2024' },
  planned: { zh: '2025年计划', en: 'planned for 2025' },
};

const unit = { zh: '处', en: 'places' };

/** What the map shows, in a sentence. */
export function describe(data: MapData, view: MapView, lang: Lang): string {
  const lines = data.lines.filter(({ id }) => view.lines.includes(id));
  const places = counted(data, view);
  const where = data.districts
    .filter(({ adcode }) => view.lit.includes(adcode))
    .map(({ name }) => name[lang]);
  const focus = [...data.places, ...data.lines].find(({ id }) => id === view.focus);
  const sentences = [
    ...(['done', 'planned'] as const).flatMap((status) => {
      const names = lines.filter((line) => line.status === status).map((line) => placeName(line.name, lang));
      if (names.length === 0) return [];
      return [
        lang === 'zh'
          ? `${when[status].zh}的线路：${names.join('、')}`
          : `Lines, ${when[status].en}: ${names.join(', ')}`,
      ];
    }),
    ...(places.length > 0 ? [tally(places, where.join(lang === 'zh' ? '、' : ', '), lang)] : []),
    ...(focus ? [lang === 'zh' ? `红色标出${focus.name.zh}` : `in red: ${focus.name.en}`] : []),
  ];
  if (sentences.length === 0) sentences.push(lang === 'zh' ? '北京十六个区' : 'The 16 districts of Beijing');
  return sentences.join(lang === 'zh' ? '；' : '; ') + (lang === 'zh' ? '。' : '.');
}

function tally(places: readonly MapPlace[], where: string, lang: Lang): string {
  const parts = (['done', 'planned'] as const).flatMap((status) => {
    const count = places.filter((place) => place.status === status).length;
    if (count === 0) return [];
    const said = formatValue(count, unit, lang);
    return [
      lang === 'zh'
        ? `${when[status].zh}${said}`
        : `${said} ${status === 'done' ? 'for 2024' : when.planned.en}`,
    ];
  });
  return lang === 'zh'
    ? `报告点名的地方，${where}图上有${parts.join('，')}`
    : `Places the report names${where ? ` in ${where}` : ''}: ${parts.join(', ')}`;
}

/** The places and lines of a view as a list, each with the report's words, or a line's note: the map's alternative. */
export function listed(data: MapData, view: MapView, lang: Lang, words: (id: string) => string): Table {
  const zh = lang === 'zh';
  const districtNames = new Map(data.districts.map(({ adcode, name }) => [adcode, name[lang]]));
  const outside = zh ? '北京以外' : 'outside Beijing';
  return {
    caption: zh ? '图上的地方' : 'Places on the map',
    head: zh ? ['地方', '区', '时间', '报告原文'] : ['Place', 'District', 'When', 'In the report’s words'],
    rows: [
      ...data.lines
        .filter(({ id }) => view.lines.includes(id))
        .map((line) => [
          `${line.name[lang]}${zh ? '（示意）' : ' (schematic)'}`,
          '',
          when[line.status][lang],
          words(line.id),
        ]),
      ...placesOf(data, view).map((place) => [
        place.name[lang],
        place.districts.map((adcode) => districtNames.get(adcode) ?? outside).join(zh ? '、' : ', '),
        when[place.status][lang],
        words(place.id),
      ]),
    ],
  };
}

/** A place as it is announced: name, district, time. */
export function sayPlace(data: MapData, place: MapPlace, lang: Lang): string {
  const districts = data.districts
    .filter(({ adcode }) => place.districts.includes(adcode))
    .map(({ name }) => name[lang]);
  const said = [place.name[lang], districts.join(lang === 'zh' ? '、' : ', '), when[place.status][lang]];
  return said.filter((part) => part !== '').join(lang === 'zh' ? '，' : '. ');
}
