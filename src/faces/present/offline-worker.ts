import { precacheAndRoute } from 'workbox-precaching';
import files from 'virtual:kept-files';

/** As much of a service worker's globals as is used here; the DOM's types have none of them. */
declare const self: EventTarget & {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
};

// The briefing's copy on this device: all of it or nothing, and what an older edition kept goes with it. The query says
// which deck and place; the page is one.
precacheAndRoute(files, { ignoreURLParametersMatching: [/./] });

// The window that asked for the copy has it at once: its network may be gone before it is loaded again.
self.addEventListener('activate', () => void self.clients.claim());

// A newer edition waits until a window that begins, or a loop that ends, takes it: a talk is not changed while it goes on.
self.addEventListener('message', ({ data }: MessageEventInit) => {
  if (data === 'take-over') void self.skipWaiting();
});
