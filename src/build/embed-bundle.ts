import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import type { ReservedRule } from '../faces/embed/reserved.ts';

const entry = 'virtual:embed';
/** What an embed's own code has in place of a package, by the package's name: as much of it as charts use. */
const standIns: Readonly<Record<string, string>> = {
  lit: join(process.cwd(), 'src/faces/embed/svg-text.ts'),
  'd3-timer': join(process.cwd(), 'src/faces/embed/timer.ts'),
  'd3-interpolate': join(process.cwd(), 'src/faces/embed/zoom.ts'),
};

/** The script of one chart's embed: its picture and the embed's own code, as one classic script. */
function entryOf(id: string): string {
  const thinned = existsSync(join(process.cwd(), 'src/charts', id, 'whole.embed.ts'));
  return [
    `import * as chart from "/src/charts/${id}/picture.ts";`,
    `import { start } from "/src/faces/embed/main.ts";`,
    thinned ? `import { whole } from "/src/charts/${id}/whole.embed.ts";` : 'const whole = (data) => data;',
    'start((data) => chart.picture ?? chart.pictureFor(data), whole);',
  ].join('');
}

function embedPlugin(id: string): Plugin {
  return {
    name: 'embed',
    enforce: 'pre',
    resolveId(name, importer) {
      if (name === entry) return `\0${entry}`;
      // D3's modules go on using each other.
      if (Object.hasOwn(standIns, name) && !importer?.includes('node_modules')) return standIns[name];
      // A module that has a form of its own for embeds goes by it.
      if (importer === undefined || !/^\..*\.ts$/.test(name)) return null;
      const own = join(importer, '..', name).replace(/\.ts$/, '.embed.ts');
      return existsSync(own) ? own : null;
    },
    load(name) {
      if (name === `\0${entry}`) return entryOf(id);
      // The page's own sheet has it.
      return name.endsWith('.styles.ts') ? `export const css = ''` : null;
    },
    // A module of D3 is one file, whose colour spaces and variants are made when it is loaded. No chart interpolates
    // colours, and what is marked as pure is dropped where nobody uses it: up to 5 kB an embed.
    transform: (code, name) =>
      /node_modules\/d3-[a-z]+\/.*\.mjs$/.test(name)
        ? code
            .replace(/^define\(/gm, '/*#__PURE__*/define(')
            .replace(/^((?:var|const) [\w$]+ = )(?=\(function|[\w$]+\()/gm, '$1/*#__PURE__*/ ')
        : null,
  };
}

/**
 * Bundles the script of one embed, minified, to be printed into the page.
 * @throws where a chart's picture does not bundle into a single script
 */
export async function bundleEmbed(id: string): Promise<string> {
  // Within HTML, a script ends at its first closing tag.
  return (await bundle(`embed ${id}`, entry, embedPlugin(id))).replaceAll('</script', '<\\/script');
}

/** Bundles `/embed.js`. */
export async function bundleLoader(rules: Readonly<Record<string, ReservedRule>>): Promise<string> {
  const modules: Readonly<Record<string, string>> = {
    'virtual:embed-rules': `export default ${JSON.stringify(rules)}`,
    'virtual:embed-loader': `import { load } from "/src/faces/embed/loader.ts"; load();`,
  };
  return bundle('embed.js', 'virtual:embed-loader', {
    name: 'embed-loader',
    resolveId: (name) => (Object.hasOwn(modules, name) ? `\0${name}` : null),
    load: (name) => modules[name.slice(1)] ?? null,
  });
}

async function bundle(what: string, input: string, plugin: Plugin): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    mode: 'production',
    plugins: [plugin],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input,
        output: { format: 'iife' },
        treeshake: { propertyReadSideEffects: false },
      },
    },
  })) as Rollup.RollupOutput;
  const [script, ...others] = result.output;
  if (others.length > 0) throw new Error(`${what}: ${others.length + 1} files where one is wanted`);
  return script.code.trim();
}
