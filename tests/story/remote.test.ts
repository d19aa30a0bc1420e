import { describe, expect, it } from 'vitest';
import { commandOf } from '../../src/story/remote.ts';

const press = (key: string, shiftKey = false, typed = '') => commandOf({ key, shiftKey }, typed);

describe('a remote’s keys', () => {
  it.each(['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter', 'n', 'N', 'j'])('%s goes on', (key) => {
    expect(press(key).command).toEqual({ do: 'move', by: 1 });
  });

  it.each(['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'p', 'K'])('%s goes back', (key) => {
    expect(press(key).command).toEqual({ do: 'move', by: -1 });
  });

  it('goes back with Shift and space', () => {
    expect(press(' ', true).command).toEqual({ do: 'move', by: -1 });
  });

  it.each([
    ['Home', 'first'],
    ['End', 'last'],
    ['F5', 'start'],
    ['Escape', 'close'],
    ['.', 'black'],
    ['b', 'black'],
    ['B', 'black'],
    ['w', 'white'],
    ['s', 'speaker'],
    ['o', 'overview'],
    ['/', 'search'],
    ['g', 'search'],
    ['?', 'help'],
  ])('%s asks for %s', (key, command) => {
    expect(press(key).command).toEqual({ do: command });
  });

  it('starts from here with Shift and F5', () => {
    expect(press('F5', true).command).toEqual({ do: 'resume' });
  });

  it('goes to the slide whose number is typed before Enter, and forgets it with any other key', () => {
    let typed = '';
    for (const key of ['1', '0', 'Shift', '2']) ({ typed } = press(key, false, typed));
    expect(press('Enter', false, typed)).toEqual({ command: { do: 'slide', number: 102 }, typed: '' });
    expect(press('x', false, typed)).toEqual({ command: null, typed: '' });
    expect(press('PageDown', false, typed)).toEqual({ command: { do: 'move', by: 1 }, typed: '' });
  });

  it('knows no others', () => {
    for (const key of ['a', 'Tab', 'F6', 'Unidentified', 'constructor'])
      expect(press(key).command).toBeNull();
  });
});
