import type { Lang, Text } from './types.ts';

/** What every map says of itself: whole, broken into lines for a corner, and in brief for a small one. */
export interface MapNotice {
  readonly whole: Text;
  readonly lines: Readonly<Record<Lang, readonly string[]>>;
  readonly brief: Readonly<Record<Lang, readonly string[]>>;
}

/** The notice of maps under an approval number (审图号), or without one: never another map's number. */
export function mapNotice(approval: string): MapNotice {
  if (approval !== '') {
    const whole = { zh: `示意图；审图号：${approval}`, en: `Schematic; map approval no. ${approval}` };
    const lines = { zh: ['示意图', `审图号：${approval}`], en: ['Schematic', `approval ${approval}`] };
    return { whole, lines, brief: lines };
  }
  return {
    whole: {
      zh: '示意图，不作为划界依据；未经审图',
      en: 'Schematic; not evidence of any boundary; not submitted for map approval',
    },
    lines: {
      zh: ['示意图，', '不作为划界依据；', '未经审图'],
      en: ['Schematic; not', 'evidence of any', 'boundary; not', 'approved'],
    },
    brief: { zh: ['示意图，', '未经审图'], en: ['Schematic,', 'not approved'] },
  };
}
