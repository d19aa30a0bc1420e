import { colours } from '../../theme/tokens.ts';
import type { Standing } from './native-chart.ts';

/** Colours of the light scheme as an office file writes them: no number sign, capitals. */
export const ink = Object.fromEntries(
  Object.entries(colours.light).map(([name, value]) => [name, value.slice(1).toUpperCase()]),
) as Record<keyof (typeof colours)['light'], string>;

/** Faces that office programs have: Chinese text and Latin text each in its own. */
export const faces = { latin: 'Arial', chinese: 'Microsoft YaHei' } as const;

/** Inches: 16:9, as wide screens and projectors are. */
export const slide = { width: 13.333, height: 7.5 } as const;

/** A chart's marks by what they stand for: solid, pale, outlined, dashed. */
export const marks: Record<Standing, { fill: string | null; line: string; dash: 'solid' | 'dash' }> = {
  done: { fill: ink.red, line: ink.red, dash: 'solid' },
  context: { fill: ink.brick, line: ink.brick, dash: 'solid' },
  promised: { fill: null, line: ink.red, dash: 'solid' },
  derived: { fill: null, line: ink['ink-2'], dash: 'dash' },
};
