import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { tableCss } from '../theme/table-css.ts';
import { forcedCss, tokensCss } from '../theme/tokens.ts';
import type { Page, SiteConfig } from './context.ts';
import { escapeXml } from '../lib/escape-xml.ts';
import { policyHash } from './sha256.ts';
import { shareHead } from './share.ts';

export interface ShellOptions {
  readonly config: SiteConfig;
  /** The shell, as it stands in `index.html`. */
  readonly shell: string;
  /** Address of the page's script, or null. */
  readonly script: string | null;
  /** CSS of the heading font's `@font-face`, with its address. It is not preloaded: that costs the largest paint 150 ms. */
  readonly fontCss: string;
  /** In development the policy would forbid the dev server's own script. */
  readonly policy: boolean;
  /** Of all pages. */
  readonly paths: ReadonlySet<string>;
}

/** Starts the page's script after the first paint, so that the text never waits for it. */
function starter(script: string): string {
  return `requestAnimationFrame(()=>setTimeout(()=>import(${JSON.stringify(script)})))`;
}

/** The page's CSS: tokens, base, its own files, minified into one inline sheet. */
export function pageCss(page: Page, fontCss: string): string {
  const files = ['theme/base.css', ...page.styles].map((file) =>
    readFileSync(join(process.cwd(), 'src', file), 'utf8'),
  );
  const source = [fontCss, tokensCss(), forcedCss(), tableCss, ...files, page.css ?? ''].join('\n');
  return transform({ filename: 'page.css', code: Buffer.from(source), minify: true }).code.toString();
}

/** A whole HTML file: the shell with the page's head and body, and a policy that allows just what is in it. */
export function renderPage(
  page: Page,
  { config, shell, script, fontCss, policy, paths }: ShellOptions,
): string {
  const css = pageCss(page, fontCss);
  const start = script === null ? '' : starter(script);
  const csp = [
    `default-src 'none'`,
    `script-src 'self'${start ? ` ${policyHash(start)}` : ''}`,
    `style-src 'self' ${policyHash(css)}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    ...(start ? [`frame-src 'self'`, `worker-src ${page.entry === 'present' ? `'self'` : `'none'`}`] : []),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const head = [
    shareHead(page, config, paths),
    page.head ?? '',
    `<style>${css}</style>`,
    start ? `<script type="module">${start}</script>` : '',
  ];
  const values: Record<string, string> = {
    '{{lang}}': page.lang === 'zh' ? 'zh-CN' : 'en',
    '{{title}}': escapeXml(page.title),
    '{{description}}': escapeXml(page.description),
    '{{base}}': config.base,
    '<!--csp-->': policy ? `<meta http-equiv="Content-Security-Policy" content="${csp}">` : '',
    '<!--head-->': head.filter(Boolean).join('\n    '),
    '<!--body-->': page.body,
  };
  return Object.entries(values)
    .reduce((html, [key, value]) => html.replaceAll(key, () => value), shell)
    .replace(/>\n\s+</g, '>\n<');
}
