import type { Root, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { correctionNote } from '../model/edition.ts';
import { formatFigure, formatValue } from '../model/format.ts';
import { report } from '../model/report.ts';
import type { Dataset, Lang } from '../model/types.ts';
import { counts } from './counts.ts';
import { escapeXml } from '../lib/escape-xml.ts';
import { SourceError } from './source-error.ts';

export interface ProseContext {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly file: string;
  /** Names that hold digits and are no figures: 12号线, PM2.5. */
  readonly names: readonly string[];
  /** The address of a page below the base path. */
  readonly href: (path: string) => string;
  /** Whether what became known after the report may be said: in `### later`, and in chapters about it. */
  readonly later?: boolean;
}

/** A step's block in a chapter's Markdown: paragraphs, and what stands under `### alt`, `### notes` and `### later`. */
export interface Block {
  readonly paragraphs: RootContent[];
  readonly alt: RootContent[];
  readonly notes: RootContent[];
  readonly later: RootContent[];
}

/** A value of this year or a later one was not known when the report was given. */
const reportYear = Number(report.date.iso.slice(0, 4));

const parser = unified().use(remarkParse).use(remarkDirective);

/** Splits a chapter's Markdown at `## key`: its title (`# …`) and the block of every key. */
export function splitChapter(source: string, file: string): { title: string; blocks: Map<string, Block> } {
  const root: Root = parser.parse(source);
  const blocks = new Map<string, Block>();
  let title = '';
  let block: Block | undefined;
  let part: RootContent[] | undefined;
  for (const node of root.children) {
    const line = `line ${node.position?.start.line ?? '?'}`;
    if (node.type === 'heading') {
      const text = plain(node);
      if (node.depth === 1) title = text;
      else if (node.depth === 2) {
        if (blocks.has(text)) throw new SourceError(file, line, `block "${text}" stands twice`);
        block = { paragraphs: [], alt: [], notes: [], later: [] };
        part = block.paragraphs;
        blocks.set(text, block);
      } else if (block && (text === 'alt' || text === 'notes' || text === 'later')) part = block[text];
      else
        throw new SourceError(
          file,
          line,
          `unknown heading "${text}": "### alt", "### notes" and "### later" are known`,
        );
    } else if (part) part.push(node);
    else throw new SourceError(file, line, 'text before the first "## …" heading');
  }
  if (title === '') throw new SourceError(file, 'line 1', 'no chapter title ("# …")');
  return { title, blocks };
}

function plain(node: { children?: readonly unknown[]; value?: string }): string {
  if (typeof node.value === 'string') return node.value;
  return (node.children ?? []).map((child) => plain(child as { value?: string })).join('');
}

/** A reference in the prose, resolved: what is printed, and where its source stands. */
interface Reference {
  readonly id: string;
  /** The promise whose outcome it is. */
  readonly outcome?: string;
  readonly text: string;
  /** What was corrected since it was published; '' for most. */
  readonly corrected: string;
}

function resolve(node: TextDirective, context: ProseContext, where: string): Reference {
  const fail = (reason: string) => new SourceError(context.file, where, reason);
  if (node.name !== 'fig' && node.name !== 'out')
    throw fail(`unknown directive ":${node.name}"; :fig[id] and :out[promise] are known`);
  const id = plain(node);
  const { dataset, lang, later = false } = context;
  if (node.name === 'out') {
    const promise = dataset.promises.get(id);
    if (!promise?.outcome) throw fail(`:out[${id}]: no promise with this id whose outcome is known`);
    if (!later) throw fail(`:out[${id}]: what became known later stands under "### later" alone`);
    return { id: promise.target, outcome: id, text: formatFigure(promise.outcome, lang), corrected: '' };
  }
  if (id.includes('@')) {
    const [seriesId = '', key = ''] = id.split('@');
    const series = dataset.series.get(seriesId);
    if (!series) throw fail(`:fig[${id}]: no context series "${seriesId}"`);
    const limit = series.limits.find((each) => each.id === key);
    const value = limit
      ? { value: limit.value, qualifier: 'exact' as const, qualifierWord: null }
      : series.values.find((each) => String(each.year) === key);
    if (!value) throw fail(`:fig[${id}]: series "${seriesId}" has neither the year nor the limit "${key}"`);
    if ('year' in value && value.year >= reportYear && !later)
      throw fail(`:fig[${id}]: what became known later stands under "### later" alone`);
    const { qualifier, qualifierWord = null } = value;
    return { id, text: formatValue(value.value, series.unit, lang, qualifier, qualifierWord), corrected: '' };
  }
  const figure = dataset.figures.get(id);
  if (!figure) throw fail(`:fig[${id}]: no figure with this id`);
  if (node.attributes && 'derived' in node.attributes) {
    if (!figure.derived) throw fail(`:fig[${id}]{derived}: the record has no derived value`);
    const text = formatValue(figure.derived.value, figure.unit, lang);
    return { id, text: lang === 'zh' ? `${text}（推算）` : `${text} (derived)`, corrected: '' };
  }
  // The amount alone, where the sentence itself says which way it went.
  const amount = node.attributes && 'amount' in node.attributes;
  return {
    id,
    text: formatFigure(amount ? { ...figure, direction: null } : figure, lang),
    corrected: correctionNote(figure, dataset.corrections, lang),
  };
}

/** Compiles prose to HTML and collects its references; a bare digit is an error that names file and line. */
export function compileProse(
  nodes: readonly RootContent[],
  context: ProseContext,
): { html: string; references: string[]; outcomes: string[] } {
  const found: Reference[] = [];
  const html = nodes.map((node) => print(node, context, found)).join('');
  return {
    html,
    references: found.flatMap(({ id, outcome }) => (outcome === undefined ? id : [])),
    outcomes: found.flatMap(({ outcome }) => outcome ?? []),
  };
}

/** The same as plain text, for alt texts and announcements. */
export function compileText(nodes: readonly RootContent[], context: ProseContext): string {
  return compileProse(nodes, context)
    .html.replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .trim();
}

function print(node: RootContent, context: ProseContext, references: Reference[]): string {
  const where = `line ${node.position?.start.line ?? '?'}`;
  const inside = () =>
    ('children' in node ? node.children : [])
      .map((child) => print(child as RootContent, context, references))
      .join('');
  switch (node.type) {
    case 'text':
      checkDigits(node.value, context, where);
      return escapeXml(node.value.replaceAll('\n', context.lang === 'zh' ? '' : ' '));
    case 'paragraph':
      return `<p>${inside()}</p>`;
    case 'break':
      return '<br>';
    case 'emphasis':
      return `<em>${inside()}</em>`;
    case 'strong':
      return `<strong>${inside()}</strong>`;
    case 'link':
      return `<a href="${escapeXml(node.url.startsWith('/') ? context.href(node.url.slice(1)) : node.url)}">${inside()}</a>`;
    case 'list':
      return `<ul>${inside()}</ul>`;
    case 'listItem':
      return `<li>${inside()}</li>`;
    case 'textDirective': {
      if (node.name === 'count') {
        const name = plain(node);
        const count = counts.get(name);
        if (!count)
          throw new SourceError(context.file, where, `:count[${name}]: nothing is counted by this name`);
        return formatValue(count(context.dataset), { zh: '', en: '' }, context.lang);
      }
      const reference = resolve(node, context, where);
      references.push(reference);
      return `<a class="${reference.outcome === undefined ? 'fig' : 'fig out'}" href="${context.href(`figures/#${reference.id.replace('@', '-')}`)}">${escapeXml(reference.text)}</a>${correctionMark(reference.corrected, context.lang)}`;
    }
    default:
      throw new SourceError(context.file, where, `"${node.type}" is not used in prose`);
  }
}

/** The note of a correction, in brackets behind the number. */
export function correctionMark(note: string, lang: Lang): string {
  if (note === '') return '';
  return `<small class="corrected">${escapeXml(lang === 'zh' ? `（${note}）` : ` (${note})`)}</small>`;
}

function checkDigits(text: string, { names, file }: ProseContext, where: string): void {
  let rest = text.replace(/(?<!\d)(?:19|20)\d{2}(?:\s?年(?:\d{1,2}月(?:\d{1,2}日)?)?|(?!\d))/g, '');
  for (const name of names) rest = rest.replaceAll(name, '');
  const digit = /[0-9０-９][0-9０-９.,]*/.exec(rest);
  if (digit) {
    throw new SourceError(
      file,
      where,
      `bare number "${digit[0]}": write :fig[id], or list the name in data/story/names.json`,
    );
  }
}
