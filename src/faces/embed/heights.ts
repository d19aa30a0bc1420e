/** What a parent said of itself, each in its own dialect. */
interface Parent {
  /** pym.js: the id it gave us. */
  readonly pym: string | null;
  /** iframe-resizer: the id it gave us. */
  readonly resizer: string | null;
  /** WordPress: what it wants back with every message. */
  readonly secret: string | null;
}

/**
 * The height in every dialect that hosts know, since a host sets it only in its own:
 * AMP and @newswire/frames; Medium, Embedly and Iframely (a string); Datawrapper (`name` occurs in the frame's address);
 * open-iframe-resizer; and, once they have spoken, pym.js, iframe-resizer and WordPress.
 * @param size whole pixels
 * @param address of the page
 */
export function heightMessages(
  { width, height }: { readonly width: number; readonly height: number },
  address: { readonly href: string; readonly name: string },
  { pym, resizer, secret }: Parent,
): readonly unknown[] {
  const messages: unknown[] = [
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address.href, context: 'iframe.resize', height }),
    { 'datawrapper-height': { [address.name]: height } },
    { type: 'iframe-resized', width, height },
  ];
  if (pym !== null) messages.push(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  // Its fourth version waits for `init`, others for what an observer saw.
  if (resizer !== null)
    for (const why of ['init', 'resizeObserver'])
      messages.push(`[iFrameSizer]${resizer}:${height}:${width}:${why}`);
  if (secret !== null) messages.push({ message: 'height', value: height, secret });
  return messages;
}

/** What a message from the parent says of it; null where it asks for no height. */
export function heardFrom(data: unknown): Partial<Parent> | null {
  if (typeof data === 'string') {
    const pym = /^pymxPYMx(.+)xPYMxwidthxPYMx/.exec(data);
    const resizer = /^\[iFrameSizer\]([^:]+):/.exec(data);
    return pym ? { pym: pym[1]! } : resizer ? { resizer: resizer[1]! } : null;
  }
  const { type, message, secret } = (data ?? {}) as Record<string, unknown>;
  if (message === 'ready' && typeof secret === 'string') return { secret };
  return /^(frames-init|iframe-child-init|iframe-get-child-dimensions)$/.test(String(type)) ? {} : null;
}

/**
 * Tells the parent how high the page is, whenever that changes and whenever it asks. Nothing private goes into a
 * message: any site may be the parent, so each is sent to any origin.
 */
export function speakHeights(): void {
  if (parent === window) return;
  const root = document.documentElement;
  const post = (message: unknown) => parent.postMessage(message, '*');
  let known: Parent = {
    pym: new URLSearchParams(location.search).get('childId'),
    resizer: null,
    secret: null,
  };
  // WordPress writes it into the address, perhaps once the page is there.
  const secret = () => known.secret ?? /secret=(\w+)/.exec(location.hash)?.[1] ?? null;
  const tell = () => {
    const box = root.getBoundingClientRect();
    const height = Math.ceil(box.height);
    if (height === 0) return;
    const name = /embed\/.*/.exec(location.pathname + location.search)?.[0] ?? location.pathname;
    const size = { width: Math.ceil(box.width), height };
    for (const message of heightMessages(size, { href: location.href, name }, { ...known, secret: secret() }))
      post(message);
  };
  addEventListener('message', ({ data, source }) => {
    const heard = source === parent && heardFrom(data);
    if (!heard) return;
    known = { ...known, ...heard };
    tell();
  });
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[target]');
    if (!link || secret() === null) return;
    // WordPress forbids new windows and opens it itself.
    event.preventDefault();
    post({ message: 'link', value: link.href, secret: secret() });
  });
  new ResizeObserver(tell).observe(root);
  addEventListener('load', tell);
  post('[iFrameResizerChild]Ready');
}

/** Tells the host what is shown, for its own counting: `embed.js` makes it an event of the element. */
export function tellHost(type: 'bj-view' | 'bj-step', detail: Readonly<Record<string, unknown>>): void {
  if (parent !== window) parent.postMessage({ type, detail }, '*');
}
