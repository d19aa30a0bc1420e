import { namedViews, type ElementFacts } from '../faces/element/facts.ts';
import type { ElementDeclaration } from './element-manifest.ts';

/** The package's README, in both languages, with its tables written from the manifest. */
export function packageReadme(charts: readonly ElementFacts[], declaration: ElementDeclaration): string {
  const list = (items: ElementDeclaration['events']) =>
    items.map(({ name, description }) => `- \`${name}\`: ${description ?? ''}`).join('\n');
  return `# 数说北京 2025 · Beijing in Numbers 2025

每张图是一个自定义元素，一个文件，数据和样式都在里面，不再请求别的东西。元素和容器一样宽，自己定高度，不受页面样式影响。标签之间的内容在图没有出来的地方显示。

Each chart is a custom element in one file, with its data and styles within; it requests nothing else. An element is as wide as its container, sets its own height and is not touched by the page's styles. What stands between its tags is shown where the chart is not.

\`\`\`js
import 'beijing-in-numbers/pm25-series';
\`\`\`

\`\`\`html
<bj-pm25-series lang="zh" theme="auto">
  <a href="…">…</a>
</bj-pm25-series>
\`\`\`

## Attributes

${list(declaration.attributes)}

## Events

${list(declaration.events)}

## Parts

${list(declaration.cssParts)}

## Properties

${list(declaration.cssProperties)}

## A page with \`trusted-types\`

Lit, which draws the elements, needs the policy \`lit-html\`: \`trusted-types lit-html 'allow-duplicates'\`. Without it the element is not defined, nothing is thrown, and what stands between the tags stays.

## Charts

| 图 / chart | 元素 / element | 画面 / views |
|---|---|---|
${charts.map((chart) => `| ${chart.title.zh} / ${chart.title.en} | \`bj-${chart.id}\` | ${namedViews(chart).join(', ')} |`).join('\n')}

## Licence

MIT. NOTICE names what is contained and whose the maps and positions are. Maps are schematic, and say so. This is no official publication.
`;
}
