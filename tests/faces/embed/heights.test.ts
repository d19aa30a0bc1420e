import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from '../browser.ts';
import { useHosts, type Host } from '../hosts.ts';

const embed = `${inject('site')}embed/pm25-series/`;
/** Where no `allow-same-origin` is, the frame's origin is null; WordPress gives an unknown provider this. */
const sandboxes = ['', 'sandbox="allow-scripts"'];
const frames = (attributes: (index: number) => string) =>
  sandboxes.map((sandbox, i) => `<iframe width="100%" ${sandbox} ${attributes(i)}></iframe>`).join('');
const body = (html: string) => `<body style="margin:0">${html}</body>`;

/** Each sets its frames' heights as the library, or the host's own script, does. */
const hosts: Record<string, Host> = {
  'pym.js': {
    html: body(`<div id="a"></div><div id="b"></div><script src="/lib/pym.js/dist/pym.v1.js"></script><script>
      new pym.Parent('a', '${embed}', {});
      new pym.Parent('b', '${embed}', { sandbox: 'allow-scripts' });</script>`),
  },
  '@newswire/frames': {
    html: body(`<div id="a"></div><div id="b"></div><script src="/lib/@newswire/frames/dist/frames.umd.js"></script><script>
      newswireFrames.Framer(document.getElementById('a'), { src: '${embed}' });
      newswireFrames.Framer(document.getElementById('b'), { src: '${embed}', attributes: { sandbox: 'allow-scripts' } });</script>`),
  },
  '@open-iframe-resizer/core': {
    html: body(`${frames(() => `src="${embed}"`)}<script type="module">
      import { initialize } from '/lib/@open-iframe-resizer/core/dist/index.js';
      initialize({}, 'iframe');</script>`),
  },
  'iframe-resizer 4': {
    html: body(`${frames((i) => `id="f${i}" src="${embed}"`)}<script src="/lib/iframe-resizer/js/iframeResizer.js"></script><script>
      iFrameResize({ checkOrigin: false, warningTimeout: 0 }, 'iframe');</script>`),
  },
  Datawrapper: {
    html: body(`${frames(() => `src="${embed}"`)}<script>
      addEventListener('message', (e) => {
        if (e.data['datawrapper-height'] === undefined) return;
        for (const id in e.data['datawrapper-height'])
          for (const frame of document.querySelectorAll('iframe'))
            if (frame.src.includes(id) && frame.contentWindow === e.source)
              frame.style.height = e.data['datawrapper-height'][id] + 'px';
      });</script>`),
  },
  // The fifth version may not be a dependency (GPL-3): a parent of our own speaks its messages. It asks until the frame
  // has answered with `init`, and takes no other message before.
  'iframe-resizer 5': {
    html: body(`${frames((i) => `id="r${i}" src="${embed}"`)}<script>
      const begun = new Set();
      const ask = (frame) => frame.contentWindow.postMessage(
        '[iFrameSizer]' + frame.id + ':0:false:false:32:true:true:null:auto:null:null:0:false:child:auto:true:null:true:true:5.3.2', '*');
      addEventListener('message', ({ data, source }) => {
        if (typeof data !== 'string') return;
        const frame = [...document.querySelectorAll('iframe')].find((each) => each.contentWindow === source);
        if (data === '[iFrameResizerChild]Ready') return ask(frame);
        const [, id, height, width, why] = /^\\[iFrameSizer\\]([^:]+):(\\d+):(\\d+):(\\w+)/.exec(data) ?? [];
        if (id !== frame.id || !(Number(width) > 0)) return;
        if (why === 'init') begun.add(id);
        if (begun.has(id)) frame.style.height = height + 'px';
      });
      for (const frame of document.querySelectorAll('iframe')) frame.addEventListener('load', () => ask(frame));</script>`),
  },
  // It keeps a frame in a box of a fixed shape until the frame tells a height.
  Iframely: {
    html: body(`${sandboxes.map((sandbox) => `<div style="position:relative;height:0;padding-bottom:56.25%"><iframe ${sandbox} src="${embed}" style="position:absolute;inset:0;width:100%;height:100%;border:0"></iframe></div>`).join('')}<script>
      addEventListener('message', ({ data, source }) => {
        let message;
        try { message = JSON.parse(data); } catch { return; }
        if (message.context !== 'iframe.resize' || !(message.height > 0)) return;
        for (const frame of document.querySelectorAll('iframe'))
          if (frame.contentWindow === source) frame.parentElement.style.cssText = 'position:relative;height:' + message.height + 'px';
      });</script>`),
  },
  'Medium and Embedly': {
    html: body(`${frames(() => `src="${embed}"`)}<script>
      addEventListener('message', (e) => {
        if (typeof e.data !== 'string' || e.data[0] !== '{') return;
        const { src, context, height } = JSON.parse(e.data);
        if (context !== 'iframe.resize') return;
        for (const frame of document.querySelectorAll('iframe'))
          if (frame.contentWindow === e.source && src === frame.src) frame.height = height;
      });</script>`),
  },
  WordPress: {
    html: body(`${frames((i) => `class="wp-embedded-content" data-secret="s${i}" src="${embed}#?secret=s${i}"`)}<script>
      addEventListener('message', ({ data, source }) => {
        if (!(data && (data.secret || data.message || data.value)) || /[^a-zA-Z0-9]/.test(data.secret)) return;
        for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
          if (source !== frame.contentWindow) continue;
          if (data.message === 'height')
            frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
          if (data.message === 'link') document.title = data.value;
        }
      });
      for (const frame of document.querySelectorAll('iframe'))
        frame.addEventListener('load', () =>
          frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*'));</script>`),
  },
};
/** All frames are in view: browsers lay out others' frames only when they come near. */
const tall = 2600;
const served = useHosts(hosts);
const browser = useBrowser();

/** How far each frame's height is from its page's, px; what is higher than 1000 WordPress cuts. */
async function faults(page: Page, most: number): Promise<number[]> {
  const children = page.frames().slice(1);
  return Promise.all(
    children.map(async (child) => {
      const own = await child.evaluate(() =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      );
      const given = await (
        await child.frameElement()
      ).evaluate((frame) => (frame as HTMLElement).clientHeight);
      return own > 400 ? given - Math.min(own, most) : NaN;
    }),
  );
}

describe.each(Object.keys(hosts))('a frame in a page of %s', (name) => {
  it('is as high as its page, sandboxed or not, at 320, 768 and 1280 px, and after growth', async () => {
    const most = name === 'WordPress' ? 1000 : Infinity;
    const { page, complaints, close } = await browser.open(served.address(encodeURIComponent(name)), {
      viewport: { width: 320, height: tall },
    });
    const right = (width: number) =>
      expect.poll(() => faults(page, most), { timeout: 8000, message: `at ${width} px` }).toEqual([0, 0]);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: tall });
      await right(width);
    }
    for (const child of page.frames().slice(1)) await child.click('summary');
    await right(1280);
    if (name === 'WordPress') {
      await page.frames()[2]!.click('footer a');
      await expect.poll(() => page.title()).toBe('https://example.org/charts/pm25-series/');
    }
    expect(complaints.filter((each) => !each.startsWith('request:'))).toEqual([]);
    await close();
  });
});
