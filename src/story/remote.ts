/** What a key, a remote or a button asks of a talk. */
export type Command =
  | { readonly do: 'move'; readonly by: number }
  | { readonly do: 'first' | 'last' | 'start' | 'resume' | 'black' | 'white' | 'close' }
  | {
      readonly do:
        | 'speaker'
        | 'overview'
        | 'search'
        | 'decks'
        | 'help'
        | 'screen'
        | 'pointer'
        | 'theme'
        | 'story'
        | 'copy';
    }
  | { readonly do: 'slide'; readonly number: number };

/** A key as the browser tells it. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

const moves = new Map<string, number>(
  Object.entries({
    PageDown: 1,
    ArrowRight: 1,
    ArrowDown: 1,
    ' ': 1,
    Enter: 1,
    n: 1,
    j: 1,
    PageUp: -1,
    ArrowLeft: -1,
    ArrowUp: -1,
    Backspace: -1,
    p: -1,
    k: -1,
  }),
);

type Plain = Exclude<Command, { do: 'move' | 'slide' }>['do'];
const commands = new Map<string, Plain>(
  Object.entries<Plain>({
    Home: 'first',
    End: 'last',
    Escape: 'close',
    '.': 'black',
    b: 'black',
    w: 'white',
    ',': 'white',
    s: 'speaker',
    o: 'overview',
    '/': 'search',
    g: 'search',
    d: 'decks',
    '?': 'help',
    f: 'screen',
    l: 'pointer',
    t: 'theme',
    v: 'story',
  }),
);

/**
 * What a key asks for, with the digits typed before it: number and Enter go to a slide. Remotes send PageUp and PageDown,
 * arrows, F5 (with Shift in the middle of a talk) and Escape, `.` or B.
 * @param typed digits so far
 * @returns the command, or null; and the digits that stand after this key
 */
export function commandOf(
  { key, shiftKey }: Key,
  typed: string,
): { readonly command: Command | null; readonly typed: string } {
  if (/^\d$/.test(key)) return { command: null, typed: (typed + key).slice(-4) };
  if (key === 'Enter' && typed !== '') return { command: { do: 'slide', number: Number(typed) }, typed: '' };
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (name === 'F5') return { command: { do: shiftKey ? 'resume' : 'start' }, typed: '' };
  // Shift alone is no key: the digits wait.
  if (name === 'Shift') return { command: null, typed };
  const by = moves.get(name);
  if (by !== undefined) return { command: { do: 'move', by: shiftKey && name === ' ' ? -1 : by }, typed: '' };
  const command = commands.get(name);
  return { command: command ? { do: command } : null, typed: '' };
}
