import type { SharedPart } from '../model/chart.ts';

/** A chart's data as a module, by its id. */
export const virtual = 'virtual:chart-data/';
/** What some charts' data share as a module, by its name. */
export const virtualShared = 'virtual:chart-shared/';

/** A chart's data as a module; what charts share is imported, so that readers load it once. */
export function chartDataModule(
  data: Readonly<Record<string, unknown>>,
  shared: readonly SharedPart[],
): string {
  const own = Object.entries(data).filter(([field]) => !(shared as readonly string[]).includes(field));
  const imports = shared.map((part) => `import ${part} from '${virtualShared}${part}';`);
  return `${imports.join('')}export default {...${JSON.stringify(Object.fromEntries(own))},${shared.join(',')}}`;
}

/** The registry as readers load it: titles, tables, sources and selections are printed at build. */
export function withoutDefinitions(registry: string): string {
  return registry.replace(/^\s*definition: .*$/gm, '');
}
