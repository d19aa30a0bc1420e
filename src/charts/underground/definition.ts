import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Lang } from '../../model/types.ts';
import { apartFromUnit } from '../shared/number-parts.ts';
import { silent } from '../shared/later.ts';
import type { UndergroundData, UndergroundMarks, UndergroundView, Words } from './geometry.ts';
import { fold } from './pipe.ts';
import { picture } from './picture.ts';

const ids = { pipes: 'old-pipes-2025', metro: 'metro-length-total', spots: 'flood-spots-2025' } as const;

function records({ figures, promises }: Dataset) {
  const figure = (id: string) => lookup(figures, id, 'figures');
  const [pipes, metro, spots] = [figure(ids.pipes), figure(ids.metro), figure(ids.spots)];
  if (pipes.value <= metro.value || pipes.value % fold)
    throw new Error(
      `figures.json: ${ids.pipes}: underground says it is longer than the metro, in folds of ${fold} km`,
    );
  for (const { id, target, outcome } of promises.values())
    if ((target === ids.pipes || target === ids.spots) && outcome)
      throw new Error(`promises.json: ${id}: underground says that no later report has a number`);
  return { pipes, metro, spots };
}

function words({ pipes, metro, spots }: ReturnType<typeof records>, lang: Lang): Words {
  const zh = lang === 'zh';
  const km = (value: number) => formatValue(value, pipes.unit, lang);
  const whole = pipes.note?.[lang].replace(/[。.]$/, '') ?? '';
  const folds = pipes.value / fold;
  return {
    pipes: [
      ...apartFromUnit(pipes, lang),
      zh ? '2025年要改造的老旧管线' : 'of old pipes and lines to be renewed in 2025',
      zh
        ? `折成${folds}道，一道${km(fold)}；${whole}`
        : `Folded into ${folds} lengths of ${km(fold)}. ${whole}`,
    ],
    straight: [
      ...apartFromUnit(pipes, lang),
      zh ? '比全部地铁还长' : 'longer than the whole metro',
      zh
        ? '同一把尺：空心是2025年的计划，实心是已经运营的'
        : 'On one ruler: hollow, planned for 2025; solid, in operation',
    ],
    flood: [
      ...apartFromUnit(spots, lang),
      zh ? '2025年要治理的积水点' : 'where water stands after rain, to be fixed in 2025',
      zh
        ? '一个水洼是一处；报告没有说在哪里，画面是示意'
        : 'One puddle is one spot. The report does not say where they are; these stand anywhere',
    ],
    lengths: zh
      ? [`要改造的老旧管线：${formatFigure(pipes, 'zh')}`, `全部地铁，2024年底：${formatFigure(metro, 'zh')}`]
      : [
          `Old pipes, to be renewed: ${formatFigure(pipes, 'en')}`,
          `Whole metro, end of 2024: ${formatFigure(metro, 'en')}`,
        ],
    ruler: [km(pipes.value / 2), km(pipes.value)],
  };
}

export const definition = {
  ...picture,
  title: { zh: '地面以下：老旧管线和积水点', en: 'Under the ground: old pipes and standing water' },
  views: ['pipes', 'straight', 'flood'],
  height: (width) => Math.round(Math.min(820, Math.max(360, width * 0.94))),
  select(dataset) {
    const all = records(dataset);
    return {
      pipes: all.pipes.value,
      metro: all.metro.value,
      spots: all.spots.value,
      words: { zh: words(all, 'zh'), en: words(all, 'en') },
    } satisfies UndergroundData;
  },
  alt({ words }, { stage, known }, lang) {
    const { lengths, ...texts } = words[lang];
    const zh = lang === 'zh';
    const [number, unit, what, note] = texts[stage];
    const said = zh
      ? stage === 'straight'
        ? [`${lengths[0]}，${what}`, lengths[1]]
        : [`${what}：${number}${unit}`, note]
      : stage === 'straight'
        ? [`${lengths[0]}, ${what}`, lengths[1]]
        : [`${number} ${unit} ${what}`, note];
    const end = known ? [silent[lang]] : [];
    return `${[...said, ...end].join(zh ? '。' : '. ')}${zh ? '。' : '.'}`;
  },
  table(_data, _view, lang, dataset) {
    const { pipes, metro, spots } = records(dataset);
    const zh = lang === 'zh';
    return {
      caption: zh ? '老旧管线、地铁和积水点' : 'Old pipes, the metro, standing water',
      head: zh ? ['事项', '数量', '时间'] : ['What', 'How much', 'When'],
      rows: [
        [pipes.label[lang], formatFigure(pipes, lang), zh ? '2025年计划' : 'planned for 2025'],
        [metro.label[lang], formatFigure(metro, lang), zh ? '2024年底' : 'end of 2024'],
        [spots.label[lang], formatFigure(spots, lang), zh ? '2025年计划' : 'planned for 2025'],
      ],
    };
  },
  figures: Object.values(ids),
  source: {
    zh: '政府工作报告。管线和地铁的长度按比例，粗细不按；管线怎样折、房屋、雨和水洼是示意，不代表位置和大小。',
    en: 'The report. Lengths of pipe and metro are to scale, widths are not; the folds, houses, rain and puddles are devices and say nothing of place or size.',
  },
} satisfies ChartDefinition<UndergroundData, UndergroundView, UndergroundMarks>;
