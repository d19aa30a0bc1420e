import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatNumber, type Quantity } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Lang, Text } from '../../model/types.ts';
import {
  states,
  type Both,
  type LifeData,
  type LifeMarks,
  type LifeView,
  type Lot,
  type Said,
} from './marks.ts';
import { picture } from './picture.ts';
import { lots, scenes, type LotId, type SceneId } from './scenes.ts';
import { commitment, everywhere, names, notes, results, targets } from './telling.ts';
import { laterReport, silent } from '../shared/later.ts';
import { partsOf, stageNames } from './words.ts';

const both = ({ zh, en }: Text): Both => [zh, en];
const lotIds = Object.keys(lots) as LotId[];
const sceneIds = Object.keys(scenes) as SceneId[];

/** A promise's records; 2024's is left out where the two cannot be compared. */
function recordsOf({ figures, promises }: Dataset, id: Exclude<LotId, 'nursery'>) {
  const pair = [...promises.values()].find(({ target }) => target === targets[id]);
  return {
    plan: lookup(figures, targets[id], 'figures'),
    done: pair?.done && pair.comparable !== 'no' ? lookup(figures, pair.done, 'figures') : null,
    late: pair?.outcome ?? null,
  };
}

function lotOf(dataset: Dataset, id: LotId): Lot {
  const name = both(names[id]);
  if (id === 'nursery') return { name, unit: both(everywhere), plan: [0] };
  const { done, plan, late } = recordsOf(dataset, id);
  const said = ({ value, qualifier, qualifierWord, unit }: Quantity): Said => {
    if (unit.zh !== plan.unit.zh || unit.en !== plan.unit.en)
      return [value, qualifier, qualifierWord ?? '', both(unit)];
    return qualifier === 'exact' ? [value] : [value, qualifier, qualifierWord ?? ''];
  };
  return {
    name,
    unit: both(plan.unit),
    ...(done && { done: said(done) }),
    plan: said(plan),
    ...(late && { late: said(late) }),
  };
}

/** The promises that a view shows. */
const idsOf = ({ scene }: LifeView): readonly LotId[] => (scene === 'whole' ? lotIds : scenes[scene].lots);

const title = { zh: '一条线，一生', en: 'One line, one life' };

const inBoth = (say: (lang: Lang) => string): Both => [say('zh'), say('en')];

const join = (texts: readonly string[], lang: Lang) => texts.filter(Boolean).join(lang === 'zh' ? '' : ' ');

/** What a drawing of a scene is worth, and what must be known. */
function noteOf(scene: SceneId, lang: Lang): string {
  const [drawn, known] = notes[scene];
  const { digits, scale } = formatNumber(Math.max(...scenes[scene].lots.map((id) => lots[id].worth)), lang);
  return join([drawn[lang].replace('#', digits + scale), known[lang]], lang);
}

/** What is said of a promise, as a sentence. */
function sentence(dataset: LifeData, id: LotId, known: boolean, lang: Lang): string {
  const lot = dataset.lots[id];
  const [done, plan, late] = states.map((state) => lot[state] && partsOf(lot, lot[state], lang).join(''));
  const { name } = lot;
  const none = known && !late && id !== 'nursery' ? silent[lang] + (lang === 'zh' ? '。' : '.') : '';
  const told = known && late;
  return join(
    lang === 'zh'
      ? [
          `${name[0]}，2025年计划${plan}`,
          done ? `，2024年为${done}` : '',
          told ? `，${laterReport.zh}为${late}` : '',
          `。${none}`,
        ]
      : [
          `${name[1]}: ${plan} planned for 2025${done ? `, ${done} in 2024` : ''}${told ? `, ${late} in the ${laterReport.en}` : ''}.`,
          none,
        ],
    lang,
  );
}

export const definition = {
  ...picture,
  title,
  views: ['whole', ...sceneIds].flatMap((scene) =>
    scene === 'booking' ? [scene] : [scene, `${scene};known=today`],
  ),
  height: (width) => Math.round(Math.min(780, Math.max(360, width * 0.94))),
  select(dataset) {
    lookup(dataset.commitments, commitment, 'commitments');
    return {
      lots: Object.fromEntries(lotIds.map((id) => [id, lotOf(dataset, id)])) as Record<LotId, Lot>,
      notes: Object.fromEntries(
        sceneIds.map((id) => [
          id,
          [inBoth((lang) => noteOf(id, lang)), inBoth((lang) => notes[id][2]?.[lang] ?? '')],
        ]),
      ) as unknown as LifeData['notes'],
    };
  },
  alt(data, view, lang) {
    const sentences = idsOf(view).map((id) => sentence(data, id, view.known, lang));
    if (view.scene !== 'whole') {
      const [, known, late] = notes[view.scene];
      return join([...sentences, known[lang], (view.known && late?.[lang]) || ''], lang);
    }
    const first = {
      zh: `一条线从出生到老年，经过${stageNames.zh.join('、')}。`,
      en: 'One line from birth to old age, by way of childcare, school, work, home and health.',
    };
    return join([first[lang], ...sentences], lang);
  },
  table(_data, view, lang, dataset) {
    const zh = lang === 'zh';
    const none = zh ? '没有对应的数' : 'no matching number';
    return {
      caption: zh ? '2025年的计划' : 'Planned for 2025',
      head: [
        zh ? '事项' : 'What',
        '2024',
        zh ? '2025年计划' : 'Planned for 2025',
        ...(view.known ? [laterReport[lang]] : []),
      ],
      rows: idsOf(view).map((id) => {
        if (id === 'nursery') {
          const { label } = lookup(dataset.commitments, commitment, 'commitments');
          return [label[lang], '', everywhere[lang], ...(view.known ? [''] : [])];
        }
        const { done, plan, late } = recordsOf(dataset, id);
        return [
          plan.label[lang],
          done ? formatFigure(done, lang) : none,
          formatFigure(plan, lang),
          ...(view.known ? [late ? formatFigure(late, lang) : none] : []),
        ];
      }),
    };
  },
  figures: [...Object.values(targets), ...results],
  source: {
    zh: '政府工作报告；后来的数出自2026年1月的报告。一生的线、人的年龄和房屋的样子是示意；各图形代表多少，见图中。',
    en: 'The report; what came later, that of January 2026. The line of a life, the ages along it and the forms of things are drawings; what each is worth stands in the picture.',
  },
} satisfies ChartDefinition<LifeData, LifeView, LifeMarks>;
