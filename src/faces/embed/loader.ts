import made from 'virtual:embed-rules';
import { reserved, type ReservedRule } from './reserved.ts';

/** By the charts' ids; others we do not have. */
const rules: Readonly<Record<string, ReservedRule>> = made;

/** Milliseconds in which a frame that has loaded must have spoken: one that the host's policy forbids never does. */
const patience = 3000;

/** Attributes of the element; those from the fourth on go into the address's query. */
const given = ['chart', 'lang', 'edition', 'view', 'theme', 'district', 'motion'];

/** Frames that we made, by their element, which the document does not list. */
const held = new Map<HTMLElement, HTMLIFrameElement>();
const heard = new WeakSet<HTMLIFrameElement>();

/**
 * `/embed.js`, a classic script for host pages: turns `<bj-embed chart="…">` into a frame with its height reserved, gives
 * every frame of ours its height, and makes what they tell (`bj-view`, `bj-step`) events of their elements. Where it can
 * do nothing (a chart it does not know, a frame that the host's policy forbids) the element's own content stays.
 *
 * It uses no markup, style sheet, storage or request, so policies and trusted types have nothing to refuse. Its one
 * global is `bjEmbed`, where embeds are; a second copy finds it and does nothing.
 */
function run(base: string): void {
  const frames = () =>
    [...held.values(), ...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(base));

  addEventListener('message', ({ data, source }) => {
    const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    heard.add(frame);
    const { type, height, detail } = Object(data) as Record<string, unknown>;
    if (type === 'embed-size') frame.style.height = `${Number(height)}px`;
    if (type === 'bj-view' || type === 'bj-step') {
      // Out of a shadow root it would come as its host's.
      const event = new CustomEvent(type, { detail, bubbles: true, composed: true });
      frame.dispatchEvent(event);
    }
  });
  // Those that spoke before this script was there are asked again.
  for (const frame of frames())
    frame.contentWindow!.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');

  customElements.define(
    'bj-embed',
    class extends HTMLElement {
      static readonly observedAttributes = given;

      connectedCallback(): void {
        show(this, base);
      }

      attributeChangedCallback(): void {
        if (this.isConnected) show(this, base);
      }

      disconnectedCallback(): void {
        held.delete(this);
      }
    },
  );
}

/** Puts the frame that an element asks for into its shadow root. */
function show(element: HTMLElement, base: string): void {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const stay = () => root.replaceChildren(document.createElement('slot'));
  const [chart, lang, edition, ...state] = given.map((name) => element.getAttribute(name) ?? '') as [
    string,
    string,
    string,
    ...string[],
  ];
  if (!Object.hasOwn(rules, chart)) return stay();
  const query = state
    .map((value, i) => (value ? `&${given[i + 3]!}=${encodeURIComponent(value)}` : ''))
    .join('');
  const english = lang === 'en';
  const frame = document.createElement('iframe');
  frame.src = `${base}${english ? 'en/' : ''}embed/${chart}/${edition && `@${edition}/`}${query.replace('&', '?')}`;
  frame.title = element.title || element.textContent.trim() || chart;
  frame.loading = 'lazy';
  element.style.display = 'block';
  frame.style.cssText = 'display:block;width:100%;border:0';
  frame.style.height = `${reserved(rules[chart]!, english, element.clientWidth)}px`;
  frame.onload = () =>
    setTimeout(() => {
      if (held.get(element) === frame && !heard.has(frame)) stay();
    }, patience);
  held.set(element, frame);
  root.replaceChildren(frame);
}

/** Begins, once for a page; its own address tells where embeds are. */
export function load(): void {
  const script = document.currentScript;
  const host = globalThis as { bjEmbed?: string };
  if (!(script instanceof HTMLScriptElement) || host.bjEmbed || customElements.get('bj-embed')) return;
  host.bjEmbed = new URL('.', script.src).href;
  run(host.bjEmbed);
}
