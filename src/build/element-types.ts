import { namedViews, type ElementFacts } from '../faces/element/facts.ts';
import type { ElementDeclaration } from './element-manifest.ts';
import { className } from './class-name.ts';

/** The type declarations of one chart's element, written from what its manifest says. */
export function elementTypes(chart: ElementFacts, declaration: ElementDeclaration): string {
  const { id, title } = chart;
  const name = className(id);
  const names = namedViews(chart).map((view) => `'${view}'`);
  const typeOf = (member: string, type = 'unknown') =>
    member === 'view' ? `${name}View | (string & {})` : type;
  const listener = (verb: 'add' | 'remove') => {
    const options = `options?: boolean | ${verb === 'add' ? 'Add' : ''}EventListenerOptions`;
    return `  ${verb}EventListener<K extends keyof ${name}EventMap>(
    type: K,
    listener: (this: ${name}, event: ${name}EventMap[K]) => unknown,
    ${options},
  ): void;
  ${verb}EventListener(type: string, listener: EventListenerOrEventListenerObject, ${options}): void;`;
  };
  return `/** Views of this chart that have a name. */
export type ${name}View = ${names.join(' | ')};

export interface ${name}EventMap extends HTMLElementEventMap {
${declaration.events.map((event) => `  /** ${event.description} */\n  '${event.name}': ${event.type?.text ?? 'CustomEvent'};`).join('\n')}
}

/** \`<bj-${id}>\`: ${title.zh} / ${title.en} */
export interface ${name} extends HTMLElement {
${declaration.members.map((member) => `  /** ${member.description} */\n  ${member.name}: ${typeOf(member.name, member.type?.text)};`).join('\n')}
${listener('add')}
${listener('remove')}
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-${id}': ${name};
  }
}
`;
}
