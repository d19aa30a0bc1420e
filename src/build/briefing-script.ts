import { join } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import { cityOutline } from '../charts/shared/outline.ts';
import type { AnyChart } from '../model/chart.ts';
import { lookup } from '../model/lookup.ts';
import type { Dataset } from '../model/types.ts';
import { chartDataModule, virtual, virtualShared, withoutDefinitions } from './chart-modules.ts';

/** Serves the charts' data and what they share as modules. */
function dataPlugin(charts: ReadonlyMap<string, AnyChart>, dataset: Dataset): Plugin {
  return {
    name: 'briefing-data',
    resolveId: (name) => (name.startsWith(virtual) || name.startsWith(virtualShared) ? `\0${name}` : null),
    load(file) {
      const name = file.slice(1);
      if (name === `${virtualShared}outline`)
        return `export default ${JSON.stringify(cityOutline(dataset.topology))}`;
      if (!name.startsWith(virtual)) return null;
      const { select, shared = [] } = lookup(charts, name.slice(virtual.length), 'charts');
      return chartDataModule(select(dataset) as Readonly<Record<string, unknown>>, shared);
    },
    transform: (code, file) => (file.endsWith('/src/charts/registry.ts') ? withoutDefinitions(code) : null),
  };
}

/**
 * The briefing's code with every chart and its data as one classic script: modules do not load from `file://`.
 * @throws where it does not bundle into a single script
 */
export async function bundleBriefing(
  charts: ReadonlyMap<string, AnyChart>,
  dataset: Dataset,
): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    mode: 'production',
    plugins: [dataPlugin(charts, dataset)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: join(process.cwd(), 'src/faces/present/offline.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rollup.RollupOutput;
  const [script, ...others] = output;
  if (others.length > 0) throw new Error(`briefing: ${output.length} files where one is wanted`);
  // Within HTML, a script ends at its first closing tag.
  return script.code.trim().replaceAll('</script', '<\\/script');
}
