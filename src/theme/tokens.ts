/**
 * The only home of colours and durations.
 *
 * Colours are the city's materials: rice paper, ink, palace-wall red, glazed-tile gold, sky, scholar tree, brick.
 * Every text pair reaches 4.5:1 and every mark 3:1 on its paper; `tests/theme/tokens.test.ts` measures it.
 */
export const colours = {
  light: {
    paper: '#f7f3ea',
    'paper-2': '#efe8d9',
    ink: '#1e1a15',
    'ink-2': '#5b5346',
    'ink-3': '#857c69',
    line: '#d3c9b6',
    red: '#a52f27',
    gold: '#9a6509',
    sky: '#2f6c99',
    green: '#4b7538',
    brick: '#766d61',
  },
  dark: {
    paper: '#14161a',
    'paper-2': '#1d2026',
    ink: '#efe8da',
    'ink-2': '#b3aa9a',
    'ink-3': '#7d766a',
    line: '#353942',
    red: '#ea7266',
    gold: '#e2b14f',
    sky: '#82b8df',
    green: '#9cc281',
    brick: '#a69c8d',
  },
} as const;

/** The paper of a picture that lies on a host's own ground, which is white or nearly black as a rule. */
export const bare = { light: '#ffffff', dark: '#121212' } as const satisfies Record<Scheme, string>;

export type Colour = keyof (typeof colours)['light'];
export type Scheme = keyof typeof colours;

/**
 * For a projector in a hall that is not dark: black on white, every colour at least 7:1, lines 3:1. Chosen in the briefing
 * alone, by `data-theme=projector`.
 */
export const projector: Readonly<Record<Colour, string>> = {
  paper: '#ffffff',
  'paper-2': '#f2f2f2',
  ink: '#000000',
  'ink-2': '#2e2e2e',
  'ink-3': '#525252',
  line: '#8c8c8c',
  red: '#9c0f0a',
  gold: '#6b4300',
  sky: '#0b4a7a',
  green: '#23591a',
  brick: '#4a453e',
};

/** What covers the audience's screen between slides. */
const covers = { black: '#000000', white: '#ffffff' };

/** Milliseconds. `rest` is how long no new step may come before a picture moves. */
export const durations = { rest: 250, move: 900, quick: 250 } as const;

export const fonts = {
  serif: `"Beijing Serif", "Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif`,
  /** English: Latin faces before Chinese ones. */
  serifEnglish: `"Beijing Serif", Georgia, "Times New Roman", serif`,
  sans: `system-ui, -apple-system, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif`,
} as const;

function declarations(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

/**
 * The tokens as CSS custom properties on `selector`. `auto` follows the reader's scheme and lets
 * `data-theme="light|dark"` on the selector's element override it.
 */
export function tokensCss(scheme: Scheme | 'auto' = 'auto', selector = ':root'): string {
  const shared = `--serif:${fonts.serif};--sans:${fonts.sans};--move:${durations.move}ms;--quick:${durations.quick}ms`;
  if (scheme !== 'auto')
    return `${selector}{color-scheme:${scheme};${shared};${declarations(colours[scheme])}}`;
  return [
    `${selector}:lang(en){--serif:${fonts.serifEnglish}}`,
    `${selector}{color-scheme:light dark;${shared};${declarations(colours.light)}}`,
    `@media (prefers-color-scheme:dark){${selector}:not([data-theme=light]){${declarations(colours.dark)}}}`,
    `${selector}[data-theme=light]{color-scheme:light}`,
    `${selector}[data-theme=dark]{color-scheme:dark;${declarations(colours.dark)}}`,
  ].join('\n');
}

/**
 * After `tokensCss`: a reader's own paper and ink where their system sets the colours, whatever theme a page or a host
 * asks for. The ground is theirs anyway.
 */
export function forcedCss(selector = ':root'): string {
  return `@media (forced-colors:active){${selector}:not(#_){--paper:Canvas;--ink:CanvasText;--ink-2:CanvasText}}`;
}

/** The projector's colours, after `tokensCss`, and the covers'. */
export function projectorCss(): string {
  return `:root{${declarations(covers)}}:root[data-theme=projector]{color-scheme:light;${declarations(projector)}}`;
}
